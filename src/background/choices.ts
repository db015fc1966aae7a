import type { Settings } from '../model/settings.js';
import { PRIVATE_KEY, SETTINGS_KEY, readStored, removeStored, writeStored } from '../platform/storage.js';
import { parseSettings } from '../settings/parse.js';

type Change = (settings: Settings) => Settings;

/** What the reader chose: on disk for ordinary windows, in memory only for private ones. */
export interface Choices {
  /** `incognito`: as it holds in private windows, with what was chosen there. */
  read(incognito: boolean): Promise<Settings>;
  /** Changes follow one another, whichever of our pages makes them, so that two at once both count. */
  change(incognito: boolean, change: Change): Promise<void>;
  /** The last private window is closed: what was chosen there goes with it. */
  forgetPrivate(): Promise<void>;
}

export function createChoices(): Choices {
  async function read(incognito: boolean): Promise<Settings> {
    const stored = parseSettings(await readStored('local', SETTINGS_KEY));
    if (!incognito) return stored;
    const own: unknown = await readStored('session', PRIVATE_KEY);
    // In private windows what concerns sites and entities is kept apart; the rest is the reader's everywhere.
    return own === undefined ? stored : { ...stored, ...concernsReading(parseSettings(own)) };
  }

  async function apply(incognito: boolean, change: Change): Promise<void> {
    const before = await read(incognito);
    const changed = change(before);
    if (!incognito) {
      await writeStored('local', SETTINGS_KEY, changed);
      return;
    }
    await writeStored('session', PRIVATE_KEY, concernsReading(changed));
    const kept = concernsReading(await read(false));
    const isSame = JSON.stringify({ ...before, ...kept }) === JSON.stringify({ ...changed, ...kept });
    if (!isSame) await writeStored('local', SETTINGS_KEY, { ...changed, ...kept });
  }

  return {
    read,
    // Background, popup and options are of one origin, so one lock serves them all.
    change: (incognito, change) => navigator.locks.request('newsgloss-choices', () => apply(incognito, change)),
    forgetPrivate: () => navigator.locks.request('newsgloss-choices', () => removeStored('session', PRIVATE_KEY)),
  };
}

/** The settings that tell what somebody has read. */
function concernsReading({ sites, hidden, wrong }: Settings): Pick<Settings, 'sites' | 'hidden' | 'wrong'> {
  return { sites, hidden, wrong };
}
