import type { EntityIndex, Knowledge, Office } from '../knowledge/api.js';
import { officeOn } from '../knowledge/dated-names.js';
import { LEADING } from '../knowledge/heads.js';
import type { Card, CardLine } from '../model/card.js';
import type { Entity, EntityRef, Term } from '../model/entity.js';
import { beginsAfter, endsBefore, inWords, whenChecked, years } from './entity-dates.js';
import { listed } from './entity-relations.js';
import type { CardSources } from './entity-sources.js';
import { called, lastHolder } from './holders.js';

/** Roles that lead a city or region, of which a prosecutor or police chief is none. */
const LEADING_PLACES = 'mayor governor premier chief-minister first-minister regional-president president leader head-of-region russian-head chair party-secretary'.split(' ');
export const LEADING_STATES = ['head-of-state', 'head-of-government', 'monarch', 'supreme-leader'];
const MOST_LEADERS = 2;
// More than so many at once are a board, not a chair.
const MOST_AT_ONCE = 3;

/** Who led a state or body on a day, with since when; and who has led it since, where that is another. */
export function leaderLines(index: EntityIndex, entity: Entity, day: string | undefined, knowledge: Knowledge, sources: CardSources): Pick<Card, 'lines' | 'since'> {
  const lines: CardLine[] = [];
  const since: CardLine[] = [];
  if (day === undefined) return { lines, since };
  const told = new Set<string>();
  const governed = governedBy(index, entity, knowledge);
  const owners = [entity, ...governed].map(({ name }) => name.replace(/ \(.+\)$/, ''));
  const titleOn: TitleOn = (office, on) => withoutOwner(officeOn(knowledge, office, on).name, owners);
  for (const office of leadingOffices(entity, governed, knowledge)) {
    if (office === undefined || lines.length >= MOST_LEADERS || told.has(office.id)) continue;
    told.add(office.id);
    // A committee's chair beside the head of the body is a fact of the committee.
    if (lines.length > 0 && entity.kind === 'organization' && titleOn(office, day) === officeOn(knowledge, office, day).name) continue;
    const line = leaderLine(office, day, titleOn, knowledge, sources);
    if (line !== undefined) lines.push(line);
    // Whose office nobody held on the day may lead a state since: a prime minister where there was none.
    if (office.single && (line !== undefined || entity.type === 'state')) since.push(...leaderSince(office, day, titleOn, knowledge, sources));
  }
  return { lines, since };
}

/** What an office was called on a day, on the card of whom it leads. */
type TitleOn = (office: Office, day: string) => string;

/** "Prime Minister" on the card of the United Kingdom, which says already of what. */
function withoutOwner(title: string, owners: readonly string[]): string {
  const [bare, owner] = title.split(/ of (?:the )?(.*)/s);
  // "Governor of Brazil's Federal District"
  return owner !== undefined && owners.includes(owner.replace(/^.*['’]s /, '')) ? bare : title;
}

/** The state or region that a government governs. */
const governedBy = (index: EntityIndex, { kind }: Entity, knowledge: Knowledge): Entity[] => (kind !== 'government' ? [] : knowledge.relationsOf(index, 'part-of').flatMap((one) => {
  const of = knowledge.find(one.entity.id);
  return of === undefined ? [] : [knowledge.entity(of)];
}));

/** Its own, and those of what it governs. */
function leadingOffices(entity: Entity, governed: readonly Entity[], knowledge: Knowledge): (Office | undefined)[] {
  const { country } = entity;
  if (entity.type === 'state' && country !== undefined) return LEADING_STATES.map((role) => knowledge.office(country, role));
  // A region may have a president beside its prime minister; of a central bank or service the office may be the state's.
  return [
    ...LEADING_STATES.map((role) => knowledge.officeById(`${entity.id}/${role}`)),
    ...(entity.kind === 'place' ? LEADING_PLACES : LEADING).map((role) => knowledge.office(entity.id, role)),
    ...governed.flatMap((of) => leadingOffices(of, [], knowledge)),
  ];
}

/** The last whom we know of an office, where others than those of the day have held it since; or until when they did. */
function leaderSince(office: Office, day: string, titleOn: TitleOn, knowledge: Knowledge, sources: CardSources): CardLine[] {
  const then = knowledge.holdersOn(office.id, day);
  const terms = knowledge.termsIn(office.id);
  const later = terms.filter((term) => beginsAfter(term, day));
  const last = later.at(-1) ?? then.at(-1);
  const isOfThen = (term: Term): boolean => then.some(({ person }) => person.id === term.person.id);
  if (last === undefined || (last.to === undefined && later.every(isOfThen))) return [];
  const source = sources.cite(last.source, last.checked);
  const together = terms.filter(({ to }) => to === undefined).map(({ person }) => person.name);
  const isShared = last.to === undefined && together.length > 1 && together.length <= MOST_AT_ONCE;
  const who = isShared ? `${listed(together)}; held it ${whenChecked(last, knowledge.asOf)}` : lastHolder(last, knowledge.asOf);
  return [{ label: 'holder-since', text: `${titleOn(office, knowledge.asOf)}: ${who}`, entity: last.person, ...(source === undefined ? {} : { source }) }];
}

function leaderLine(office: Office, day: string, titleOn: TitleOn, knowledge: Knowledge, sources: CardSources): CardLine | undefined {
  if (!office.single) return sharedChair(office, day, knowledge, sources);
  const held = knowledge.holdersOn(office.id, day);
  const term = held.at(-1);
  if (term === undefined) return undefined;
  const source = sources.cite(term.source, term.checked);
  // Two lead some parties together; on the day of a handover the one who comes is named.
  const others = held.filter(({ person, to }) => person.id !== term.person.id && (to === undefined || to !== term.from));
  if (others.length > 0 && held.length <= MOST_AT_ONCE) {
    return { label: 'leader', text: `${listed([...others, term].map(called))} (${titleOn(office, day)})`, ...(source === undefined ? {} : { source }) };
  }
  const since = term.from === undefined ? '' : `, since ${inWords(term.from)}`;
  return { label: 'leader', text: `${term.person.name} (${term.acting === true ? 'acting ' : ''}${titleOn(office, day)}${since})`, entity: term.person, ...(source === undefined ? {} : { source }) };
}

/** A chair that several hold together or in turn: who, for which country, since when; and who had it before. */
function sharedChair(office: Office, day: string, knowledge: Knowledge, sources: CardSources): CardLine | undefined {
  const holders = knowledge.holdersOn(office.id, day);
  if (office.role !== 'chair' || holders.length === 0 || holders.length > MOST_AT_ONCE) return undefined;
  const named = holders.map(({ person, from }) => described(person, from === undefined ? undefined : `since ${inWords(from)}`, knowledge));
  const before = knowledge.termsIn(office.id).filter((term) => endsBefore(term, day)).at(-1);
  const earlier = before === undefined ? '' : `; before: ${described(before.person, years(before), knowledge)}`;
  const source = sources.cite(holders[0].source, holders[0].checked);
  return { label: 'chair', text: `${listed(named)}${earlier}`, ...(source === undefined ? {} : { source }) };
}

function described(person: EntityRef, when: string | undefined, knowledge: Knowledge): string {
  const index = knowledge.find(person.id);
  const iso2 = index === undefined ? undefined : knowledge.countryOf(index);
  const country = iso2 === undefined ? undefined : knowledge.country(iso2);
  const remarks = [country === undefined ? undefined : knowledge.entity(country).name, when].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? person.name : `${person.name} (${remarks.join(', ')})`;
}
