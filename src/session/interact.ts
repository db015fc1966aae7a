import { createKeys } from './keys.js';
import type { Way } from './keys.js';
import { isModifier } from './listen.js';
import type { PageEvents } from './listen.js';
import type { Performers } from './performers.js';

/** Where a click or tap belongs to the page alone. */
const INTERACTIVE = 'a[href], area, button, input, textarea, select, option, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';

interface ReaderEvents extends PageEvents {
  /** The keyboard's way through the marks, for the browser's commands. */
  walk(way: Way): void;
}

/** Turns what the reader does into events of the session. Events that a page's script made up are not heard. */
export function createInteraction(performers: Performers): ReaderEvents {
  const { ports, surface, hover, card, place, state, dispatch } = performers;
  const opening = (): string => state().site?.settings.opening ?? 'click';
  const keys = createKeys(performers);
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
      const mark = isForPage(event, ports.view) ? null : surface.markAt(event.clientX, event.clientY);
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
      if (keys.press(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    walk: (way) => keys.walk(way),
    modifierHeld: (held) => surface.hold(held),
    selectionChanged: () => surface.spareSelection(),
    shifted() {
      const { question } = state();
      const boxes = question?.shown ? [...place.of(question.about).getClientRects()] : [];
      // What is hidden for a while has no place: the card waits where it is.
      if (boxes.length > 0) card.move(boxes);
    },
  };
}

function isForPage(event: MouseEvent, view: Window): boolean {
  if (event.button !== 0 || isModifier(event) || event.shiftKey || event.altKey) return true;
  if (event.composedPath().some((node) => node instanceof Element && node.matches(INTERACTIVE))) return true;
  // The end of a drag over text: the reader selects.
  return view.getSelection()?.isCollapsed === false;
}
