import type { Figure } from '../../model/figure.js';
import type { FoundFigure } from '../figures/found.js';

/** Below this two numbers of a text are often the same by chance. */
const TELLING = 3;
/** Of two things told with the same number nobody knows which is meant. */
const UNSURE = '';

/**
 * A number told twice is of one thing. A headline ("Gunmen abduct 87") leaves out what the story says ("87 pupils"), and so
 * does who comes back to a number ("doubling the 250 sent in March"). `body` is how many figures the headline has.
 */
export function completeRepeats(text: string, found: readonly FoundFigure[], body: number): void {
  const things = new Map<string, string>();
  for (let index = body; index < found.length; index += 1) {
    const one = found[index];
    const { of, type } = one.figure;
    const key = of === undefined || type === 'count' && !hasNoun(text, one) ? '' : keyOf(one.figure);
    if (key !== '' && of !== undefined) things.set(key, (things.get(key) ?? of) === of ? of : UNSURE);
  }
  for (let index = 0; index < found.length; index += 1) {
    const one = found[index];
    const { start, figure } = one;
    const isOpen = figure.of === undefined || index < body && figure.type === 'count' && !hasNoun(text, one);
    const of = isOpen && (index < body || figure.type === 'count' && text.startsWith(' the ', start - 5)) ? things.get(keyOf(figure)) : undefined;
    if (of) figure.of = of;
  }
}

/** "87 pupils", of pupils; "12 died" and "27 killed", of people; but "87 others" tells nobody who. */
const hasNoun = (text: string, { start, end, figure: { of, state } }: FoundFigure): boolean =>
  of !== undefined && of !== 'others' && (state !== undefined || end - of.length > start && text.startsWith(of, end - of.length));

/** What figures have in common that tell the same; nothing for those that tell too little. */
const keyOf = ({ type, value = 0, currency, of }: Figure): string =>
  of !== 'magnitude' && /^(?:count|money|percent)$/.test(type) && (value >= TELLING || value % 1 > 0) ? `${type}${value}${currency}` : '';
