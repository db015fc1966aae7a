import type { EntityIndex, Office } from '../../knowledge/api.js';
import { hasJustEnded } from '../../knowledge/just-left.js';
import { latestFirst } from '../../knowledge/period.js';
import type { Term } from '../../model/entity.js';
import { isHandedOver } from '../people/terms.js';
import type { Story } from '../story/story.js';

/**
 * The holder of an office on the article's day; undefined where nobody is known, where there are several, or where
 * the article has no date. On a day of change, and just after it, the one whom the article still calls by it (`staying`, as `stayKey` makes
 * them), else whom it names, else the newer.
 */
export function holderOf(
  story: Story, office: Office, named: Pick<ReadonlySet<string>, 'has'>, staying: ReadonlySet<string>, person?: EntityIndex,
): Term | undefined {
  const { day, knowledge } = story;
  if (day === undefined) return undefined;
  const left = staying.size === 0 || !office.single ? NOBODY : justLeft(knowledge.termsIn(office.id), day, office, staying);
  const holders = knowledge.holdersOn(office.id, day);
  // As nearly always.
  if (left.length === 0 && holders.length === 0) return undefined;
  if (left.length === 0 && holders.length === 1) return !office.single || isCalled(staying, office, holders[0]) || !isHandedOver(knowledge, holders[0], day) ? holders[0] : undefined;
  return holderAmong(story, day, office, [...left, ...holders], named, staying, person);
}

const NOBODY: readonly Term[] = [];

/** Whether the article still calls somebody by an office. */
const isCalled = (staying: ReadonlySet<string>, office: Office, { person }: Term): boolean => staying.has(stayKey(office.id, person.id));

function justLeft(terms: readonly Term[], day: string, office: Office, staying: ReadonlySet<string>): readonly Term[] {
  for (const term of terms) if (hasJustEnded(term, day)) return terms.filter((one) => hasJustEnded(one, day) && isCalled(staying, office, one));
  return NOBODY;
}

function holderAmong(
  { knowledge }: Story, day: string, office: Office, all: readonly Term[], named: Pick<ReadonlySet<string>, 'has'>, staying: ReadonlySet<string>, person: EntityIndex | undefined,
): Term | undefined {
  const stays = (term: Term): boolean => isCalled(staying, office, term);
  const terms = office.single ? all.filter((term) => stays(term) || !isHandedOver(knowledge, term, day)) : all;
  const called = person === undefined ? undefined : knowledge.ref(person).id;
  const own = terms.find((term) => term.person.id === called);
  if (own !== undefined) return own;
  if (!office.single && terms.length > 1) return undefined;
  if (terms.length <= 1) return terms[0];
  const still = terms.filter(stays);
  if (still.length === 1) return still[0];
  const present = terms.filter((term) => named.has(term.person.id));
  if (present.length === 1) return present[0];
  return [...terms].sort(latestFirst)[0];
}

/** An office and one of its holders. */
export const stayKey = (office: string, person: string): string => `${office} ${person}`;
