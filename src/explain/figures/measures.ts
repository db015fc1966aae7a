import type { Figure } from '../../model/figure.js';
import type { Units } from '../../model/settings.js';
import { amountOf, rangeText, type Amount } from './amount.js';
import { derivedHedge } from './hedges.js';
import { perText, rounded, shortNumber } from './number-text.js';
import type { LineWriter } from './question.js';

type System = 'metric' | 'imperial';

/** A unit, what it is in the other system, and the factor (exact by the 1959 yard and pound agreement where it exists). */
const OTHER = new Map(Object.entries<{ system: System; to: string; factor: number }>({
  metre: { system: 'metric', to: 'foot', factor: 1 / 0.3048 },
  centimetre: { system: 'metric', to: 'inch', factor: 1 / 2.54 },
  millimetre: { system: 'metric', to: 'inch', factor: 1 / 25.4 },
  kilometre: { system: 'metric', to: 'mile', factor: 1 / 1.609344 },
  inch: { system: 'imperial', to: 'centimetre', factor: 2.54 },
  foot: { system: 'imperial', to: 'metre', factor: 0.3048 },
  yard: { system: 'imperial', to: 'metre', factor: 0.9144 },
  mile: { system: 'imperial', to: 'kilometre', factor: 1.609344 },
  'nautical mile': { system: 'imperial', to: 'kilometre', factor: 1.852 },
  'light year': { system: 'imperial', to: 'kilometre', factor: 9.4607e12 },
  'square metre': { system: 'metric', to: 'square foot', factor: 10.7639 },
  'square kilometre': { system: 'metric', to: 'square mile', factor: 0.386102 },
  hectare: { system: 'metric', to: 'acre', factor: 2.47105 },
  'square foot': { system: 'imperial', to: 'square metre', factor: 0.092903 },
  'square mile': { system: 'imperial', to: 'square kilometre', factor: 2.58999 },
  acre: { system: 'imperial', to: 'hectare', factor: 0.404686 },
  litre: { system: 'metric', to: 'US gallon', factor: 0.264172 },
  gallon: { system: 'imperial', to: 'litre', factor: 3.78541 },
  barrel: { system: 'imperial', to: 'litre', factor: 158.987 },
  gram: { system: 'metric', to: 'ounce', factor: 1 / 28.349523125 },
  kilogram: { system: 'metric', to: 'pound', factor: 1 / 0.45359237 },
  tonne: { system: 'metric', to: 'US ton', factor: 1.10231 },
  ounce: { system: 'imperial', to: 'gram', factor: 28.349523125 },
  pound: { system: 'imperial', to: 'kilogram', factor: 0.45359237 },
  ton: { system: 'imperial', to: 'tonne', factor: 0.907185 },
  'kilometre per hour': { system: 'metric', to: 'mile per hour', factor: 1 / 1.609344 },
  'mile per hour': { system: 'imperial', to: 'kilometre per hour', factor: 1.609344 },
  knot: { system: 'imperial', to: 'kilometre per hour', factor: 1.852 },
}));

const LARGEST = 1e15;

const PLURALS = new Map([
  ['foot', 'feet'], ['inch', 'inches'], ['square foot', 'square feet'], ['mile per hour', 'miles per hour'],
  ['kilometre per hour', 'kilometres per hour'],
]);

/** The measure in the reader's system; left to choose ourselves, in the other one than the article's. */
export const measures: LineWriter = ({ figure, settings }) => {
  const amount = amountOf(figure);
  if (!amount || figure.unit === undefined) return [];
  if (figure.type === 'temperature') return temperature(amount, figure, settings.units);
  const other = OTHER.get(figure.unit);
  if (!other || !isWanted(other.system, settings.units)) return [];
  // A galaxy's distance in kilometres is no easier than in light years, and ounces make kilograms in the end.
  if (amount.hi * other.factor > LARGEST) return [];
  const isHeavy = other.to === 'gram' && amount.lo * other.factor >= 1000;
  const [to, factor] = isHeavy ? ['kilogram', other.factor / 1000] : [other.to, other.factor];
  const text = rangeText(amount, (value) => shortNumber(rounded(value * factor, precision(value))));
  return [{ label: 'converted', text: `${derivedHedge(figure.approx)} ${text} ${text === '1' ? to : (PLURALS.get(to) ?? `${to}s`)}${perText(figure)}` }];
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
