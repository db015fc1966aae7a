import type { Place } from './boxes.js';
import { Treatment, treatmentOf } from './elements.js';

/** Anything but white space that is collapsed or has no width. */
const NON_BLANK = /[^ \t\n\f\r\u00a0\u200b\ufeff]/;

/** Whether nothing of a text is seen. Most texts are told by their first character, without the pattern. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 32 || first === 0xa0 || first >= 0x200b) && !NON_BLANK.test(text);
}

/** Bounds how many siblings are asked, whatever a page writes. */
const MAX_SIBLINGS = 50;

/** What parts two texts of one box. */
export enum Border { none = 0, lineBreak = 1, box = 2 }

/** What stands between a text and the text before it in the same box: nothing, a line break, or a box without text (two line breaks part paragraphs as well). */
export function borderBefore(node: Text, place: Place, parent: Element): number {
  let at: Node = node;
  let outer: Element | null = parent;
  let breaks = 0;
  for (let steps = 0; steps < MAX_SIBLINGS; steps += 1) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      // The first in an inline element: what stands before that one counts.
      if (!outer || outer === place.box.element) break;
      at = outer;
      outer = outer.parentElement;
    } else if (before.nodeType === 1) {
      const treatment = treatmentOf((before as Element).localName);
      if (treatment === Treatment.box) return Border.box;
      if (treatment === Treatment.inline && before.firstChild) break;
      if (treatment === Treatment.lineBreak) breaks += 1;
      at = before;
    } else if (before.nodeType === 3 && !isBlank((before as Text).data)) break;
    else at = before;
  }
  return breaks > 1 ? Border.box : breaks;
}
