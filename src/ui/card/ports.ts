import type { Card } from '../../model/card.js';
import type { EntityRef } from '../../model/entity.js';
import type { Theme } from '../../model/settings.js';
import type { Speech } from '../../locales/catalogue.js';

/** Why a card went away without the session having asked for it; "unavailable": its code did not come. */
export type Dismissal = 'escape' | 'button' | 'action' | 'unavailable';

/** What the card asks of the session. Every call is the answer to something the reader did. */
export interface CardPorts {
  /** The card of an entity that a card names; null where the facts have none. */
  explainEntity: (ref: EntityRef) => Promise<Card | null>;
  /**
   * These words do not mean this: remembered on this device (`Settings.wrong`) and the mark taken away; `undo` takes it
   * back. False where the card stands for no mention of the article (it was reached by a link or a look-up).
   */
  wrong: (card: Card, undo: boolean) => boolean;
  /** Never mark this entity again, on any page (`Settings.hidden`). */
  hideEntity: (card: Card) => void;
  /** Switch this site off. */
  offHere: () => void;
  /** Puts text on the clipboard; false if it could not. Called inside the reader's gesture. */
  copy: (text: string) => Promise<boolean>;
  /** The reader closed the card; it is already gone. */
  dismissed: (why: Dismissal) => void;
  /** Address of the form for public error reports, without query; by default the project's own, if it has one. */
  reportAddress?: string;
}

/** How the card looks and speaks; from the settings. */
export interface CardLook extends Speech {
  theme: Theme;
  /** 1 is 100 %. */
  textScale: number;
}

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How a card came to be asked for. */
export type Opener = 'hover' | 'key' | 'tap';

export interface ShowRequest {
  card: Card;
  /** The mention's client rectangles, one per line it runs over, in reading order; at least one. */
  anchors: readonly Box[];
  /** Where the pointer or finger is, if it opened the card. */
  point?: { x: number; y: number };
  /** Focus goes into the card for "key" and "tap" only; "tap" opens a sheet at the edge of the screen. */
  opener: Opener;
  look: CardLook;
  /** The node that holds the mention, to find the modal dialog it may stand in. */
  within?: Node;
}

/** The one card of a page. */
export interface CardHost {
  /** This card may be wanted soon: builds it outside the page, so that showing it takes less. Does nothing while one is open. */
  ready: (request: Pick<ShowRequest, 'card' | 'look'>) => void;
  /** Shows a card, in place of any other. */
  show: (request: ShowRequest) => void;
  /** The page scrolled or changed: the mention's rectangles are now these. Does nothing while hidden. */
  move: (anchors: readonly Box[]) => void;
  /** Settings changed while the card is open. */
  restyle: (look: CardLook) => void;
  /**
   * One level back: closes the menu, else goes back to the card it came from, else hides the card and
   * calls `dismissed`. False if no card was open. The card does this itself while it has the focus, so call it for
   * Escape pressed elsewhere (`owns(event.target)` is false).
   */
  escape: () => boolean;
  /** Hides the card and gives the focus back if the card had it. Idempotent; calls no port. */
  hide: () => void;
  /** Where the open card stands, CSS pixels of the viewport; null while hidden. */
  box: () => Box | null;
  /** True if a node, an event's target for instance, is our element in the page. */
  owns: (node: EventTarget | null) => boolean;
  dispose: () => void;
}
