import { type ReadSettings, readSettings } from '../settings/parse.js';

/** Settings from a file's text; undefined if it is no settings file at all. */
export function readSettingsFile(text: string): ReadSettings | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return undefined;
  }
  // The version is what every file of ours has, whatever else changed.
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return undefined;
  return readSettings(stored);
}
