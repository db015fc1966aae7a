import { termsOn } from '../people/terms.js';
import type { Reading } from '../resolve/reading.js';
import type { Resolution } from '../resolve/resolution.js';
import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { lowerAt, textBetween } from '../story/words.js';
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
    if (lowerAt(story, at) !== 'counterpart' || story.gaps[at] > Gap.Abbreviation) continue;
    const office = counterpartOf(story, reading, lastRole(story, resolution, officeAt, reading.found.first));
    if (office !== undefined) found.push({ ...office, first: reading.found.first, end: at + 1 });
  }
  return found;
}

interface RoleBefore {
  role: string;
  mention?: OfficeMention;
  first: number;
  end: number;
}

/** The role of the office named last, or a person's own where no office is named nearby. */
function lastRole(story: Story, resolution: Resolution, officeAt: ReadonlyMap<number, OfficeMention>, at: number): RoleBefore | undefined {
  for (let word = at - 1; word >= 0 && at - word <= FURTHEST; word -= 1) {
    const mention = officeAt.get(word);
    if (mention?.office.role !== undefined) return { role: mention.office.role, mention, first: mention.first, end: mention.end };
  }
  for (let word = at - 1; word >= 0 && at - word <= FURTHEST; word -= 1) {
    const reading = resolution.readingAt.get(word);
    const role = reading === undefined ? undefined : stateRoleOf(story, reading);
    if (role !== undefined) return { role, first: word, end: reading!.found.end };
  }
  return undefined;
}

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
