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

interface Bearer {
  form: NameForm;
  prominence: number;
}

/** A name that its bearer shares with others, as the facts say: they are among the bearers where one has it for its own. */
const isShared = ({ form }: Bearer): boolean => form === 'weak' || form === 'definite';

/** Share of each bearer of one name in its uses in the news, from prominence and form; together at most 1. */
export function priorsOf(bearers: readonly Bearer[]): number[] {
  const owners = bearers.filter((one) => !isShared(one));
  // A city is not named more often for the government that it may stand for.
  const places = owners.filter(({ form }) => form === 'full' || form === 'short').map(({ prominence }) => prominence);
  const asNamed = ({ form, prominence }: Bearer): number => (form === 'metonym' && places.length > 0 ? Math.min(prominence, Math.max(...places)) : prominence);
  const weights = bearers.map((one) => WEIGHT[one.form] * Math.exp(PER_POINT * asNamed(one)));
  // Strangers of a surname are no more for our knowing one of them: what has the name for its own says how many share it.
  const named = owners.filter(({ form }) => form !== 'surname');
  const telling = named.length > 0 ? named : owners.length > 0 ? owners : bearers;
  const unknown = Math.max(0, ...telling.map(({ form }) => Math.exp(PER_POINT * UNKNOWN[form]) - 1));
  const sum = weights.reduce((total, weight) => total + weight, unknown);
  return weights.map((weight) => weight / sum);
}
