import type { Office } from '../../knowledge/api.js';
import { Gap } from '../story/gaps.js';
import { OF, THE } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';

/** A common noun after a role that tells what kind of thing the office belongs to: words up to `end`. */
interface Scope {
  end: number;
  fits: (office: Office) => boolean;
}

type Kind = 'state' | 'region' | 'party' | 'club' | 'company' | 'other';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['country', 'state'], ['nation', 'state'], ['republic', 'state'], ['kingdom', 'state'],
  ['region', 'region'], ['province', 'region'], ['territory', 'region'], ['island', 'region'], ['city', 'region'],
  ['party', 'party'], ['club', 'club'], ['team', 'club'], ['company', 'company'], ['firm', 'company'],
  ['group', 'other'], ['bank', 'other'], ['court', 'other'], ['union', 'other'], ['bloc', 'other'], ['organisation', 'other'], ['organization', 'other'],
  ['agency', 'other'], ['federation', 'other'], ['association', 'other'], ['council', 'other'], ['commission', 'other'],
]);

/** "president of the region" is no party's president. */
export function scopeOf(story: Story, end: number): Scope | undefined {
  if (!OF.isAt(story, end) || !THE.isAt(story, end + 1) || story.gaps[end] !== Gap.Space || story.gaps[end + 1] !== Gap.Space || story.gaps[end + 2] !== Gap.Space) return undefined;
  const kind = KINDS.get(lowerAt(story, end + 2));
  return kind === undefined ? undefined : { end: end + 3, fits: (office) => kindOf(story, office) === kind };
}

function kindOf(story: Story, { country, body }: Office): Kind {
  const { knowledge } = story;
  if (country !== undefined) return 'state';
  const index = body === undefined ? undefined : knowledge.find(body);
  if (index === undefined) return 'other';
  if (knowledge.kindOf(index) === 'place' || knowledge.kindOf(index) === 'government') return 'region';
  if (knowledge.profileOf(index).isClub) return 'club';
  switch (knowledge.typeOf(index)) {
    case 'party': return 'party';
    case 'company': case 'media': return 'company';
    default: return 'other';
  }
}
