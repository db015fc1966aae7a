import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import type { Story } from '../story/story.js';
import type { Circle } from './circle.js';

/** What a country counts that the article does not name: never quite nothing. */
const UNNAMED = 0.02;

/**
 * Many countries have a Congress, a Supreme Court, a Democratic Party: of such bodies the article's countries, those of
 * the same block first, decide how often the name means which. Their priors are shared out anew; the sum stays.
 */
export function byCountry(story: Story, candidates: readonly Candidate[], circle: Circle, word: number): readonly Candidate[] {
  if (candidates.length < 2 || story.without.has('place')) return candidates;
  const domestic = candidates.filter(({ entity }) => homeOf(story, entity) !== undefined);
  if (domestic.length < 2) return candidates;
  const section = story.sectionOf[word];
  const shares = new Map(domestic.map((candidate) => {
    const country = homeOf(story, candidate.entity)!;
    const share = (circle.localShareOf(section, country) ?? circle.shareOf(country)) * 0.7 + circle.shareOf(country) * 0.3;
    // How well known a body is in the world says little of what its own country calls so.
    return [candidate, candidate.prior ** 0.3 * (share + UNNAMED) ** 2];
  }));
  const before = domestic.reduce((sum, candidate) => sum + candidate.prior, 0);
  const after = [...shares.values()].reduce((sum, value) => sum + value, 0);
  // The name is as usual in this country as its commonest meaning is at home.
  const total = Math.max(before, 0.6);
  return candidates.map((candidate) => {
    const share = shares.get(candidate);
    return share === undefined ? candidate : { ...candidate, prior: (share / after) * total };
  });
}

/** Country of what other countries have too. */
function homeOf(story: Story, entity: EntityIndex): string | undefined {
  const { isDomestic, home } = story.knowledge.profileOf(entity);
  return isDomestic ? home : undefined;
}
