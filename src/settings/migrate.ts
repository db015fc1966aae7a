import { DEFAULT_SETTINGS } from './defaults.js';

type Stored = Record<string, unknown>;

/** By version: how settings of that version become settings of the next. */
export type Migrations = Readonly<Record<number, (old: Stored) => Stored>>;

/** None yet: version 1 is the first. A change of meaning needs a step here; a new setting with a default does not. */
export const MIGRATIONS: Migrations = {};

/**
 * Brings stored settings to the newest version the steps lead to. Settings from a newer Newsgloss than
 * this one are read as far as they are understood, which is reported.
 */
export function migrate(stored: Stored, migrations: Migrations, problems: string[]): Stored {
  const version = stored['version'] ?? DEFAULT_SETTINGS.version;
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) {
    problems.push('version');
    return stored;
  }
  let current = stored;
  let at = version;
  for (let step = migrations[at]; step !== undefined; step = migrations[at]) {
    current = step(current);
    at += 1;
  }
  const newest = Math.max(DEFAULT_SETTINGS.version, ...Object.keys(migrations).map((from) => Number(from) + 1));
  if (version < 1 || version > newest) problems.push('version');
  return current;
}
