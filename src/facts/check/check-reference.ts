import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { World } from '../compile/world.js';
import { compareCountries } from './compare-countries.js';
import { compareHolders } from './compare-holders.js';
import { compareIdentities } from './compare-identities.js';
import { compareMemberships } from './compare-memberships.js';
import { compareRates } from './compare-rates.js';
import { compareWording } from './compare-wording.js';
import type { Finding, ReferenceRow } from './finding.js';

/**
 * Differences between the facts and a folder of reference files (JSONL), those named in the waivers marked with
 * their reason. Files that are absent are not compared. A waiver that meets no difference is itself a finding.
 */
export function checkReference(world: World, referenceDir: string, waiversFile: string): Finding[] {
  const rows = (name: string): ReferenceRow[] => readRows(path.join(referenceDir, `${name}.jsonl`));
  const findings = [
    ...compareHolders(world, rows('offices')),
    ...compareCountries(world, rows('countries')),
    ...compareMemberships(world, rows('memberships')),
    ...compareIdentities(world, [...rows('people'), ...rows('orgs')]),
    ...compareRates(world, rows('rates')),
    ...compareWording(world, [...rows('people'), ...rows('orgs'), ...rows('countries'), ...rows('offices')]),
  ];
  return withWaivers(findings, readWaivers(waiversFile));
}

function readRows(file: string): ReferenceRow[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as ReferenceRow);
}

interface Waiver {
  /** Name of a finding, or a beginning of names that ends with an asterisk. */
  about: string;
  reason: string;
}

function readWaivers(file: string): Waiver[] {
  if (!existsSync(file)) return [];
  const value = parse(readFileSync(file, 'utf8')) as { waivers?: Waiver[] } | null;
  return value?.waivers ?? [];
}

function withWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  const used = new Set<Waiver>();
  const marked = findings.map((finding): Finding => {
    const waiver = waivers.find(({ about }) => (about.endsWith('*') ? finding.about.startsWith(about.slice(0, -1)) : finding.about === about));
    if (waiver === undefined) return finding;
    used.add(waiver);
    return { ...finding, waived: waiver.reason };
  });
  const idle = waivers.filter((waiver) => !used.has(waiver));
  return [...marked, ...idle.map((waiver): Finding => ({
    kind: 'contradiction', about: waiver.about, ours: 'a waiver', theirs: 'no such difference any more: delete the waiver', source: 'waivers.yaml',
  }))];
}
