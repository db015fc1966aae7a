import { createChoices } from '../background/choices.js';
import { speechFor } from '../background/speech.js';
import { isKindAlone } from '../marks/choose.js';
import { type Client, createClient } from '../messages/client.js';
import { BACKGROUND_CALLS, type BackgroundCalls } from '../messages/protocol.js';
import { strictResults } from '../messages/strict.js';
import { NO_CONTEXT } from '../model/context.js';
import { askForAccess, hasAccessEverywhere, watchAccess } from '../platform/permissions.js';
import { askedPermissions } from '../platform/runtime.js';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts.js';
import { PRIVATE_KEY, SETTINGS_KEY, watchStored } from '../platform/storage.js';
import { sendToBackground } from '../platform/transport.js';
import { isPrivateHere } from '../platform/windows.js';
import { DEFAULT_SETTINGS } from '../settings/defaults.js';
import { hostOf, switchSite } from '../settings/site-rules.js';
import { saveFile } from '../ui/page/save.js';
import { readSettingsFile } from './import.js';
import type { OptionsPorts, OptionsState } from './ports.js';

/** The options page's ports over storage, permissions and the background. */
export function connectOptions(): OptionsPorts {
  const background = createClient(strictResults(BACKGROUND_CALLS), sendToBackground);
  const choices = createChoices();
  const nameOf = createNames(background);
  const isPrivate = isPrivateHere();

  async function read(): Promise<OptionsState> {
    const settings = await choices.read(isPrivate);
    const ids = [...settings.hidden, ...settings.wrong.map(({ entity }) => entity).filter((meaning) => !isKindAlone(meaning))];
    const [speech, hasAccess, shortcuts, names, pack] = await Promise.all([
      speechFor(settings.language),
      hasAccessEverywhere(),
      readShortcuts(),
      Promise.all([...new Set(ids)].map(async (id) => [id, await nameOf(id)] as const)),
      background.call('pack.read', {}).catch(() => undefined),
    ]);
    return { settings, speech, hasAccess, permissions: askedPermissions(), shortcuts, names: Object.fromEntries(names), pack };
  }

  return {
    read,
    watch(changed) {
      const stops = [watchStored('local', SETTINGS_KEY, changed), watchStored('session', PRIVATE_KEY, changed), watchAccess(changed)];
      return () => stops.forEach((stop) => stop());
    },
    change: (part) => choices.change(isPrivate, (settings) => ({ ...settings, ...part })),
    async addSite(typed, on) {
      const host = hostOf(typed.includes('://') ? typed.trim() : `https://${typed.trim()}/`);
      if (host === undefined || !(host.includes('.') || host === 'localhost')) return false;
      await choices.change(isPrivate, (settings) => switchSite(settings, host, on));
      return true;
    },
    forgetSite: (name) => choices.change(isPrivate, (settings) => {
      const without = (names: readonly string[]): string[] => names.filter((entry) => entry !== name);
      return { ...settings, sites: { ...settings.sites, on: without(settings.sites.on), off: without(settings.sites.off) } };
    }),
    async askForAccess() {
      await askForAccess();
    },
    exportSettings: async () => `${JSON.stringify(await choices.read(isPrivate), null, 2)}\n`,
    async importSettings(text) {
      const found = readSettingsFile(text);
      if (!found) return { ok: false };
      await choices.change(isPrivate, () => found.settings);
      return { ok: true, damaged: found.problems.length };
    },
    reset: () => choices.change(isPrivate, () => DEFAULT_SETTINGS),
    save: saveFile,
    openShortcuts: openShortcutSettings,
  };
}

/** Names of entities by id, each asked for once; an id that the facts no longer have names itself. */
function createNames(background: Client<BackgroundCalls>): (id: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const ask = async (entity: string): Promise<string> => {
    const card = await background.call('entity.explain', { entity, context: NO_CONTEXT }).catch(() => null);
    return card?.title ?? entity;
  };
  return (id) => {
    const name = known.get(id) ?? ask(id);
    known.set(id, name);
    return name;
  };
}
