import type { EntityIndex, Knowledge } from '../knowledge/api.js';
import type { CardLine } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { EntityRef, Relation, RelationType } from '../model/entity.js';
import { liesIn } from '../knowledge/period.js';

const MOST_NAMED = 5;

/** Relations of one type that hold on a day; without a day those that have not ended. */
export function relationsOn(knowledge: Knowledge, entity: EntityIndex, type: RelationType, day: string | undefined): Relation[] {
  return knowledge.relationsOf(entity, type).filter((one) => (day === undefined ? one.to === undefined : liesIn(one, day)));
}

/** "Germany, Poland and the United Kingdom". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Names in the midst of a sentence: "the United States and Canada". */
function listedInSentence(refs: readonly EntityRef[], knowledge: Knowledge): string {
  const names = refs.slice(0, MOST_NAMED).map(({ id, name }) => {
    const index = knowledge.find(id);
    return index === undefined ? name : knowledge.nameInSentence(index);
  });
  return listed(refs.length > names.length ? [...names, `${refs.length - names.length} more`] : names);
}

/** Members of a body, and which of them the article names. */
export function memberLines(entity: EntityIndex, context: Context, knowledge: Knowledge): CardLine[] {
  const members = relationsOn(knowledge, entity, 'has-member', context.date);
  // The people of a party whom we know are a number that says nothing of it, and few of those whom an article names.
  if (members.length === 0 || knowledge.kindOf(knowledge.find(members[0].entity.id)!) === 'person') return [];
  const named = new Set(context.entities.map((one) => one.id));
  const here = members.map((one) => one.entity).filter(({ id }) => named.has(id));
  const lines: CardLine[] = [];
  if (members.length > 2) lines.push({ label: 'members', text: `${members.length}${context.date === undefined ? '' : ' at the article’s date'}, as far as we list them` });
  if (here.length > 0 && here.length < members.length) lines.push({ label: 'members', text: `Named here: ${listedInSentence(here, knowledge)}` });
  return lines;
}

/** Bodies to which an entity belongs together with others that the article names; those that it names itself first. */
export function sharedMemberships(entity: EntityIndex, self: EntityRef, context: Context, knowledge: Knowledge): CardLine[] {
  const bodies = relationsOn(knowledge, entity, 'member-of', context.date);
  const named = new Map(context.entities.map((one) => [one.id, one.name]));
  const shared = bodies.flatMap(({ entity: body }) => {
    const index = knowledge.find(body.id);
    if (index === undefined) return [];
    const others = relationsOn(knowledge, index, 'has-member', context.date)
      .map((one) => one.entity).filter(({ id }) => id !== self.id && named.has(id));
    const weight = (named.has(body.id) ? 1000 : 0) + others.length * 10 - relationsOn(knowledge, index, 'has-member', context.date).length / 10
      + knowledge.prominenceOf(index);
    return others.length > 0 || named.has(body.id) ? [{ body, others, weight }] : [];
  });
  return shared.sort((a, b) => b.weight - a.weight).slice(0, 2).map(({ body, others }): CardLine => ({
    label: others.length > 0 ? 'shared-membership' : 'member-of',
    text: others.length > 0 ? `${body.name}, with ${listedInSentence(others, knowledge)}` : body.name,
    entity: body,
  }));
}
