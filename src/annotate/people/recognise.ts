import { NONE, ROOT } from '../../knowledge/api.js';
import type { EntityIndex } from '../../knowledge/api.js';
import { hasBegun } from '../../knowledge/period.js';
import type { Modifier } from '../../model/annotation.js';
import type { Term } from '../../model/entity.js';
import { foundAt } from '../names/find-names.js';
import { isSameName } from '../offices/contradiction.js';
import { officeOf, ownersOf } from '../offices/owners.js';
import { inTextOrder } from '../resolve/reading.js';
import type { Reading } from '../resolve/reading.js';
import { indexNames } from '../resolve/resolution.js';
import type { Resolution } from '../resolve/resolution.js';
import { titleOf, unowned } from '../resolve/titles.js';
import type { Title } from '../resolve/titles.js';
import type { Story } from '../story/story.js';
import { fold } from '../../text/fold.js';
import { lowerAt, paragraphOf, textBetween } from '../story/words.js';
import { isSpelledLike } from './spellings.js';
import type { UnknownName } from '../unknown/find-unknown.js';

/**
 * Names that the pack writes otherwise. Known by their title: "Defence Minister Awad Ibn Auf" in a story about Sudan is the
 * minister of that day, Ahmed Awad Ibn Auf. Or short for one in the article. Returns what each such unknown name and its short forms mean.
 */
function recognise(story: Story, resolution: Resolution): ReadonlyMap<UnknownName, EntityIndex> {
  const recognised = new Map<UnknownName, EntityIndex>();
  if (story.day === undefined || story.without.titles) return recognised;
  for (const name of resolution.unknown) {
    const called = name.kind === 'person' && name.title === 0 ? bearerByNickname(story, resolution, name) ?? onlyOneCalled(story, name) : undefined;
    if (called !== undefined) {
      recognised.set(name, called);
      continue;
    }
    const title = name.kind === 'person' ? titleOf(story, resolution.near, foundAt(name.first, name.end, [])) : undefined;
    const term = title === undefined || PAST.has(title.modifier) ? undefined : holderNamed(story, resolution, title, textBetween(story, name.first, name.end));
    const entity = term === undefined ? undefined : story.knowledge.find(term.person.id);
    if (entity !== undefined) recognised.set(name, entity);
  }
  return recognised;
}

/** "Pat Shanahan" in a story that names Patrick Shanahan in full. */
function bearerByNickname(story: Story, { bearers }: Resolution, { first, end }: UnknownName): EntityIndex | undefined {
  const given = lowerAt(story, first);
  if (end - first !== 2 || given.length < SHORTEST_NICKNAME) return undefined;
  const meant = bearers.bySurname(story.keys[end - 1]).filter((one) => one.entity !== undefined && lowerAt(story, one.first) !== given && lowerAt(story, one.first).startsWith(given));
  return meant.length === 1 ? meant[0].entity : undefined;
}
const SHORTEST_NICKNAME = 3;

/** "Tim Geithner" is Timothy Geithner, who alone in the pack has that surname, and had been born by then. */
function onlyOneCalled(story: Story, { first, end }: UnknownName): EntityIndex | undefined {
  const { knowledge, keys, day } = story;
  const given = lowerAt(story, first);
  const node = end - first === 2 && given.length >= SHORTEST_NICKNAME ? knowledge.gazetteer.next(ROOT, keys[end - 1]) : NONE;
  if (node === NONE || !knowledge.gazetteer.isName(node)) return undefined;
  const [one, other] = knowledge.gazetteer.candidates(node);
  if (one?.form !== 'surname' || (other !== undefined && other.entity !== one.entity) || !hasBegun(knowledge.lifeOf(one.entity), day!)) return undefined;
  const own = fold(knowledge.ref(one.entity).name).split(' ')[0];
  return own.length > given.length + 1 && own.startsWith(given) ? one.entity : undefined;
}

const PAST: ReadonlySet<Modifier | undefined> = new Set(['former', 'then', 'late', 'elect', 'designate']);

function holderNamed(story: Story, resolution: Resolution, { place, owner }: Title, name: string): Term | undefined {
  const { knowledge } = story;
  const reading = owner === undefined ? undefined : resolution.readingAt.get(owner.first);
  const { country } = resolution.circle;
  const owners = reading !== undefined ? ownersOf(knowledge, reading.entity) : country === undefined ? [] : [country];
  const office = officeOf(knowledge, owners, place.role.phrase);
  // Whoever has the very title on the day may be spelled otherwise.
  const own = office === undefined ? undefined : knowledge.holdersOn(office.id, story.day!).find((one) => isSpelledLike(name, one.person.name) || (reading !== undefined && isInitialLike(name, one.person.name)));
  if (own !== undefined) return own;
  const offices = [...(office === undefined ? [] : [office.id]), ...owners.filter((one) => one.length === 2).flatMap((iso2) => HEADS.map((role) => `${iso2.toLowerCase()}/${role}`))];
  for (const id of offices) {
    const term = knowledge.holdersOn(id, story.day!).find((one) => isSameName(name, one.person.name));
    if (term !== undefined) return term;
  }
  // "He seized power from President Roch Kabore": who had the title not long ago.
  const since = `${Number(story.day!.slice(0, 4)) - NOT_LONG}`;
  return office === undefined ? undefined : knowledge.termsIn(office.id).find(({ person, from, to }) => from !== undefined && from < story.day! && to !== undefined && to > since
    && (isSameName(name, person.name) || isSpelledLike(name, person.name)));
}
const NOT_LONG = 3;

/** "NDP Leader Thomas Mulcair", whom the pack calls Tom: the surname and the first letter of who has that very title. */
function isInitialLike(one: string, two: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(two).split(' ')];
  return a.length > 1 && a.at(-1) === b.at(-1) && a[0][0] === b[0][0];
}

/** Who leads a country in upheaval may still be called what he was the day before. */
const HEADS = ['head-of-state', 'head-of-government'];

/** The resolution with recognised names moved from the unknown to the readings. */
export function withRecognised(story: Story, resolution: Resolution): Resolution {
  const recognised = recognise(story, resolution);
  if (recognised.size === 0) return resolution;
  const byKey = new Map([...recognised].map(([name, entity]) => [textBetween(story, name.first, name.end).toLowerCase(), entity]));
  const added: Reading[] = [];
  const unknown = resolution.unknown.filter((name) => {
    const entity = byKey.get(textBetween(story, name.first, name.end).toLowerCase());
    if (entity === undefined) return true;
    added.push(readingOf(story, name.first, name.end, entity, resolution));
    return false;
  });
  const unknownAgain = resolution.unknownAgain.filter(({ first, end, bearer }) => {
    const entity = byKey.get(bearer.key);
    if (entity === undefined) return true;
    added.push(readingOf(story, first, end, entity, resolution));
    return false;
  });
  const readings = [...resolution.readings, ...added].sort(inTextOrder);
  return { ...resolution, readings, unknown, unknownAgain, ...indexNames(story, readings, unknown) };
}

function readingOf(story: Story, first: number, end: number, entity: EntityIndex, resolution: Resolution): Reading {
  const place = resolution.near.roleEndingAt.get(first);
  return {
    found: foundAt(first, end, []), entity, candidate: { entity, form: 'full', prior: 1, exactCase: false, period: undefined }, confidence: 0.9,
    evidence: [{ reason: 'holder', text: textBetween(story, first, end), paragraph: paragraphOf(story, first) }], others: [],
    title: place === undefined ? undefined : unowned(place),
  };
}
