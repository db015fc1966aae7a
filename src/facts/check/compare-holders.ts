import { fold } from '../../text/fold.js';
import { countryOf } from '../compile/join.js';
import type { World, WorldTerm } from '../compile/world.js';
import { textOf } from './finding.js';
import type { Finding, ReferenceRow } from './finding.js';

const ROLE_OF: Readonly<Record<string, string>> = { head_of_state: 'head-of-state', head_of_government: 'head-of-government' };
/** Terms before this are not asked for. */
const SINCE = '2014-01-01';
/** Days by which sources may disagree on when a term began: election, oath, formation. */
const TOLERATED_DAYS = 45;

/** Heads of state and of government, by country, against those whom the reference saw. */
export function compareHolders(world: World, rows: readonly ReferenceRow[]): Finding[] {
  const termsOf = groupTerms(world);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const role = ROLE_OF[textOf(row, 'role') ?? ''];
    const iso2 = textOf(row, 'country');
    const person = textOf(row, 'person');
    const start = textOf(row, 'start');
    // The reference lists deputies and a monarch's representatives beside their heads.
    if (/vice|deputy|governor|regent|heir|crown|co-chair/i.test(textOf(row, 'office') ?? '')) continue;
    const last = textOf(row, 'end') ?? textOf(row, 'seen_last') ?? textOf(row, 'asof');
    if (role === undefined || iso2?.length !== 2 || person === undefined || countryOf(world, iso2) === undefined) continue;
    if (last === undefined || last < SINCE) continue;
    const office = `${iso2.toLowerCase()}/${role}`;
    const about = `holder/${office}/${fold(person)}`;
    if (seen.has(about)) continue;
    seen.add(about);
    // In countries whose president governs, both roles are one office.
    const terms = termsOf.get(office) ?? termsOf.get(`${iso2.toLowerCase()}/head-of-state`) ?? [];
    findings.push(...compareOne(world, terms, { about, person, source: textOf(row, 'source') ?? '', ...(start === undefined ? {} : { start }) }));
  }
  return findings;
}

interface Claim {
  about: string;
  person: string;
  start?: string;
  source: string;
}

function compareOne(world: World, terms: readonly WorldTerm[], claim: Claim): Finding[] {
  const { about, person, start, source } = claim;
  const theirs = `${person}${start === undefined ? '' : ` from ${start}`}`;
  const own = terms.filter((term) => isSamePerson(world.entities.get(term.person)?.names.map((one) => one.name) ?? [], person));
  if (own.length === 0) return [{ kind: 'gap', about, ours: 'no term of this person', theirs, source }];
  const isNear = start === undefined || own.some((term) => term.from === undefined || daysBetween(term.from, start) <= TOLERATED_DAYS);
  if (isNear) return [];
  return [{ kind: 'contradiction', about, ours: own.map((term) => `from ${term.from ?? '?'}`).join(', '), theirs, source }];
}

function groupTerms(world: World): Map<string, WorldTerm[]> {
  const groups = new Map<string, WorldTerm[]>();
  for (const term of world.terms) groups.set(term.office, [...(groups.get(term.office) ?? []), term]);
  return groups;
}

/** Same words in any order, or first and last alike: sources turn names round and drop middle ones. */
function isSamePerson(names: readonly string[], other: string): boolean {
  const words = fold(other).split(' ');
  return names.some((name) => {
    const own = new Set(fold(name).split(' '));
    const shared = words.filter((word) => own.has(word)).length;
    return shared >= Math.min(2, words.length, own.size);
  });
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(padded(a)) - Date.parse(padded(b))) / 86_400_000;
}

const padded = (date: string): string => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date);
