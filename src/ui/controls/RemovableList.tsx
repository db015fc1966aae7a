import type { JSX } from 'preact';
import { GlyphIcon } from '../icons.js';

interface RemovableListProps {
  items: readonly { key: string; label: string }[];
  /** Shown instead of an empty list. */
  none: string;
  removeLabel: (label: string) => string;
  onRemove: (key: string) => void;
}

/** Things that the reader collected and can take back one by one. */
export function RemovableList({ items, none, removeLabel, onRemove }: RemovableListProps): JSX.Element {
  if (items.length === 0) return <p class="none">{none}</p>;
  return (
    <ul class="removable">
      {items.map(({ key, label }) => (
        <li key={key}>
          <span><bdi>{label}</bdi></span>
          <button type="button" class="glyph" aria-label={removeLabel(label)} title={removeLabel(label)} onClick={() => onRemove(key)}>
            <GlyphIcon glyph="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
