import type { NameForm } from '../../knowledge/api.js';

/** How much likelier one entity is than another for each point of prominence: ten points, two and a half times. */
const PER_POINT = Math.log(2.5) / 10;

/** How often a name of this form means this entity, beside a full name of one as prominent. */
const WEIGHT: Readonly<Record<NameForm, number>> = {
  full: 1, short: 1, acronym: 1, demonym: 1, former: 0.5, metonym: 0.6, 'title-name': 0.5, surname: 0.35, weak: 0.2, definite: 0.2,
};

/** Prominence of all bearers together whom we do not know: many for a surname, few for a full name. */
const UNKNOWN: Readonly<Record<NameForm, number>> = {
  full: 8, short: 25, acronym: 30, demonym: 0, former: 20, metonym: 20, 'title-name': 40, surname: 55, weak: 60, definite: 60,
};

export interface Bearer {
  form: NameForm;
  prominence: number;
}

/** Share of each bearer of one name in its uses in the news, from prominence and form; together at most 1. */
export function priorsOf(bearers: readonly Bearer[]): number[] {
  const weights = bearers.map(({ form, prominence }) => WEIGHT[form] * Math.exp(PER_POINT * prominence));
  const unknown = Math.max(0, ...bearers.map(({ form }) => Math.exp(PER_POINT * UNKNOWN[form]) - 1));
  const sum = weights.reduce((total, weight) => total + weight, unknown);
  return weights.map((weight) => weight / sum);
}
