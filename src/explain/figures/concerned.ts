import type { Knowledge } from '../../knowledge/api.js';
import type { Context } from '../../model/context.js';
import { type Figure, NEAR_NOWHERE } from '../../model/figure.js';

/** A story is about one country where none of the others comes near it. */
const CLEARLY_MORE = 2;

/** The country whose money or people a figure is of. */
interface ConcernedCountry {
  iso2: string;
  name: string;
}

/** Money that crosses borders: of any other currency the first two letters name the country that it is of. */
const INTERNATIONAL = /^(?:USD|EUR|X..)$/;

/**
 * The country that a figure concerns: the one whose money it is; else the one that its sentence names; else the one that
 * the article is most about, where it is about one: its government and people count for it.
 */
export function concernedCountry(context: Context, knowledge: Knowledge, { near, currency = 'USD' }: Figure): ConcernedCountry | undefined {
  if (near === NEAR_NOWHERE) return undefined;
  if (!INTERNATIONAL.test(currency)) return named(knowledge, currency.slice(0, 2));
  const nearIndex = near === undefined ? undefined : knowledge.find(near);
  const nearIso = nearIndex === undefined ? undefined : knowledge.countryOf(nearIndex);
  if (nearIso !== undefined) return named(knowledge, nearIso);
  const byIso = new Map<string, number>();
  for (const { id, salience } of context.entities) {
    const index = knowledge.find(id);
    const iso2 = index === undefined ? undefined : knowledge.countryOf(index);
    if (index === undefined || iso2 === undefined) continue;
    // A named country speaks for itself; a person or body says less of where the story is.
    const weight = knowledge.country(iso2) === index || knowledge.government(iso2) === index ? 1 : 0.25;
    byIso.set(iso2, (byIso.get(iso2) ?? 0) + salience * weight);
  }
  const [first, rival] = [...byIso].sort((a, b) => b[1] - a[1]);
  // Of a story about two nobody can tell whose people or money are meant.
  return first === undefined || (rival !== undefined && first[1] < rival[1] * CLEARLY_MORE) ? undefined : named(knowledge, first[0]);
}

function named(knowledge: Knowledge, iso2: string): ConcernedCountry | undefined {
  const index = knowledge.country(iso2);
  return index === undefined ? undefined : { iso2, name: knowledge.entity(index).name };
}
