import type { ReferenceQuantity } from '../../knowledge/api.js';
import { amountOf, middle } from './amount.js';
import { concernedCountry } from './concerned.js';
import { crossRate } from './conversion.js';
import { derivedHedge } from './hedges.js';
import { currencySign, shortNumber } from './number-text.js';
import { isMilitary, isOfAll } from './public-money.js';
import { says } from './said.js';
import type { Figure } from '../../model/figure.js';
import type { FigureQuestion, LineWriter } from './question.js';
import { ratioWords } from './ratio.js';
import { inYear, referenceOf, sourceOf } from './reference.js';
import { countsPersons, isSuffering } from './sensitive.js';

/** Measures of a country that money is set against, and how telling each is by itself: what the text calls military is best set against military budgets. */
const MONEY_MEASURES: readonly [measure: string, fit: number][] = [['gdp', 1], ['government-budget', 0.9], ['military-spending', 1.2]];
const PEOPLE: typeof MONEY_MEASURES = [['population', 1]];
// A comparison outside these multiples is no longer pictured (Barrio 2016: 1 best, then a half, then up to ten).
const MAX_RATIO = 12;
// A small share of a country's money or people still tells something, a small share of a marathon does not.
const MIN_RATIO = 0.02;
const MIN_RATIO_OF_THINGS = 0.2;
const SMALLEST_SUM = 50_000_000;
const MAX_OTHERS = 2;
/** Counts of a people differ by this share between sources and years. */
const SAME_POPULATION = 0.1;

interface Candidate {
  reference: ReferenceQuantity;
  fit: number;
}

interface Scored extends Candidate {
  ratio: number;
  score: number;
}

/** One likening to a familiar quantity, with the arithmetic; silence where none is good. */
export const comparison: LineWriter = (question) => {
  const { figure, knowledge, cite } = question;
  const amount = amountOf(figure);
  // What is per day or per share is no match for a year's sum or a whole.
  if (!amount || isSuffering(question) || (figure.per !== undefined && figure.per !== 'year' && !(figure.per === 'day' && figure.type === 'volume'))) return [];
  const value = inReferenceUnits(question, middle(amount));
  if (value === undefined || isOfBody(figure)) return [];
  const [best, ...others] = candidates(question)
    .filter(({ reference }) => fitsTopic(question, reference))
    .map((candidate) => score(candidate, value))
    .filter((candidate): candidate is Scored => candidate !== undefined)
    .sort((a, b) => b.score - a.score);
  if (!best) return [];
  // "The country of 10.7 million people": the figure is that population.
  if (best.reference.measure === 'population' && Math.abs(best.ratio - 1) < SAME_POPULATION) return [];
  const told = ({ reference, ratio }: Scored): { text: string; note: string; source: number } => ({
    text: `${derivedHedge(figure.approx)} ${likening(question, ratio)} ${reference.phrase}`,
    note: `${unitSign(reference)}${shortNumber(value)} ÷ ${unitSign(reference)}${shortNumber(reference.value)}${inYear(reference)}`,
    source: cite(sourceOf(reference, knowledge)),
  });
  // Sources are numbered as they are met: the first comparison's before those that only a click shows.
  const first = told(best);
  const more = others.slice(0, MAX_OTHERS).map(told);
  return [{ label: 'comparison', ...first, ...(more.length > 0 ? { more } : {}) }];
};

/** What a person may weigh is likened to nothing: it mostly is somebody's weight. */
const isOfBody = ({ type, unit, value = 0 }: Figure): boolean => type === 'mass' && (unit === 'kilogram' ? value > 25 && value < 250 : unit === 'pound' && value > 55 && value < 550);

// What a reference is about must be what the figure is about: food is not set against carbon dioxide.
const TOPICS: readonly [ofReference: RegExp, ofFigure: RegExp][] = [
  [/carbon/, /carbon|CO2|emission|greenhouse/i], [/wheat/, /wheat|grain|maize|corn|rice|cereal|harvest|crop|food/i], [/\boil\b/, /oil|crude|barrel/i], [/\bgas\b/, /\bgas\b|LNG/i],
];

const HEIGHTS = /\bheight\b/;

function fitsTopic({ figure: { of = '', unit = '', per, type }, knowledge }: FigureQuestion, { phrase, measure }: ReferenceQuantity): boolean {
  // A race is not set against a tower's height, nor a tower against a walk, nor a wind against a train.
  if (type === 'length' && HEIGHTS.test(phrase) !== says(knowledge, 'upright', of) || type === 'speed' && /wind/.test(phrase) !== /wind|gust|storm|cyclone|hurricane|typhoon/i.test(of)) return false;
  if (per === 'day' && !phrase.includes('of a day')) return false;
  return TOPICS.every(([ofReference, ofFigure]) => !ofReference.test(phrase) || ofFigure.test(`${of} ${unit}`)) && (!/carbon|emission/i.test(of) || phrase.includes('carbon') || measure !== 'mass');
}

/** "two thirds of" a sum or a weight; a length is not as much as another but the same. */
function likening({ figure }: FigureQuestion, ratio: number): string {
  const words = ratioWords(ratio)!;
  return words === 'as much as' && /^(?:length|area|speed|duration|count)$/.test(figure.type) ? 'the same as' : words;
}

/** The figure's value in the unit that references are kept in: sums in US dollars. */
export function inReferenceUnits({ figure, context, knowledge }: FigureQuestion, value: number): number | undefined {
  if (figure.type !== 'money') return value;
  if (figure.currency === 'USD') return value;
  if (!figure.currency || !context.date) return undefined;
  const rate = crossRate(knowledge, figure.currency, 'USD', context.date);
  return rate && value * rate.factor;
}

function candidates(question: FigureQuestion): Candidate[] {
  const { figure, context, knowledge } = question;
  if (figure.type !== 'money' && figure.type !== 'count') {
    return knowledge.reference(figure.type).filter((reference) => reference.unit === figure.unit).map((reference) => ({ reference, fit: 0.8 }));
  }
  const country = concernedCountry(context, knowledge, figure);
  const isPeople = figure.type === 'count';
  if (country === undefined || (isPeople && !countsPersons(question))) return [];
  const measures = isPeople ? PEOPLE : MONEY_MEASURES.filter(([measure]) => (measure === 'military-spending' ? isMilitary(question) : isOfAll(question)));
  return measures.flatMap(([measure, fit]) => {
    const reference = referenceOf(knowledge, measure, country.iso2, context.date);
    return reference === undefined ? [] : [{ reference, fit }];
  });
}

function score(candidate: Candidate, value: number): Scored | undefined {
  const { reference, fit } = candidate;
  const ratio = value / reference.value;
  if (!(ratio >= (reference.iso2 === undefined ? MIN_RATIO_OF_THINGS : MIN_RATIO) && ratio <= MAX_RATIO) || ratioWords(ratio) === undefined) return undefined;
  // "36 % of a football pitch" is pictured by nobody, 22 % of a year's output is.
  if (reference.year === undefined && ratioWords(ratio)!.includes('%')) return undefined;
  if (reference.unit === 'USD' && value < SMALLEST_SUM) return undefined;
  // Familiar beats close: distance from 1 counts by magnitude only, and shares below one more gently.
  const distance = Math.abs(Math.log10(ratio));
  return { ...candidate, ratio, score: fit * (0.5 + reference.familiarity / 200) * (1 - distance / 2) };
}

function unitSign({ unit }: ReferenceQuantity): string {
  return /^[A-Z]{3}$/.test(unit) ? currencySign(unit) : '';
}
