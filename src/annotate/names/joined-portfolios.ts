import { NONE, ROOT } from '../../knowledge/api.js';
import type { NameNode, RolePhrase } from '../../knowledge/api.js';
import { Gap } from '../story/gaps.js';
import { AND } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import type { FoundRole } from './find-names.js';

const NOUNS = wordSet('minister secretary');
/** "Health and [family welfare] minister" */
const MOST_BETWEEN = 3;

/** "culture and sport minister": who has two fields at once holds the office of either. `node` is that of the first one's word. */
export function joinedPortfolios(story: Story, first: number, node: NameNode): FoundRole | undefined {
  // "the party's chief and, until Sunday, interior minister": two offices.
  if (!AND.isAt(story, first + 1) || story.gaps[first + 1] !== Gap.Space || roleAt(story, node) !== undefined) return undefined;
  for (let noun = first + 2; noun <= first + 2 + MOST_BETWEEN && noun < story.count && story.gaps[noun] <= Gap.Hyphen; noun += 1) {
    if (!NOUNS.isAt(story, noun)) continue;
    const { gazetteer } = story.knowledge;
    const role = roleAt(story, gazetteer.next(node, story.keys[noun]));
    if (role === undefined) return undefined;
    let other: NameNode = ROOT;
    for (let at = first + 2; at <= noun && other !== NONE; at += 1) other = gazetteer.next(other, story.keys[at]);
    return { first, end: noun + 1, phrase: { roles: [...role.roles, ...(roleAt(story, other)?.roles ?? [])] } };
  }
  return undefined;
}

const roleAt = ({ knowledge }: Story, node: NameNode): RolePhrase | undefined => (node === NONE ? undefined : knowledge.gazetteer.role(node));
