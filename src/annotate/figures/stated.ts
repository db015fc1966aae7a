import { CHANGE } from './lexicon/word.js';
import { OftenAsked } from './lexicon/lexicon.js';
import { phraseEndingAt } from './noun-phrases.js';
import { beforeAttributes } from './verb-subjects.js';
import type { View } from './view.js';

const PUTTING = new OftenAsked('put puts putting had has have show shows showed shown saw see sees keep keeps kept left leaves leaving estimate estimates estimated');
const BRINGING = new OftenAsked('bring brings brought bringing take takes took taking');

/** The object of which a sentence says a number: "put the crowd at 30,000", "showed inflation at 3.2%", "brings the deficit from 5.4%", "the rise in the sales tax from 8%". */
export function statedBefore(view: View, from: number): string | undefined {
  const isFrom = view.is(from - 1, 'from');
  const start = isFrom || view.is(from - 1, 'at') ? phraseEndingAt(view, from - 1) : undefined;
  // "put Labour at 31%": of no party
  if (start === undefined || view.isCapital(from - 2)) return undefined;
  const verb = beforeAttributes(view, start);
  const isStated = isFrom ? view.among(verb, BRINGING) || view.is(verb, 'in') && view.has(verb - 1, CHANGE) : view.among(verb, PUTTING);
  return isStated ? view.text(start, from - 1) : undefined;
}
