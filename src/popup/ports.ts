import type { AnnotatedArticle } from '../export/annotated-article.js';
import type { Speech } from '../locales/catalogue.js';
import type { Settings } from '../model/settings.js';

/** What became of the page in the active tab; the popup says it in words. */
export type PageState =
  /** Annotated; the list follows. `cut`: the page is so long that only its beginning was. */
  | { is: 'marked'; article: AnnotatedArticle; cut?: boolean }
  /** The session is at work, or the tab still loads. */
  | { is: 'reading' }
  /** No article was found: the reader may have it tried all the same. */
  | { is: 'no-article' }
  /** An article in a language that we cannot read, as a BCP 47 tag. */
  | { is: 'foreign'; language: string }
  /** An article that could not be explained; the session tries again. */
  | { is: 'failed' }
  /** Our background does not answer. */
  | { is: 'no-answer' }
  /** The reader stopped it for this page only. */
  | { is: 'stopped' }
  /** Waiting to be asked: the mode "only when I click", or a site that was not chosen. */
  | { is: 'waiting' }
  /** Switched off, here or everywhere. */
  | { is: 'off' }
  /** The browser withholds the page from us, and can give it back. */
  | { is: 'no-access' }
  /** A page of the browser, a store, a file: never ours. */
  | { is: 'not-a-page' };

/** The site of the active tab; absent where there is none (a page of the browser). */
export interface PopupSite {
  /** The registrable domain, and whether pages of it are annotated. */
  domain: string;
  domainOn: boolean;
  /** The host name without "www.", which may be the domain itself. */
  host: string;
  hostOn: boolean;
}

export interface PopupState {
  settings: Settings;
  speech: Speech;
  site?: PopupSite | undefined;
  page: PageState;
  /** Nothing about sites is kept: a private window. */
  isPrivate: boolean;
  /** The browser has a panel beside the page. */
  hasPanel: boolean;
}

/** What the popup asks of the extension. After any call that changes something, `watch` fires. */
export interface PopupPorts {
  read: () => Promise<PopupState>;
  /** Calls back when settings, tab or list changed; returns a function that stops it. */
  watch: (changed: () => void) => () => void;
  /** Changes settings that have nothing to do with sites. */
  change: (part: Partial<Pick<Settings, 'enabled' | 'density' | 'kinds'>>) => Promise<void>;
  /** @param name the site's `domain` or `host` */
  switchSite: (name: string, on: boolean) => Promise<void>;
  /** Annotate this page now, whatever it seems to be and whatever the rules say. */
  annotatePage: () => Promise<void>;
  /** Take the marks off this page, until it is loaded again; not offered where absent. */
  stopPage?: () => Promise<void>;
  /** Must ask the browser at once, inside the gesture. */
  askForAccess: () => Promise<void>;
  /** Scrolls the page to a mention and flashes it. */
  jump: (annotation: string) => Promise<void>;
  /** Offers text as a file. */
  save: (file: { name: string; type: string; text: string }) => void;
  openOptions: () => void;
  /** Must open at once, inside the gesture. */
  openPanel: () => void;
}
