import type { Annotation } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { SiteState } from './site.js';

/** How a card came to be asked for. */
export type Opener = 'hover' | 'key' | 'tap';

/** A card that is open or on its way. */
export interface Question {
  /** Annotation id, or the phrase that was looked up. */
  about: string;
  /** null: asked ahead, while the pointer rests but the delay still runs. */
  opener: Opener | null;
  point?: { x: number; y: number };
  /** null: not answered yet. */
  card: Card | null;
  shown: boolean;
}

export type Phase = 'reading' | 'annotating' | 'marked' | 'no-article' | 'off' | 'gone';

/** The life of one page, as plain data. */
export interface SessionState {
  phase: Phase;
  /** The reader asked for this page by a click: its site's rule does not count. */
  forced: boolean;
  /** The reader took the marks off this page; until it is loaded again or asked for. */
  stopped: boolean;
  visible: boolean;
  site: SiteState | null;
  /** The last reading that was an article. */
  article: Article | null;
  /** What tells two readings apart; answers that belong to another are dropped. */
  key: string | null;
  annotations: Annotation[];
  context: Context | null;
  question: Question | null;
  /** The mark that the keyboard stands on. */
  focus: string | null;
  /** Pause before the next reading, milliseconds: grows while the page changes and the article does not. */
  rereadMs: number;
  rereadPlanned: boolean;
}

/** Marks are to be back within 300 ms of a re-render, the reading itself included. */
export const MIN_REREAD_MS = 100;
export const MAX_REREAD_MS = 2_000;

export function initialState(forced: boolean, visible: boolean): SessionState {
  return {
    phase: 'reading', forced, stopped: false, visible, site: null, article: null, key: null, annotations: [], context: null,
    question: null, focus: null, rereadMs: MIN_REREAD_MS, rereadPlanned: false,
  };
}

/** What can happen to a page and its session. */
export type SessionEvent =
  | { type: 'started' }
  /** Our own script was put into this page again, by a click of the reader if `forced`. */
  | { type: 'woken'; forced: boolean }
  | { type: 'stopped' }
  | { type: 'site-known'; site: SiteState }
  | { type: 'site-unknown' }
  | { type: 'settings-changed' }
  | { type: 'read'; isArticle: boolean; article: Article; key: string; anchorsBroken: boolean }
  | { type: 'annotated'; key: string; annotations: Annotation[]; context: Context }
  | { type: 'not-annotated'; key: string }
  | { type: 'page-changed' }
  | { type: 'reread-due' }
  | { type: 'navigated' }
  | { type: 'shown' }
  | { type: 'hidden' }
  /** The pointer rests on a mark: its card may be wanted soon. */
  | { type: 'rested'; mark: string }
  | { type: 'dwelled'; mark: string; point: { x: number; y: number } }
  | { type: 'left' }
  | { type: 'pressed'; mark: string; opener: 'key' | 'tap'; point?: { x: number; y: number } }
  | { type: 'pressed-elsewhere' }
  | { type: 'looked-up'; phrase: string }
  | { type: 'answered'; about: string; card: Card | null }
  | { type: 'dismissed' }
  | { type: 'focused'; mark: string | null }
  | { type: 'jumped'; mark: string }
  | { type: 'orphaned' }
  | { type: 'ended' };

/** What the runner is to do. */
export type Effect =
  | { do: 'read-site' }
  | { do: 'read-page' }
  | { do: 'plan-reread'; inMs: number }
  | { do: 'annotate'; key: string; article: Article }
  /** Paint these over the reading with this key. */
  | { do: 'paint'; key: string; annotations: Annotation[]; site: SiteState }
  | { do: 'clear' }
  | { do: 'explain'; annotation: Annotation; context: Context }
  | { do: 'look-up'; phrase: string; context: Context }
  | { do: 'show-card'; card: Card; about: string; opener: Opener; point?: { x: number; y: number }; site: SiteState }
  | { do: 'restyle-card'; site: SiteState }
  | { do: 'hide-card' }
  | { do: 'focus-mark'; mark: string | null }
  | { do: 'jump'; mark: string }
  /** Listen to the page, or stop: nothing runs while it is hidden. */
  | { do: 'listen' }
  | { do: 'rest' }
  | { do: 'tell-list' }
  | { do: 'dispose' };

export interface Step {
  state: SessionState;
  effects: Effect[];
}
