import { BREAK, DECIMAL, GROUPED } from './tokens.js';
import { countedEnd } from './phrases.js';
import type { View } from './view.js';

const DOT = 0x2e;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Numbers that only put things in order, or stand for themselves: marks of items, cells of tables, numbers cited one after the other. */
export const isEnumerator = (view: View, i: number): boolean => isListMark(view, i) || isNote(view, i) || isCell(view, i) || isCited(view, i);

/** "… than its peers. 1", "a mesh (3) covers the box (2)", "wants (1) a test or (2) a review": the mark of a footnote behind the last sentence, of a part that a drawing shows, of an item behind a small word. */
const isNote = (view: View, i: number): boolean => view.length(i) < 3 && (view.kind(i + 1) === BREAK && view.isSentenceEnd(i - 1) && !view.lineStarts(i)
  || view.sign(i - 1, OPEN) && view.sign(i + 1, CLOSE) && !view.isCapital(i - 2) && (view.isWord(i - 2) ? view.word(i - 2).cardinal < 0 : view.isWord(i + 2)));

/** "1. Preheat the oven", "2: What it costs", "[2]", "(3) to leave": the mark of an item at the start of a line, a sentence or in brackets, or next to the item before. */
function isListMark(view: View, i: number): boolean {
  if (view.length(i) > 2 || view.flag(i, DECIMAL)) return false;
  if (view.sign(i - 1, 0x5b) && view.sign(i + 1, 0x5d)) return true;
  const starts = view.lineStarts(i);
  // "1 - Pete Sampras": the seeding of a player
  if (starts && view.isDash(i + 1) && !view.glued(i + 1) && view.isCapital(i + 2)) return true;
  if ((isFirst(view, i, starts) || isNext(view, i)) && view.glued(i + 1)) {
    view.before.listed = view.value(i);
    return true;
  }
  return false;
}

/** Whether a mark stands where an item may begin. */
function isFirst(view: View, i: number, starts: boolean): boolean {
  // "(3. to leave)"
  if (view.sign(i - 1, OPEN)) return view.sign(i + 1, DOT) && view.isWord(i + 2);
  // "2: What it costs", "Example 2: a longer way"
  if (view.sign(i + 1, COLON)) return (starts || view.lineStarts(i - 1) && view.isCapital(i - 1) && view.isWord(i + 2)) && !view.glued(i + 2);
  if (!view.sign(i + 1, DOT) && !view.sign(i + 1, CLOSE)) return false;
  return starts ? view.kind(i + 2) !== BREAK : (view.isSentenceEnd(i - 1) || view.sign(i - 1, COLON)) && (view.isWord(i + 2) || view.sign(i + 2, DOT));
}

/** "… 1. Wash it 2. Dry it": the item behind the one before. */
const isNext = (view: View, i: number): boolean => view.before.listed === view.value(i) - 1 && view.value(i) > 1 && view.sign(i + 1, DOT) && view.isCapital(i + 2) && !view.glued(i + 2);

/** A cell of a table that holds a whole number alone: of what, its column says, which nobody reads here; a rank in the first. */
function isCell(view: View, i: number): boolean {
  if (view.flag(i, GROUPED | DECIMAL)) return false;
  const { source } = view;
  let from = view.start(i) - 1;
  while (source.charCodeAt(from) === 32) from -= 1;
  const before = source.charAt(from);
  // "20 (tie) | …"
  const behind = CELL_END.exec(source.slice(view.end(i), view.end(i) + 16))?.[1];
  return behind !== undefined && BORDER.test(before) && /[\t|]/.test(before + behind);
}
const BORDER = /^[\t|\n]?$/;
const CELL_END = /^ *(?:\([a-z]+\) *)?([\t|\n]|$)/;

/** "the numbers 0, 1, 2, 3": whole numbers one behind the other, which count nothing. */
function isCited(view: View, i: number): boolean {
  let first = i;
  while (i - first < 20 && view.sign(first - 1, COMMA) && isOneMore(view, first - 2, first)) first -= 2;
  let last = i;
  while (last - i < 20 && view.sign(last + 1, COMMA) && isOneMore(view, last, last + 2)) last += 2;
  return last - first > 3 && !view.among(last + 1, 'and or') && !(view.sign(last + 1, COMMA) && view.among(last + 2, 'and or')) && countedEnd(view, last + 1, false) === last + 1;
}

const isOneMore = (view: View, i: number, next: number): boolean => view.isNumber(i) && view.isNumber(next) && view.value(next) === view.value(i) + 1;
