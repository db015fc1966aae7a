import type { ReferenceQuantity } from '../../knowledge/api.js';
import type { CardLine } from '../../model/card.js';
import { amountOf, middle } from './amount.js';
import { concernedCountry } from './concerned.js';
import { derivedHedge } from './hedges.js';
import { perText, rounded, shortMoney, shortNumber } from './number-text.js';
import { inReferenceUnits } from './comparison.js';
import { isOfAll, isOfHouseholds, isPublic } from './public-money.js';
import type { FigureQuestion, LineWriter } from './question.js';
import { inYear, referenceOf, sourceOf } from './reference.js';
import { inEvery, oneIn } from './ratio.js';
import { countsPersons, isSuffering } from './sensitive.js';

// Less than a unit of money a head says nothing; nor does a share of a population above a third.
const LEAST_PER_HEAD = 1;
const LARGEST_SHARE = 0.34;
const LEAST_SHARE = 0.0002;
const WIDEST_RANGE = 1.5;

/** Millions brought down to a person: "about $3,300 per person in Ukraine", "3 in every 10,000 people in Ukraine". */
export const perHead: LineWriter = (question) => {
  const { figure, context, knowledge } = question;
  const amount = amountOf(figure);
  const country = concernedCountry(context, knowledge, figure);
  if (!amount || !country) return [];
  const population = referenceOf(knowledge, 'population', country.iso2, context.date);
  if (!population || !(population.value > 0)) return [];
  // "Tens of thousands" may be off by a factor of five: a rate for its middle would claim too much.
  if (amount.hi > amount.lo * WIDEST_RANGE) return [];
  const among = { value: middle(amount), iso2: country.iso2, where: population.owner ?? country.name, population };
  return figure.type === 'money' && figure.currency ? moneyPerHead(question, among, figure.currency) : personsAmong(question, among);
};

/** A sum or count beside the people of a country. */
interface Among {
  value: number;
  iso2: string;
  where: string;
  population: ReferenceQuantity;
}

const noteOf = ({ value, population }: Among): string => `${shortNumber(value)} ÷ ${shortNumber(population.value)} people${inYear(population)}`;

function moneyPerHead(question: FigureQuestion, among: Among, currency: string): CardLine[] {
  const { figure, knowledge, cite } = question;
  const { value, iso2, where, population } = among;
  const share = value / population.value;
  if (share < LEAST_PER_HEAD || !concernsAll(question, iso2, value)) return [];
  const household = isOfHouseholds(question) ? knowledge.reference('household-size', iso2)[0] : undefined;
  const each = rounded(share * (household?.value ?? 1), 2);
  const sum = `${shortMoney({ lo: each, hi: each }, currency)}${perText(figure)}`;
  return [{
    label: 'per-head', text: `${derivedHedge(figure.approx)} ${sum} for each ${household ? 'household' : 'person'} in ${where}`,
    note: household ? `${noteOf(among)} × ${household.value} people a household` : noteOf(among), source: cite(sourceOf(population, knowledge)),
  }];
}

function personsAmong(question: FigureQuestion, among: Among): CardLine[] {
  const { figure, knowledge, cite } = question;
  const share = among.value / among.population.value;
  if (figure.type !== 'count' || !countsPersons(question) || share > LARGEST_SHARE) return [];
  const words = oneIn(share) ?? inEvery(share);
  // For those who suffered the rate is all that is said; other counts of people are likened to the population elsewhere.
  // A handful in 100,000 tells nothing but of the dead.
  if (words === undefined || (!isSuffering(question) && (figure.near === undefined || share > 0.02 || share < LEAST_SHARE))) return [];
  return [{ label: 'per-head', text: `${derivedHedge(figure.approx)} ${words} people in ${among.where}`, note: noteOf(among), source: cite(sourceOf(among.population, knowledge)) }];
}

const LARGE_SHARE_OF_GDP = 0.005;
// What all in a country owe together is a few years' output; more is the world's.
const WORLDLY_SHARE_OF_GDP = 5;

/** Whether a sum touches a whole country: by what it is, or by its size beside a year's output. */
function concernsAll(question: FigureQuestion, iso2: string, value: number): boolean {
  const gdp = question.knowledge.reference('gdp', iso2)[0]?.value ?? 0;
  const dollars = inReferenceUnits(question, value) ?? 0;
  if (gdp > 0 && dollars > gdp * WORLDLY_SHARE_OF_GDP) return false;
  // A firm that nobody knows has debts and plans too.
  if (isPublic(question) && (question.figure.near !== undefined || !/\b(?:debt|spending|assets|funds?|plan|reserves|loans?)$/i.test(question.figure.of ?? ''))) return true;
  return isOfAll(question) && gdp > 0 && dollars >= gdp * LARGE_SHARE_OF_GDP;
}
