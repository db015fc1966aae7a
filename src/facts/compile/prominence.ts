import type { World, WorldEntity, WorldTerm } from './world.js';

const LEAST = 12;
/** A point a year after leaving the office, at most this many. */
const MOST_FADING = 28;

/**
 * Prominence of a person whom only terms make known: by the weight of the role and the prominence of the country
 * or body, fading after the term. A US president has 90, the head of a small state 60, its finance minister 43.
 */
export function prominenceOf(terms: readonly WorldTerm[], world: World, ownerOf: (office: string) => WorldEntity | undefined): number {
  let most = LEAST;
  for (const term of terms) {
    const office = world.entities.get(term.office);
    const weight = (world.roles.get(office?.role ?? '')?.weight ?? 50) / 100;
    const owner = ownerOf(term.office)?.prominence ?? 40;
    const years = term.to === undefined ? 0 : Number(world.asOf.slice(0, 4)) - Number(term.to.slice(0, 4));
    const fading = Math.min(MOST_FADING, Math.max(0, years));
    most = Math.max(most, (0.6 * owner + 30) * weight - fading);
  }
  return Math.round(Math.min(100, Math.max(most, LEAST)));
}
