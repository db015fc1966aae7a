import { fold } from '../../text/fold.js';
import { countryOf } from '../compile/join.js';
import type { World } from '../compile/world.js';
import { textOf } from './finding.js';
import type { Finding, ReferenceRow } from './finding.js';

/** Members of the organisations for which we list any, by country. */
export function compareMemberships(world: World, rows: readonly ReferenceRow[]): Finding[] {
  const ours = membersIn(world);
  const findings: Finding[] = [];
  for (const [id, theirs] of membersOf(world, rows, idsByName(world, ours.keys()))) {
    const own = ours.get(id) ?? new Set();
    for (const iso2 of theirs) if (!own.has(iso2)) findings.push({ kind: 'gap', about: `member/${id}/${iso2}`, ours: 'no member', theirs: 'member', source: 'memberships' });
    for (const iso2 of own) if (!theirs.has(iso2)) findings.push({ kind: 'contradiction', about: `member/${id}/${iso2}`, ours: 'member', theirs: 'no member', source: 'memberships' });
  }
  return findings;
}

type Members = Map<string, Set<string>>;

const add = (members: Members, id: string, iso2: string): Members => members.set(id, (members.get(id) ?? new Set()).add(iso2));

/** As we have them: of states and lands, not of the teams and parties that belong to a federation. */
function membersIn({ relations, entities }: World): Members {
  const members: Members = new Map();
  for (const { type, to, subject, object } of relations) {
    const member = entities.get(subject);
    if (type === 'member-of' && to === undefined && member?.kind === 'place' && member.country !== undefined) add(members, object, member.country);
  }
  return members;
}

function idsByName({ entities }: World, ids: Iterable<string>): Map<string, string> {
  const idOfName = new Map<string, string>();
  for (const id of ids) {
    for (const { name } of entities.get(id)?.names ?? []) idOfName.set(fold(name), id);
  }
  return idOfName;
}

/** As the list has them. Old lists are known to be old; observers and candidates are no members. */
function membersOf(world: World, rows: readonly ReferenceRow[], idOfName: ReadonlyMap<string, string>): Members {
  const members: Members = new Map();
  const idOf = (row: ReferenceRow, column: string): string | undefined => idOfName.get(fold(textOf(row, column) ?? ''));
  for (const row of rows) {
    const id = idOf(row, 'org_name') ?? idOf(row, 'org');
    const iso2 = textOf(row, 'member_iso2');
    if (id === undefined || iso2 === undefined || countryOf(world, iso2) === undefined) continue;
    if (row['status'] === 'member' && /2026/.test(textOf(row, 'source') ?? '')) add(members, id, iso2);
  }
  return members;
}
