import type { Figure } from '../../model/figure.js';
import type { Units } from '../../model/settings.js';
import { amountOf, middle, rangeText, type Amount } from './amount.js';
import { isConvertedAlready } from './conversion.js';
import { derivedHedge } from './hedges.js';
import { perText, rounded, shortNumber } from './number-text.js';
import type { LineWriter } from './question.js';

type System = 'metric' | 'imperial';

/** Metric and imperial units and how many of the one the other is (exact by the 1959 yard and pound agreement where it exists); the first a unit stands in is what it becomes. */
const PAIRS: readonly [metric: string, imperial: string, factor: number][] = [
  ['metre', 'foot', 0.3048], ['centimetre', 'inch', 2.54], ['kilometre', 'mile', 1.609344], ['square metre', 'square foot', 0.092903],
  ['square kilometre', 'square mile', 2.58999], ['hectare', 'acre', 0.404686], ['litre', 'gallon', 3.78541], ['gram', 'ounce', 28.349523125],
  ['kilogram', 'pound', 0.45359237], ['tonne', 'ton', 0.907185], ['millimetre', 'inch', 25.4], ['metre', 'yard', 0.9144],
  ['kilometre', 'nautical mile', 1.852], ['kilometre', 'light year', 9.4607e12], ['litre', 'barrel', 158.987], ['millilitre', 'fluid ounce', 29.5735], ['kilometre per hour', 'knot', 1.852],
];

/** A unit in the other system, and by what its value is multiplied. */
function otherOf(unit: string): { own: System; to: string; factor: number } | undefined {
  const pair = PAIRS.find(([metric, imperial]) => metric === unit || imperial === unit);
  if (pair === undefined) return undefined;
  const [metric, imperial, factor] = pair;
  return unit === metric ? { own: 'metric', to: imperial, factor: 1 / factor } : { own: 'imperial', to: metric, factor };
}

const LARGEST = 1e15;

const PLURALS = new Map([['foot', 'feet'], ['inch', 'inches'], ['square foot', 'square feet'], ['kilometre per hour', 'kilometres per hour']]);

/** Units that another country has of another size. */
const AMERICAN = new Map([['gallon', 'US gallon'], ['ton', 'US ton'], ['fluid ounce', 'US fluid ounce']]);

/** "kilometre per hour": the unit, and what it is per. */
const SPEED = / per .*/;

/** The measure in the reader's system; left to choose ourselves, in the other one than the article's. */
export const measures: LineWriter = (question) => {
  const { figure, settings } = question;
  const amount = amountOf(figure);
  if (!amount || figure.unit === undefined) return [];
  if (figure.type === 'temperature') return temperature(amount, figure, settings.units);
  const rate = SPEED.exec(figure.unit)?.[0] ?? '';
  const other = otherOf(figure.unit.replace(SPEED, ''));
  if (!other || !isWanted(other.own, settings.units)) return [];
  // A galaxy's distance in kilometres is no easier than in light years, and ounces make kilograms in the end.
  if (amount.hi * other.factor > LARGEST) return [];
  const isHeavy = other.to === 'gram' && amount.lo * other.factor >= 1000;
  const [to, factor] = isHeavy ? ['kilogram', other.factor / 1000] : [other.to, other.factor];
  if (isConvertedAlready(question, middle(amount) * factor, ({ unit }) => (unit === `${to}${rate}` ? 1 : undefined))) return [];
  const name = AMERICAN.get(to) ?? to;
  const text = rangeText(amount, (value) => shortNumber(rounded(value * factor, precision(value))));
  return [{ label: 'converted', text: `${derivedHedge(figure.approx)} ${text} ${text === '1' ? name : (PLURALS.get(name) ?? `${name}s`)}${rate || perText(figure)}` }];
};

function isWanted(own: System, units: Units): boolean {
  return units === 'auto' || (units !== 'none' && units !== own);
}

/** As many digits as the text gives, two at least: 1,000 km is no 621.371 miles. */
function precision(value: number): number {
  const written = String(value).replace(/^[0.]+|\.|e.*$/g, '').replace(/0+$/, '').length;
  return Math.min(4, Math.max(2, written));
}

/** A difference of degrees converts by the size of the degree alone: 1.5 °C warmer is 2.7 °F warmer. */
function temperature(amount: Amount, { unit, approx: hedge, change }: Figure, units: Units): ReturnType<LineWriter> {
  const toCelsius = unit === 'fahrenheit';
  if ((unit !== 'celsius' && !toCelsius) || !isWanted(toCelsius ? 'imperial' : 'metric', units)) return [];
  const sign = `°${toCelsius ? 'C' : 'F'}`;
  if (change !== undefined) {
    const text = rangeText(amount, (value) => shortNumber(rounded(toCelsius ? value / 1.8 : value * 1.8, 2)));
    return [{ label: 'converted', text: `a difference of ${derivedHedge(hedge)} ${text} ${sign}` }];
  }
  const text = rangeText(amount, (value) => String(Math.round(toCelsius ? (value - 32) / 1.8 : value * 1.8 + 32)));
  return [{ label: 'converted', text: `${derivedHedge(hedge)} ${text} ${sign}` }];
}
