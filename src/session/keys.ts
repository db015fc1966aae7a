import { isModifier } from './listen.js';
import type { Performers } from './performers.js';

/** Where keys write, or choose. */
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export type Way = 'next' | 'previous' | 'open';

/** What keys do while a mark has the keyboard's focus. */
const WAYS: ReadonlyMap<string, Way> = new Map([
  ['Enter', 'open'], ['ArrowRight', 'next'], ['ArrowDown', 'next'], ['ArrowLeft', 'previous'], ['ArrowUp', 'previous'],
]);

/** The keyboard's way through the marks. */
interface Keys {
  walk(way: Way): void;
  /** Whether the key was ours. */
  press(event: KeyboardEvent): boolean;
}

export function createKeys({ surface, card, state, dispatch }: Performers): Keys {
  const walk = (way: Way): boolean => {
    const { focus } = state();
    const mark = way === 'open' ? focus : surface.next(focus, way === 'next' ? 1 : -1);
    if (mark !== null) dispatch(way === 'open' ? { type: 'pressed', mark, opener: 'key' } : { type: 'focused', mark });
    return true;
  };
  const leave = (): void => dispatch({ type: 'focused', mark: null });
  return {
    walk,
    press(event) {
      const { focus } = state();
      if (event.key === 'Escape') {
        if (card.escape()) return true;
        if (focus !== null) leave();
        return focus !== null;
      }
      const target = event.composedPath()[0];
      if (isModifier(event) || (target instanceof Element && target.closest(EDITABLE))) return false;
      // By place of the key, since Alt makes other characters of them on some keyboards.
      if (event.altKey) return event.code === 'Period' ? walk('next') : event.code === 'Comma' && walk('previous');
      if (focus === null) return false;
      if (event.key === 'Tab') leave();
      const way = WAYS.get(event.key);
      return way !== undefined && walk(way);
    },
  };
}
