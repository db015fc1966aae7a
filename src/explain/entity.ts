import type { EntityIndex, Knowledge } from '../knowledge/api.js';
import { termOn } from '../knowledge/dated-names.js';
import type { EntityAnnotation } from '../model/annotation.js';
import type { Card, CardLine } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { Entity } from '../model/entity.js';
import { runsOn } from '../knowledge/period.js';
import { inWords } from './entity-dates.js';
import { factLines } from './entity-lines.js';
import { CardSources } from './entity-sources.js';
import { officesOf, undatedOffice } from './entity-terms.js';
import { why } from './entity-why.js';

/** The card of a person, body, place, event or law, or of somebody whom the pack does not know. */
export function explainEntity(annotation: EntityAnnotation, context: Context, knowledge: Knowledge): Card {
  const index = annotation.entity === null ? undefined : knowledge.find(annotation.entity.id);
  return index === undefined ? unknownCard(annotation, context, knowledge) : knownCard(annotation, index, context, knowledge);
}

/** What every card of a name has in common. */
export function baseCard(annotation: EntityAnnotation, knowledge: Knowledge): Pick<Card, 'annotation' | 'kind' | 'confidence' | 'others' | 'asOf' | 'why'> {
  const reason = why(annotation);
  return {
    annotation: annotation.id,
    kind: annotation.kind,
    confidence: annotation.confidence,
    others: annotation.others ?? [],
    asOf: knowledge.asOf,
    ...(reason === undefined ? {} : { why: reason }),
  };
}

/** Somebody unknown is explained by the article's own words. */
function unknownCard(annotation: EntityAnnotation, context: Context, knowledge: Knowledge): Card {
  const introduction = annotation.introduction ?? context.introductions[annotation.cluster];
  const title = annotation.entity?.name ?? fullName(annotation);
  return {
    ...baseCard(annotation, knowledge),
    title,
    lines: [],
    since: [],
    sources: [],
    ...(introduction === undefined ? {} : { introduction: inFull(introduction, title) }),
    ...(annotation.entity === null ? {} : { entity: annotation.entity }),
  };
}

/** Half a sentence is told with the name that it goes on: "Ada Low, who runs the bakery", "Reto Inauen of Marrowby Works". */
function inFull(introduction: string, name: string): string {
  const [first] = introduction.split(' ', 1);
  return first === 'who' || first === 'whose' ? `${name}, ${introduction}` : first === 'of' || first === 'from' ? `${name} ${introduction}` : introduction;
}

/** The name as the article gives it in full. */
function fullName({ evidence, exact }: EntityAnnotation): string {
  return evidence.find((one) => one.reason === 'surname-after-full-name')?.text ?? exact;
}

function knownCard(annotation: EntityAnnotation, index: EntityIndex, context: Context, knowledge: Knowledge): Card {
  const entity = knowledge.entity(index);
  const sources = new CardSources(knowledge);
  for (const id of entity.sources) sources.cite(id, entity.checked);
  const facts = entity.kind === 'person'
    ? personFacts(annotation, index, entity, context, knowledge, sources)
    : { subtitle: kindInWords(index, entity, knowledge), ...factLines(index, entity, context, knowledge, sources) };
  const introduction = annotation.introduction ?? context.introductions[annotation.cluster];
  const said = [entity.name, facts.subtitle, ...facts.lines.map(({ text }) => text), ...facts.since.map(({ text }) => text)].join(' ');
  return {
    ...baseCard(annotation, knowledge),
    title: entity.name,
    ...(facts.subtitle === undefined ? {} : { subtitle: facts.subtitle }),
    ...(entity.gloss === undefined || isSaid(entity.gloss, said) ? {} : { gloss: entity.gloss }),
    lines: facts.lines,
    since: facts.since,
    sources: sources.list,
    ...(annotation.entity === null ? {} : { entity: annotation.entity }),
    ...(introduction === undefined ? {} : { introduction: inFull(introduction, entity.name) }),
  };
}

/** Whether a gloss has no word that does not stand in the card already: "City in Switzerland." below "City, Switzerland". */
function isSaid(gloss: string, card: string): boolean {
  const said = new Set(wordsOf(card));
  const words = wordsOf(gloss);
  return words.length > 0 && words.every((word) => said.has(word));
}

/** Words that say something: longer than "in", "the" and the like. */
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => (word.length > 3 && !OF_TIME.has(word)) || /\d/u.test(word));
const OF_TIME = new Set(['from', 'until', 'since']);

