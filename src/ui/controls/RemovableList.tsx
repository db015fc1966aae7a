import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { GlyphIcon } from '../icons.js';

interface RemovableListProps {
  items: readonly { key: string; label: string }[];
  /** Shown instead of an empty list. */
  none: string;
  removeLabel: (label: string) => string;
  onRemove: (key: string) => void;
}

/** Things that the reader collected and can take back one by one; the focus goes to the next of them, else to what is said where none is left. */
export function RemovableList({ items, none, removeLabel, onRemove }: RemovableListProps): JSX.Element {
  const place = useRef<HTMLElement>(null);
  /** Where the button stood that was pressed, until its entry has gone. */
  const pressed = useRef<number | null>(null);
  // With the drawing, not after it: in a hidden tab the effect of the drawing before came only after the press, and took it for its own.
  useLayoutEffect(() => {
    if (pressed.current === null || place.current === null) return;
    const buttons = place.current.querySelectorAll('button');
    (buttons[Math.min(pressed.current, buttons.length - 1)] ?? place.current).focus();
    pressed.current = null;
  }, [items.length]);
  if (items.length === 0) return <p class="none" tabIndex={-1} ref={place as RefObject<HTMLParagraphElement>}>{none}</p>;
  return (
    <ul class="removable" ref={place as RefObject<HTMLUListElement>}>
      {items.map(({ key, label }, index) => (
        <li key={key}>
          <span><bdi>{label}</bdi></span>
          <button
            type="button"
            class="glyph"
            aria-label={removeLabel(label)}
            title={removeLabel(label)}
            onClick={() => {
              pressed.current = index;
              onRemove(key);
            }}
          >
            <GlyphIcon glyph="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
