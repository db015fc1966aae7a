import type { DatedName, EntityRef, Term } from '../model/entity.js';
import type { EntityIndex, Knowledge } from './api.js';
import { firstDay, liesIn } from './period.js';

/** Names that offices and countries had for a time; of each pack, since it never changes: at most one list an office. */
const known = new WeakMap<Knowledge, Map<string, readonly DatedName[]>>();

/** An office under the name that it had on an ISO day: "Secretary of State for Foreign and Commonwealth Affairs" until 2020. */
export function officeOn<T extends EntityRef>(knowledge: Knowledge, office: T, day: string): T {
  let all = known.get(knowledge);
  if (all === undefined) known.set(knowledge, all = new Map<string, readonly DatedName[]>());
  let names = all.get(office.id);
  if (names === undefined) all.set(office.id, names = datedNames(knowledge, office));
  const then = names.find((one) => liesIn(one, day));
  return then === undefined ? office : { ...office, name: then.name };
}

/** A term whose office has the name of that ISO day, or of the term's first or last day if it lies outside. */
export function termOn(knowledge: Knowledge, term: Term, day: string): Term {
  const end = term.to ?? day;
  const inside = term.from !== undefined && day < term.from ? firstDay(term.from) : end < day ? firstDay(end) : day;
  const office = officeOn(knowledge, term.office, inside);
  return office === term.office ? term : { ...term, office };
}

/** Former names of the office itself, else those that the former names of its country or body make. */
function datedNames(knowledge: Knowledge, office: EntityRef): DatedName[] {
  const own = formerNames(knowledge, knowledge.find(office.id));
  if (own.length > 0) return own;
  const { country, body } = knowledge.officeById(office.id) ?? {};
  const owner = country !== undefined ? knowledge.country(country) : body === undefined ? undefined : knowledge.find(body);
  if (owner === undefined) return [];
  const { name } = knowledge.ref(owner);
  // "the Democratic Republic of the Congo" was Zaire without an article, World Athletics "the International Association of …".
  const the = office.name.includes(`the ${name}`) ? 'the ' : '';
  const today = the + name;
  return formerNames(knowledge, owner).filter(() => office.name.includes(today))
    .map((one) => ({ ...one, name: office.name.replace(today, () => `${WITH_ARTICLE.test(one.name) ? 'the ' : country === undefined ? the : ''}${one.name}`) }));
}
const WITH_ARTICLE = /\b(?:Republic|Union|Kingdom|Association|Federation|Office|Centre|Assembly)\b/;

/** A name that came beside the usual one, such as "Secretary of War", has no end and does not replace it. */
const formerNames = (knowledge: Knowledge, index: EntityIndex | undefined): DatedName[] =>
  (index === undefined ? [] : knowledge.datedNamesOf(index).filter((one) => one.to !== undefined));
