import { render } from 'preact';
import { TOKENS } from '../tokens.js';
import { createFocusKeeper } from './focus.js';
import { dialogAround, watchDialogs } from './modal.js';
import { CARD_STYLE } from './style.js';

/** The name has a hyphen, so that it may carry a shadow root and no page's style rules name it. */
const HOST_NAME = 'newsgloss-card';

/** Pages listen for keys and clicks on the document; what the reader does in the card is not theirs to see. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel'] as const;

/** The card's place in the page: our one element, above all others, with a shadow root that no page sees into. */
interface Stage {
  /** What the card is drawn into. */
  root: HTMLElement;
  card(): HTMLElement | null;
  /** Puts the element into the page, where a mention of it stands. */
  enter(within: Node | undefined): void;
  /** Takes the card and the element away, and gives the focus back if the card had it. */
  leave(): void;
  owns(node: EventTarget | null): boolean;
  hasFocus(): boolean;
  /** Notes where the focus is before the card takes it. */
  rememberFocus(): void;
  focusCard(): void;
}

/** Nothing is added to the page before the first `enter`. */
export function createStage(doc: Document): Stage {
  const host = doc.createElement(HOST_NAME);
  host.setAttribute('popover', 'manual');
  const root = drawingIn(host, doc);
  const focusKeeper = createFocusKeeper(doc, host);
  let mention: Node | undefined;
  let stopWatching: (() => void) | undefined;

  /** Into the top layer, within the modal dialog that makes all else inert: a page may open one under an open card. */
  const raise = (): void => {
    const parent = dialogAround(doc, mention) ?? doc.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const card = (): HTMLElement | null => root.firstElementChild as HTMLElement | null;
  return {
    root,
    card,
    enter(within) {
      mention = within;
      raise();
      stopWatching ??= watchDialogs(doc, raise);
    },
    leave() {
      stopWatching?.();
      stopWatching = undefined;
      const hadFocus = focusKeeper.isInside();
      render(null, root);
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
      host.remove();
      focusKeeper.giveBack(hadFocus);
    },
    owns: (node) => node === host,
    hasFocus: focusKeeper.isInside,
    rememberFocus: focusKeeper.remember,
    focusCard() {
      focusKeeper.remember();
      card()?.focus({ preventScroll: true });
    },
  };
}

/** The element inside a closed shadow root, with our style alone. */
function drawingIn(host: HTMLElement, doc: Document): HTMLElement {
  const shadow = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is allowed where a page's policy forbids inline styles.
  const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(TOKENS + CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const root = doc.createElement('div');
  shadow.append(root);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return root;
}
