import * as v from 'valibot';
import type { Settings } from '../model/settings.js';
import { DEFAULT_SETTINGS } from './defaults.js';
import { MIGRATIONS, type Migrations, migrate } from './migrate.js';
import { FIELDS, HIDDEN, KIND, SITE_MODE, SITES, WRONG } from './schema.js';

/** Settings read from storage or a file, and the parts that had to be replaced ("kinds.person", "sites.off[3]"). */
export interface ReadSettings {
  settings: Settings;
  problems: string[];
}

/** Settings from anything whatever; what is missing or damaged takes its default, part by part. Never throws. */
export function parseSettings(stored: unknown): Settings {
  return readSettings(stored).settings;
}

/**
 * As `parseSettings`, and says what was damaged. What is merely missing is no problem: older versions
 * had fewer settings.
 */
export function readSettings(stored: unknown, migrations: Migrations = MIGRATIONS): ReadSettings {
  const problems: string[] = [];
  if (stored === undefined || stored === null) return { settings: structure({}, problems), problems };
  if (!isRecord(stored)) {
    problems.push('settings');
    return { settings: structure({}, problems), problems };
  }
  return { settings: structure(migrate(stored, migrations, problems), problems), problems };
}

function structure(stored: Record<string, unknown>, problems: string[]): Settings {
  const sites = part(stored, 'sites', problems);
  const kinds = part(stored, 'kinds', problems);
  const one = <K extends keyof typeof FIELDS>(key: K): Settings[K] =>
    checked<Settings[K]>(FIELDS[key], stored[key], DEFAULT_SETTINGS[key], key, problems);
  return {
    version: DEFAULT_SETTINGS.version,
    enabled: one('enabled'),
    sites: {
      mode: checked(SITE_MODE, sites['mode'], DEFAULT_SETTINGS.sites.mode, 'sites.mode', problems),
      off: list(SITES, sites['off'], 'sites.off', problems),
      on: list(SITES, sites['on'], 'sites.on', problems),
    },
    kinds: mapKinds((kind) => checked(KIND, kinds[kind], DEFAULT_SETTINGS.kinds[kind], `kinds.${kind}`, problems)),
    density: one('density'),
    opening: one('opening'),
    delayMs: one('delayMs'),
    theme: one('theme'),
    textScale: one('textScale'),
    language: one('language'),
    currency: one('currency'),
    units: one('units'),
    hidden: list(HIDDEN, stored['hidden'], 'hidden', problems),
    wrong: list(WRONG, stored['wrong'], 'wrong', problems),
  };
}

function mapKinds(choose: (kind: keyof Settings['kinds']) => boolean): Settings['kinds'] {
  const kinds = { ...DEFAULT_SETTINGS.kinds };
  for (const kind of Object.keys(kinds) as (keyof Settings['kinds'])[]) kinds[kind] = choose(kind);
  return kinds;
}

function checked<T>(schema: v.GenericSchema<unknown, T>, stored: unknown, fallback: T, where: string, problems: string[]): T {
  if (stored === undefined) return fallback;
  const result = v.safeParse(schema, stored);
  if (result.success) return result.output;
  problems.push(where);
  return fallback;
}

function list<T>({ entry, most }: { entry: v.GenericSchema<unknown, T>; most: number }, stored: unknown, where: string, problems: string[]): T[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    problems.push(where);
    return [];
  }
  if (stored.length > most) problems.push(where);
  const kept = new Map<string, T>();
  // What the reader does is added at the end: of too long a list the newest is kept.
  const first = Math.max(0, stored.length - most);
  stored.slice(first).forEach((item: unknown, index) => {
    const result = v.safeParse(entry, item);
    if (result.success) kept.set(JSON.stringify(result.output), result.output);
    else problems.push(`${where}[${first + index}]`);
  });
  return [...kept.values()];
}

function part(stored: Record<string, unknown>, key: string, problems: string[]): Record<string, unknown> {
  const found = stored[key];
  if (found === undefined) return {};
  if (isRecord(found)) return found;
  problems.push(key);
  return {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
