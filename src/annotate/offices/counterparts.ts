import { termsOn } from '../people/terms.js';
import type { Reading } from '../resolve/reading.js';
import { isState } from '../resolve/regions.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { lowerAt, textBetween } from '../story/words.js';
import { WordSet } from '../story/word-set.js';
import type { OfficeMention } from './office-mention.js';
import { ownersOf } from './owners.js';

/** How far back the office may have been named whose counterpart is meant, in words. */
const FURTHEST = 60;

/** "his Turkish counterpart": the same role as the office named last, of another country. */
export function findCounterparts(story: Story, resolution: Resolution, offices: readonly OfficeMention[]): OfficeMention[] {
  const found: OfficeMention[] = [];
  const officeAt = new Map(offices.map((office) => [office.first, office]));
  for (const reading of resolution.readings) {
    const at = reading.found.end;
    const word = lowerAt(story, at);
    if ((word !== 'counterpart' && word !== 'colleague') || story.gaps[at] > Gap.Abbreviation) continue;
    const office = counterpartOf(story, reading, lastRole(story, resolution, officeAt, reading));
    if (office !== undefined && (word === 'counterpart' || isHeldBeside(story, resolution, office, at + 1))) found.push({ ...office, first: reading.found.first, end: at + 1 });
  }
  return found;
}

/** "his French colleague Catherine Colonna": one of the same trade, unless who is named there holds the same office. */
function isHeldBeside({ knowledge, gaps, day }: Story, resolution: Resolution, { office }: OfficeMention, at: number): boolean {
  const named = gaps[at] === Gap.Space || gaps[at] === Gap.Comma ? resolution.readingAt.get(at) : undefined;
  return named !== undefined && day !== undefined && knowledge.holdersOn(office.id, day).some((term) => term.person.id === knowledge.ref(named.entity).id);
}

interface RoleBefore {
  role: string;
  mention?: OfficeMention;
  first: number;
  end: number;
}

/** The role of the office named last that the owner has too, or a person's own where no office is named nearby. */
function lastRole(story: Story, resolution: Resolution, officeAt: ReadonlyMap<number, OfficeMention>, owner: Reading): RoleBefore | undefined {
  const at = owner.found.first;
  const own = roleApposed(story, resolution, at);
  if (own !== undefined) return own;
  const isOfStates = isState(story, owner.entity);
  for (let word = at - 1; word >= 0 && at - word <= FURTHEST; word -= 1) {
    const mention = officeAt.get(word);
    if (mention?.office.role !== undefined && (!isOfStates || mention.office.country !== undefined)) return { role: mention.office.role, mention, first: mention.first, end: mention.end };
  }
  for (let word = at - 1; word >= 0 && at - word <= FURTHEST; word -= 1) {
    const reading = resolution.readingAt.get(word);
    const role = reading === undefined ? undefined : stateRoleOf(story, reading);
    if (role !== undefined) return { role, first: word, end: reading!.found.end };
  }
  return undefined;
}

/** "Mateusz Morawiecki, his Polish counterpart": the role of whom it is said. */
function roleApposed(story: Story, resolution: Resolution, at: number): RoleBefore | undefined {
  const comma = PRONOUNS.isAt(story, at - 1) && story.gaps[at] === Gap.Space ? at - 1 : at;
  const first = story.gaps[comma] === Gap.Comma ? resolution.personEnding.get(comma) : undefined;
  const reading = first === undefined ? undefined : resolution.readingAt.get(first);
  const role = reading === undefined ? undefined : stateRoleOf(story, reading);
  return role === undefined ? undefined : { role, first: first!, end: comma };
}
const PRONOUNS = new WordSet(['his', 'her', 'their']);

/** The role in a state that a person has on the article's day. */
function stateRoleOf(story: Story, { entity }: Reading): string | undefined {
  const { knowledge, day } = story;
  if (day === undefined || knowledge.kindOf(entity) !== 'person') return undefined;
  for (const term of termsOn(knowledge, entity, day)) {
    const office = knowledge.officeById(term.office.id);
    if (office?.role !== undefined && office.country !== undefined) return office.role;
  }
  return undefined;
}

function counterpartOf(story: Story, owner: Reading, role: RoleBefore | undefined): OfficeMention | undefined {
  if (role === undefined) return undefined;
  for (const one of ownersOf(story.knowledge, owner.entity)) {
    const office = story.knowledge.office(one, role.role);
    if (office === undefined) continue;
    const place = role.mention?.place;
    const words = { first: owner.found.first, end: owner.found.end + 1 };
    return {
      ...words, office, owner, confidence: 0.85,
      place: place ?? { role: { ...words, phrase: { roles: [{ role: role.role }] } }, from: words.first, first: words.first, end: words.end, modifier: undefined, lowered: false },
      evidence: [{ reason: 'composed-office', text: textBetween(story, role.first, role.end), block: story.sectionOf[role.first] }],
    };
  }
  return undefined;
}
