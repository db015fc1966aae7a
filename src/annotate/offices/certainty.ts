import type { Office } from '../../knowledge/api.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';

/** Whom somebody sends; the country at hand may be where. */
export const SENT: ReadonlySet<string> = new Set(['ambassador', 'ambassador-to-un', 'special-envoy']);

/** Who is called so may hold any office, or none: the pack must know the office. */
export const VAGUE: ReadonlySet<string> = new Set('opposition-leader leader chief spokesperson lawmaker member-of-parliament senator commander judge'.split(' '));

/** Cities and regions have them too, and many a country has none. */
export const LOCAL: ReadonlySet<string> = new Set(['police-chief', 'prosecutor-general', 'state-governor', 'mayor', 'vice-president']);

/** Before a body that is not the nation's: "the state Senate". */
export const LOCALLY = new PackWords('local');

/** An office of which we know no holder and no article would make an empty card. */
export function isKnown(story: Story, office: Office): boolean {
  return office.wikipedia !== undefined || office.wikidata !== undefined || story.knowledge.termsIn(office.id).length > 0;
}
