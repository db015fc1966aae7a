import type { World, WorldEntity } from './world.js';

/** Where clubs are called by a place and a nickname. */
const LEAGUES: ReadonlySet<string> = new Set(['national-football-league', 'national-basketball-association', 'major-league-baseball', 'national-hockey-league']);

/**
 * "Cardinals" of "St. Louis Cardinals", "Golden State" where the facts have no such place: what the news calls a club of North
 * America by itself. Shared with other clubs and common words, so `weak`: the article's sport decides.
 */
export function addClubNames(world: World): void {
  const places = new Set<string>();
  for (const { kind, names } of world.entities.values()) if (kind === 'place') for (const { name } of names) places.add(name);
  for (const { subject, type, object } of world.relations) {
    const club = type === 'member-of' && LEAGUES.has(object) ? world.entities.get(subject) : undefined;
    if (club !== undefined) addNickname(club, places);
  }
}

function addNickname(club: WorldEntity, places: ReadonlySet<string>): void {
  const words = club.name.split(' ');
  if (words.length < 2) return;
  let first = words.length - 1;
  while (first > 1 && !places.has(words.slice(0, first).join(' '))) first -= 1;
  // A place that the facts lack ("Golden State") is all but the last word.
  const isKnown = places.has(words.slice(0, first).join(' '));
  const from = isKnown ? first : words.length - 1;
  const names = [words.slice(from).join(' '), ...(isKnown ? [] : [words.slice(0, from).join(' ')])];
  for (const name of names) if (!club.names.some((one) => one.name === name)) club.names.push({ name, form: 'weak', exactCase: false, shown: false });
}
