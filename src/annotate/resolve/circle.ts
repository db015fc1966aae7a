import type { EntityIndex } from '../../knowledge/api.js';
import { keyOfFolded } from '../../text/hash.js';
import type { Story } from '../story/story.js';

/** Whom and what the article names for certain, as far as it is known yet. */
export interface Circle {
  /** How often each entity is named. */
  weights: ReadonlyMap<EntityIndex, number>;
  /** 0 to 1: how much the article is about a country, by ISO 3166-1 alpha-2. */
  shareOf(country: string): number;
  /** The country that the article is most about. */
  country?: string;
  /** A sports story: names of places are teams there. */
  isSports: boolean;
}

const SPORTS = new Set(`goal goals striker midfielder goalkeeper defender quarterback touchdown innings wicket batsman tournament championship
  league season semifinal quarterfinal playoffs playoff coach matches fixture rugby cricket golf tennis baseball basketball hockey scored
  kickoff halftime olympic medal champions birdie bogey inning pitcher striker squad penalty penalties tries`.split(/\s+/).map(keyOfFolded));
const ENOUGH_SPORTS = 5;

/** Sums up the certain names; `named` lists the entity of each, once a mention. */
export function createCircle(story: Story, named: readonly EntityIndex[]): Circle {
  const weights = new Map<EntityIndex, number>();
  const countries = new Map<string, number>();
  let total = 0;
  for (const entity of named) {
    weights.set(entity, (weights.get(entity) ?? 0) + 1);
    const country = story.knowledge.countryOf(entity);
    if (country === undefined) continue;
    countries.set(country, (countries.get(country) ?? 0) + 1);
    total += 1;
  }
  const best = [...countries].reduce<[string, number] | undefined>((a, b) => (a === undefined || b[1] > a[1] ? b : a), undefined);
  return {
    weights,
    shareOf: (country) => (total === 0 ? 0 : (countries.get(country) ?? 0) / total),
    ...(best === undefined ? {} : { country: best[0] }),
    isSports: [...SPORTS].filter((key) => story.lowerKeys.has(key)).length >= ENOUGH_SPORTS,
  };
}

/** 0 to 1: how many of an entity's neighbours in the pack the article names too. */
export function companyOf(story: Story, circle: Circle, entity: EntityIndex): number {
  let company = 0;
  for (const neighbour of story.knowledge.neighbours(entity)) {
    if (neighbour !== entity && circle.weights.has(neighbour)) company += 1;
    if (company >= 4) break;
  }
  return company / 4;
}
