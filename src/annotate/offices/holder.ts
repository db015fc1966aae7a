import type { EntityIndex, Office } from '../../knowledge/api.js';
import { hasJustEnded } from '../../knowledge/just-left.js';
import { latestFirst } from '../../knowledge/period.js';
import type { Term } from '../../model/entity.js';
import { isHandedOver } from '../people/terms.js';
import type { Story } from '../story/story.js';

/** How the article calls a holder: by the office, or only as the one who goes ("outgoing"), which does not make a successor's office theirs. */
export type Stay = 'called' | 'outgoing';

/** Tells the holder of an office on the article's day, of several the person given. */
export type Holders = (office: Office, person: EntityIndex | undefined) => Term | undefined;

/** Asks once for each office and person, since the same few fill an article. */
export function createHolders(story: Story, named: Pick<ReadonlySet<string>, 'has'>, staying: ReadonlyMap<string, Stay>): Holders {
  const known = new Map<string, Term | undefined>();
  return (office, person) => {
    const key = stayKey(office.id, String(person));
    if (!known.has(key)) known.set(key, holderOf(story, office, named, staying, person));
    return known.get(key);
  };
}

/**
 * The holder of an office on the article's day; undefined where nobody is known, where there are several, or where
 * the article has no date. On a day of change, and just after it, the one whom the article still calls by it (`staying`, by keys that `stayKey`
 * makes), else whom it names, else the newer.
 */
function holderOf(
  story: Story, office: Office, named: Pick<ReadonlySet<string>, 'has'>, staying: ReadonlyMap<string, Stay>, person?: EntityIndex,
): Term | undefined {
  const { day, knowledge } = story;
  if (day === undefined) return undefined;
  const stays = (term: Term): boolean => staying.has(stayKey(office.id, term.person.id));
  const left = staying.size === 0 || !office.single ? [] : knowledge.termsIn(office.id).filter((term) => hasJustEnded(term, day) && stays(term));
  const all = [...left, ...knowledge.holdersOn(office.id, day)];
  const terms = office.single ? all.filter((term) => stays(term) || !isHandedOver(knowledge, term, day)) : all;
  const called = person === undefined ? undefined : knowledge.ref(person).id;
  const own = terms.find((term) => term.person.id === called);
  if (own !== undefined) return own;
  if (!office.single && terms.length > 1) return undefined;
  if (terms.length <= 1) return terms[0];
  const still = terms.filter((term) => staying.get(stayKey(office.id, term.person.id)) === 'called');
  if (still.length === 1) return still[0];
  const present = terms.filter((term) => named.has(term.person.id));
  if (present.length === 1) return present[0];
  return [...terms].sort(latestFirst)[0];
}

/** An office and one of its holders. */
export const stayKey = (office: string, person: string): string => `${office} ${person}`;
