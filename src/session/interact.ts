import type { Hover } from './hover.js';
import type { LateCard } from './late-card.js';
import { isModifier } from './listen.js';
import type { PageEvents } from './listen.js';
import type { SessionEvent, SessionState } from './state.js';
import type { Surface } from './surface.js';

/** Where a click or tap belongs to the page alone. */
const INTERACTIVE = 'a[href], area, button, input, textarea, select, option, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

interface Interaction {
  surface: Surface;
  hover: Hover;
  card: LateCard;
  state: () => SessionState;
  dispatch: (event: SessionEvent) => void;
  /** Where what the card is about stands in the page. */
  placeOf: (about: string) => Range;
  view: Window;
}

interface ReaderEvents extends PageEvents {
  /** The keyboard's way through the marks, for the browser's commands. */
  walk(step: 'next' | 'previous' | 'open'): void;
}

/** Turns what the reader does into events of the session. Events that a page's script made up are not heard. */
export function createInteraction({ surface, hover, card, view, state, dispatch, placeOf }: Interaction): ReaderEvents {
  const opening = (): string => state().site?.settings.opening ?? 'click';
  const step = (by: 1 | -1): void => {
    const mark = surface.next(state().focus, by);
    if (mark !== null) dispatch({ type: 'focused', mark });
  };
  return {
    pointerMoved(event) {
      if (!event.isTrusted || event.buttons !== 0) return;
      const wanted = opening() === 'hover' || (opening() === 'modifier' && isModifier(event));
      // A card that hovering opened is also left by hovering.
      if (wanted || state().question?.opener === 'hover') hover.moved(event.clientX, event.clientY, event.timeStamp);
    },
    pointerGone(event) {
      hover.gone(event.timeStamp);
    },
    clicked(event) {
      if (!event.isTrusted || card.owns(event.target)) return;
      hover.forget();
      const mark = isForPage(event, view) ? null : surface.markAt(event.clientX, event.clientY);
      if (mark === null) {
        dispatch({ type: 'pressed-elsewhere' });
        return;
      }
      const point = { x: event.clientX, y: event.clientY };
      const opener = (event as PointerEvent).pointerType === 'touch' ? 'tap' : 'key';
      dispatch({ type: 'pressed', mark, opener, point });
    },
    keyPressed(event) {
      if (!event.isTrusted || event.isComposing || card.owns(event.target)) return;
      if (handleKey(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    walk(way) {
      const { focus } = state();
      if (way !== 'open') step(way === 'next' ? 1 : -1);
      else if (focus !== null) dispatch({ type: 'pressed', mark: focus, opener: 'key' });
    },
    modifierHeld: (held) => surface.hold(held),
    selectionChanged: () => surface.spareSelection(),
    shifted() {
      const { question } = state();
      const boxes = question?.shown ? [...placeOf(question.about).getClientRects()] : [];
      // What is hidden for a while has no place: the card waits where it is.
      if (boxes.length > 0) card.move(boxes);
    },
  };

  /** Whether the key was ours. */
  function handleKey(event: KeyboardEvent): boolean {
    const { focus } = state();
    if (event.key === 'Escape') {
      if (card.escape()) return true;
      if (focus === null) return false;
      dispatch({ type: 'focused', mark: null });
      return true;
    }
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(EDITABLE)) return false;
    // By place of the key, since Alt makes other characters of them on some keyboards.
    if (event.altKey && !isModifier(event) && (event.code === 'Period' || event.code === 'Comma')) {
      step(event.code === 'Period' ? 1 : -1);
      return true;
    }
    if (focus === null || event.altKey || isModifier(event)) return false;
    return handleFocusedKey(event.key, focus);
  }

  function handleFocusedKey(key: string, focus: string): boolean {
    switch (key) {
      case 'Enter':
        dispatch({ type: 'pressed', mark: focus, opener: 'key' });
        return true;
      case 'ArrowRight':
      case 'ArrowDown':
        step(1);
        return true;
      case 'ArrowLeft':
      case 'ArrowUp':
        step(-1);
        return true;
      case 'Tab':
        dispatch({ type: 'focused', mark: null });
        return false;
      default:
        return false;
    }
  }
}

function isForPage(event: MouseEvent, view: Window): boolean {
  if (event.button !== 0 || isModifier(event) || event.shiftKey || event.altKey) return true;
  if (event.composedPath().some((node) => node instanceof Element && node.matches(INTERACTIVE))) return true;
  // The end of a drag over text: the reader selects.
  return view.getSelection()?.isCollapsed === false;
}
