import type { Annotation } from '../model/annotation.js';
import { chooseMarks } from '../marks/choose.js';
import type { MarkChoice } from '../marks/choose.js';
import { markAt } from '../marks/hit.js';
import { createPainter } from '../marks/painter.js';
import type { Mark } from '../marks/painter.js';
import { reveal } from '../marks/reveal.js';
import type { Reading } from './reader.js';

/** The painted page: marks by id and by place. */
export interface Surface {
  paint(reading: Reading, annotations: readonly Annotation[], choice: MarkChoice): void;
  clear(): void;
  /** Whether some mark lost its text: the page has re-rendered. */
  isBroken(): boolean;
  /** The page's scripts may have emptied the registry. */
  restore(): void;
  /** Density "on-key": marks are to be seen while the key is held. */
  hold(held: boolean): void;
  spareSelection(): void;
  markAt(x: number, y: number): string | null;
  /** Any annotation's range, marked or not. */
  rangeOf(id: string): Range | null;
  /** The mark after (1) or before (-1) this one, or the first one in sight; null if there is none. */
  next(from: string | null, step: 1 | -1): string | null;
  /** Paints the keyboard's place, and brings it into sight if it is new. */
  focus(id: string | null, scroll: boolean): void;
  /** Scrolls to a mention and flashes it, if the page still has it. */
  jump(id: string): void;
  holds(node: Node): boolean;
  dispose(): void;
}

export function createSurface(document: Document): Surface {
  const painter = createPainter(document);
  let reading: Reading | null = null;
  let annotations: readonly Annotation[] = [];
  let marks: Mark[] = [];
  let onKey = false;
  let held = false;

  const show = (): void => painter.paint(onKey && !held ? [] : marks);
  const rangeOf = (id: string): Range | null => {
    const annotation = annotations.find((one) => one.id === id);
    return (annotation && reading?.anchors.rangeOf(annotation)) ?? null;
  };
  return {
    paint(nextReading, nextAnnotations, choice) {
      reading = nextReading;
      annotations = nextAnnotations;
      onKey = choice.density === 'on-key';
      marks = toMarks(nextReading, chooseMarks(nextAnnotations, choice));
      show();
    },
    clear() {
      reading = null;
      annotations = [];
      marks = [];
      painter.paint([]);
      painter.focus(null);
    },
    isBroken: () => marks.some(({ range }) => range.collapsed || !range.startContainer.isConnected),
    restore: () => painter.restore(),
    hold(next) {
      if (!onKey || next === held) return;
      held = next;
      show();
    },
    spareSelection() {
      const selection = document.getSelection();
      painter.spare(selection?.isCollapsed === false ? selection.getRangeAt(0) : null);
    },
    markAt(x, y) {
      if (reading === null || (onKey && !held)) return null;
      return markAt(document, reading.anchors, marks, x, y)?.id ?? null;
    },
    rangeOf,
    next(from, step) {
      const index = marks.findIndex(({ id }) => id === from);
      if (index >= 0) return (marks[index + step] ?? marks[index])?.id ?? null;
      const inSight = marks.find(({ range }) => range.getBoundingClientRect().bottom > 0);
      return (inSight ?? marks[0])?.id ?? null;
    },
    focus(id, scroll) {
      const range = id === null ? null : rangeOf(id);
      painter.focus(range);
      if (range && scroll) reveal(document, range);
    },
    jump(id) {
      const range = rangeOf(id);
      if (range === null) return;
      reveal(document, range);
      painter.flash(range);
    },
    holds: (node) => reading?.anchors.holds(node) ?? false,
    dispose: () => painter.dispose(),
  };
}

function toMarks({ anchors }: Reading, chosen: readonly Annotation[]): Mark[] {
  const marks: Mark[] = [];
  for (const { id, start, end, kind } of chosen) {
    const range = anchors.rangeOf({ start, end });
    if (range) marks.push({ id, start, end, range, isFigure: kind === 'figure' });
  }
  return marks;
}
