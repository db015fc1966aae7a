import type { Annotation } from '../model/annotation.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { Opener } from '../ui/card/ports.js';
import type { Known, Part, ReadPart } from './parts.js';
import type { SiteState } from './site.js';

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

/**
 * 'foreign': an article in a language that we do not read; it is left alone, and the popup says so. 'failed': the
 * background gave no annotations; it is asked again.
 */
type Phase = 'reading' | 'annotating' | 'marked' | 'foreign' | 'no-article' | 'failed' | 'off' | 'gone';

/** Whether a page looks like an article; 'foreign' if only one in a language that detection knows little of would look like this. */
export type Likeness = 'article' | 'foreign' | 'none';

/** The life of one page, as plain data. */
export interface SessionState {
  phase: Phase;
  /** The reader asked for this page by a click: its site's rule does not count. */
  forced: boolean;
  /** The reader took the marks off this page; until it is loaded again or asked for. */
  stopped: boolean;
  visible: boolean;
  site: SiteState | null;
  /** The address has changed since the articles were read: what the reader asked for the old page does not hold for another. */
  moved: boolean;
  /** The articles that are painted, and their annotations together. */
  parts: readonly Part[];
  annotations: readonly Annotation[];
  /** The last reading that was an article: its articles, where they wait for their annotations. */
  coming: readonly (ReadPart | Part)[] | null;
  /** What tells two readings apart; answers that belong to another are dropped. */
  key: string | null;
  /** Of the last reading. */
  likeness: Likeness;
  /** More text stands in the page than is read. */
  cut: boolean;
  question: Question | null;
  /** A phrase that was asked about before the site's settings came. */
  phrase: string | null;
  /** The mark that the keyboard stands on. */
  focus: string | null;
  /** Pause before the next reading, milliseconds: grows while the page changes and the article does not. */
  rereadMs: number;
  /** The next reading waits at least so long, milliseconds: the longer, the longer the last reading took. */
  restMs: number;
  /** Pause before the background is asked again, milliseconds: grows while it fails. */
  retryMs: number;
  /** The pause after which a reading is planned. */
  plannedMs: number | null;
}

/** Marks are to be back within 300 ms of a re-render, the reading itself included. */
export const MIN_REREAD_MS = 100;
export const MAX_REREAD_MS = 2_000;
/** A page that changes all the time is read for at most a fifth of the main thread's time … */
export const REST_PER_WORK = 4;
/** … and looked at again after this long, however large it is. */
export const MAX_REST_MS = 10_000;
/** A background that failed is asked again after this long, then after twice as long each time. */
export const MIN_RETRY_MS = 2_000;
export const MAX_RETRY_MS = 60_000;
/** Text may arrive this long after a page was found to have no article; then its session ends. */
export const PATIENCE_MS = 8_000;

export function initialState(forced: boolean, visible: boolean): SessionState {
  return {
    phase: 'reading', forced, stopped: false, visible, site: null, moved: false, parts: [], annotations: [], coming: null, key: null, likeness: 'none', cut: false,
    question: null, phrase: null, focus: null, rereadMs: MIN_REREAD_MS, retryMs: MIN_RETRY_MS, restMs: MIN_REREAD_MS, plannedMs: null,
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
  /** `workMs`: for how long the reading kept the main thread. */
  | { type: 'read'; likeness: Likeness; parts: readonly ReadPart[]; key: string; cut: boolean; anchorsBroken: boolean; workMs: number }
  /** The answer for the article with this key. */
  | { type: 'annotated'; key: string; known: Known }
  | { type: 'not-annotated'; key: string }
  /** `lost`: text of the article was replaced, with its marks. */
  | { type: 'page-changed'; lost: boolean }
  /** No article came. */
  | { type: 'gave-up' }
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
  | { do: 'wait-for-article'; forMs: number }
  | { do: 'annotate'; parts: readonly ReadPart[] }
  /** Paint these over the reading with this key. */
  | { do: 'paint'; key: string; annotations: readonly Annotation[]; site: SiteState }
  /** Take the marks away; `clear` also forgets the reading. */
  | { do: 'clear-marks' }
  | { do: 'clear' }
  /** `about`: the annotation's id in this page. */
  | { do: 'explain'; about: string; annotation: Annotation; context: Context }
  | { do: 'look-up'; phrase: string; context: Context }
  | { do: 'show-card'; card: Card; about: string; opener: Opener; point?: { x: number; y: number }; site: SiteState }
  /** The card will be wanted if the pointer stays. */
  | { do: 'ready-card'; card: Card; site: SiteState }
  | { do: 'restyle-card'; site: SiteState }
  | { do: 'hide-card' }
  /** No card comes for what was pressed. */
  | { do: 'say-unanswered'; words: string }
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