function personFacts(
  annotation: EntityAnnotation, index: EntityIndex, entity: Entity, context: Context, knowledge: Knowledge, sources: CardSources,
): { subtitle?: string; lines: CardLine[]; since: CardLine[] } {
  const life = lifeLines(entity, context.date);
  const { date } = context;
  if (date === undefined) {
    return { lines: [...undatedOffice(index, knowledge, sources), ...life.lines], since: [] };
  }
  const offices = officesOf(index, date, annotation.role, knowledge, sources);
  const country = entity.gloss === undefined ? countryLine(entity, knowledge, [offices.subtitle, ...offices.lines.map(({ text }) => text)]) : [];
  const party = knowledge.relationsOf(index, 'party').slice(0, 1).filter((one) => entity.gloss?.includes(one.entity.name.replace(/ \(.+\)$/, '')) !== true).map((one): CardLine => ({ label: 'party', text: one.entity.name, entity: one.entity }));
  const said = saidOtherwise(annotation.role, index, date, knowledge);
  const isDead = life.lines.some(({ label }) => label === 'died');
  const subtitle = said ?? offices.subtitle ?? annotation.role ?? (isDead ? undefined : offices.former);
  const besides: CardLine[] = said === undefined || offices.subtitle === undefined ? [] : [{ label: 'office-then', text: offices.subtitle }];
  return {
    ...(subtitle === undefined ? {} : { subtitle }),
    lines: [...besides, ...offices.lines, ...country, ...party, ...life.lines],
    since: [...offices.since, ...life.since],
  };
}

/** Whose countryman somebody is, where neither a gloss nor an office says it. */
function countryLine({ country }: Entity, knowledge: Knowledge, offices: readonly (string | undefined)[]): CardLine[] {
  const index = country === undefined ? undefined : knowledge.country(country);
  if (index === undefined) return [];
  const home = knowledge.ref(index);
  return offices.some((office) => office?.includes(home.name)) ? [] : [{ label: 'country', text: home.name, entity: home }];
}

/** What the article calls somebody, where it is none of the offices that we know them to have held then: "President-elect", "First Minister". */
function saidOtherwise(role: string | undefined, person: EntityIndex, date: string, knowledge: Knowledge): string | undefined {
  if (role === undefined || role.startsWith('Former ')) return undefined;
  const held = knowledge.termsOf(person).filter((term) => runsOn(term, date)).map((term) => termOn(knowledge, term, date));
  return held.some(({ office }) => role.includes(office.name)) ? undefined : role;
}

function lifeLines({ born, died }: Entity, date: string | undefined): { lines: CardLine[]; since: CardLine[] } {
  const lines: CardLine[] = born === undefined ? [] : [{ label: 'born', text: inWords(born) }];
  if (died === undefined) return { lines, since: [] };
  const line: CardLine = { label: 'died', text: inWords(died) };
  const isLater = date !== undefined && `${died}-01-01`.slice(0, 10) > date;
  return isLater ? { lines, since: [line] } : { lines: [...lines, line], since: [] };
}

/** "Alliance", "Ministry, Germany": what it is, for what has no office to show. What has members is of no country, wherever its seat is. */
function kindInWords(own: EntityIndex, { type, kind, country, name }: Entity, knowledge: Knowledge): string {
  const called = type === 'region' && country !== undefined ? PARTS[country] : undefined;
  const words = called ?? (type === 'capital' && !isCapitalOf(own, country, knowledge) ? 'regional capital' : type === 'building' ? 'building or site' : type ?? kind).replaceAll('-', ' ').replace(/^(?:un |ngo$)/, (letters) => letters.toUpperCase());
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const isShared = type === 'international-organization' || knowledge.relationsOf(own, 'has-member').length > 0;
  const index = country === undefined || isShared ? undefined : knowledge.country(country);
  const home = index === undefined ? undefined : knowledge.entity(index).name;
  return home === undefined || home === name || name.includes(home) ? capital : `${capital}, ${home}`;
}

/** Whether a seat of government is its country's, as far as we know that one. */
function isCapitalOf(own: EntityIndex, iso2: string | undefined, knowledge: Knowledge): boolean {
  const state = iso2 === undefined ? undefined : knowledge.country(iso2);
  const capitals = state === undefined ? [] : knowledge.relationsOf(state, 'capital');
  return capitals.length === 0 || capitals.some(({ entity }) => entity.id === knowledge.ref(own).id);
}

/** What the parts of a country are called, where all that we know of it are the same. */
const PARTS: Readonly<Partial<Record<string, string>>> = { AT: 'state', CD: 'province', DE: 'state', MX: 'state', MY: 'state', NL: 'province', US: 'state', VE: 'state', ZA: 'province' };
