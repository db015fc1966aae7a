import type { World, WorldEntity } from './world.js';

/** Where clubs are called by a place and a nickname. */
const LEAGUES: ReadonlySet<string> = new Set(['national-football-league', 'national-basketball-association', 'major-league-baseball', 'national-hockey-league']);

/** "FC Nantes", "AJ Auxerre", "1. FC Kaiserslautern": what only says that it is a club. */
const INITIALS = /^(?:1\. )?(?:[A-Z]{2,3}|V[fF][BL]|R\.S\.C\.) (?=\p{Lu}\p{Ll})/u;

/**
 * "Cardinals" of "St. Louis Cardinals", "Golden State" where the facts have no such place, "Nantes" of "FC Nantes": what the
 * news calls a club by itself. Shared with other clubs and common words, so `weak`: the article's sport decides. Where a place
 * has the name, the linker tells from the story that its club is meant.
 */
export function addClubNames(world: World): void {
  const places = new Set<string>();
  for (const { kind, names } of world.entities.values()) if (kind === 'place') for (const { name } of names) places.add(name);
  for (const { subject, type, object } of world.relations) {
    const club = type === 'member-of' && LEAGUES.has(object) ? world.entities.get(subject) : undefined;
    if (club !== undefined) for (const name of [club.name, ...club.names.filter(({ form }) => form === 'former').map(({ name: former }) => former)]) addNickname(club, name, places);
  }
  for (const club of world.entities.values()) if (club.type === 'sports-club') addPlain(club, places);
}

function addNickname(club: WorldEntity, full: string, places: ReadonlySet<string>): void {
  const words = full.split(' ');
  if (words.length < 2) return;
  let first = words.length - 1;
  while (first > 1 && !places.has(words.slice(0, first).join(' '))) first -= 1;
  // A place that the facts lack ("Golden State") is all but the last word.
  const isKnown = places.has(words.slice(0, first).join(' '));
  const from = isKnown ? first : words.length - 1;
  addWeak(club, words.slice(from).join(' '));
  if (!isKnown) addWeak(club, words.slice(0, from).join(' '));
}

/** The name without its initials. */
function addPlain(club: WorldEntity, places: ReadonlySet<string>): void {
  for (const { name } of [...club.names]) {
    const plain = name.replace(INITIALS, '');
    if (plain !== name && !plain.includes(' ') && !places.has(plain)) addWeak(club, plain);
  }
}

function addWeak(club: WorldEntity, name: string): void {
  if (!club.names.some((one) => one.name === name)) club.names.push({ name, form: 'weak', exactCase: false, shown: false });
}
