import { CHANGE } from './lexicon/word.js';
import { isAdverbForm } from './phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const GAIN_OR_LOSS = new OftenAsked('gain loss');

export const BESIDE = '+beside';

/** Whether the amount between two tokens says by how much something changed or differs ("rose 25%", "by 2 degrees", "3% lower"), and which way. */
export function changeOf(view: View, start: number, end: number, isDegrees: boolean): 'up' | 'down' | undefined {
  // "hold global warming below 2 degrees, and try to limit it to 1.5 degrees": a rise, not a temperature
  if (isDegrees && view.saidBefore(start - 1, 9, '+warming')) return 'up';
  // "1 degree shy of the record"
  if (isDegrees && view.among(end, 'off shy short')) return 'down';
  // "up 22% from the last quarter and 62% from a year ago"
  if (view.is(start - 1, 'and') && view.is(end, 'from')) return view.before.measured?.figure.change;
  const at = changeWord(view, start, end) ?? (isDegrees && view.is(start - 1, 'by') ? start - 2 : undefined);
  return at === undefined ? undefined : view.among(at, '+down') ? 'down' : 'up';
}

/** "A tax of 10% cuts sales" */
export const isChanging = (view: View, at: number): boolean => view.has(at, CHANGE) && view.endsWith(at, 's') && view.isOpen(at + 1);

/** How far back the word of change stands: right before, behind "by" further, but not in "used by 80% of firms". */
const reachOf = (view: View, start: number, end: number): number => !view.is(start - 1, 'by') ? 3 : view.is(end, 'of') ? 5 : 12;

function changeWord(view: View, start: number, end: number): number | undefined {
  if (view.among(end, BESIDE) && !(view.among(end, 'above below') && view.among(end + 1, 'zero freezing'))) return end;
  // "a 25% rise", "a 5% pay rise"
  for (const at of [end, end + 1]) if ((view.has(at, CHANGE) || view.among(at, GAIN_OR_LOSS)) && view.isOpen(at - 1 < end ? at : at - 1) && !isChanging(view, at)) return at;
  // "plunged 504 points, or 4.4 percent"
  if (view.is(start - 1, 'or') && view.has(start - 5, CHANGE)) return start - 5;
  if (view.is(start - 1, 'of')) return view.has(start - 2, CHANGE) ? start - 2 : undefined;
  const isBy = view.is(start - 1, 'by');
  for (let at = start - 1; at > start - reachOf(view, start, end) && !view.isSentenceEnd(at); at -= 1) {
    // "nearly double the 15% threshold": the change is of the whole
    if (!isBy && view.among(at, '+no-changer')) return undefined;
    // "they made up 86%" is a share
    if (view.has(at, CHANGE)) return view.is(at, 'up') && view.among(at - 1, '+making') ? undefined : at;
    // "Midnight Move Scraps 86%": of another verb
    if (!isBy && view.isOpen(at) && !isAdverbForm(view, at)) return undefined;
  }
  return undefined;
}
