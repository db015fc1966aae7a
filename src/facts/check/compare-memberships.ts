import { fold } from '../../text/fold.js';
import { countryOf } from '../compile/join.js';
import type { World } from '../compile/world.js';
import { textOf } from './finding.js';
import type { Finding, ReferenceRow } from './finding.js';

/** Members of the organisations for which we list any, by country. */
export function compareMemberships(world: World, rows: readonly ReferenceRow[]): Finding[] {
  const ours = new Map<string, Set<string>>();
  for (const relation of world.relations) {
    const iso2 = world.entities.get(relation.subject)?.country;
    if (relation.type !== 'member-of' || relation.to !== undefined || iso2 === undefined) continue;
    ours.set(relation.object, (ours.get(relation.object) ?? new Set()).add(iso2));
  }
  const idOfName = new Map<string, string>();
  for (const id of ours.keys()) {
    for (const { name } of world.entities.get(id)?.names ?? []) idOfName.set(fold(name), id);
  }
  const findings: Finding[] = [];
  const theirs = new Map<string, Set<string>>();
  for (const row of rows) {
    const id = idOfName.get(fold(textOf(row, 'org_name') ?? '')) ?? idOfName.get(fold(textOf(row, 'org') ?? ''));
    const iso2 = textOf(row, 'member_iso2');
    // Old lists are known to be old; observers and candidates are no members.
    if (id === undefined || iso2 === undefined || row['status'] !== 'member' || !/2026/.test(textOf(row, 'source') ?? '')) continue;
    if (countryOf(world, iso2) === undefined) continue;
    theirs.set(id, (theirs.get(id) ?? new Set()).add(iso2));
  }
  for (const [id, members] of theirs) {
    const own = ours.get(id) ?? new Set();
    for (const iso2 of members) if (!own.has(iso2)) findings.push({ kind: 'gap', about: `member/${id}/${iso2}`, ours: 'no member', theirs: 'member', source: 'memberships' });
    for (const iso2 of own) if (!members.has(iso2)) findings.push({ kind: 'contradiction', about: `member/${id}/${iso2}`, ours: 'member', theirs: 'no member', source: 'memberships' });
  }
  return findings;
}
