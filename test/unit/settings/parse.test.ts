import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { parseSettings, readSettings } from '../../../src/settings/parse.js';

describe('parseSettings', () => {
  it('gives the defaults when nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('keeps what the reader chose', () => {
    const chosen = { ...DEFAULT_SETTINGS, density: 'all' as const, delayMs: 0, currency: 'TRY', sites: { mode: 'chosen' as const, on: ['example.org'], off: [] } };
    expect(readSettings(structuredClone(chosen))).toEqual({ settings: chosen, problems: [] });
  });

  it('replaces a damaged part alone, and says which', () => {
    const { settings, problems } = readSettings({ theme: 'pink', delayMs: -3, density: 'all', kinds: { person: 'yes', figure: false }, sites: 7 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, density: 'all', kinds: { ...DEFAULT_SETTINGS.kinds, figure: false } });
    expect(problems.sort()).toEqual(['delayMs', 'kinds.person', 'sites', 'theme']);
  });

  it('keeps the good entries of a list', () => {
    const { settings, problems } = readSettings({ sites: { off: ['example.org', 5, 'http://bad/', 'Example.org'] }, wrong: [{ exact: 'AP', entity: 'x' }, {}] });
    expect(settings.sites.off).toEqual(['example.org']);
    expect(settings.wrong).toEqual([{ exact: 'AP', entity: 'x' }]);
    expect(problems).toEqual(['sites.off[1]', 'sites.off[2]', 'wrong[1]']);
  });

  it('keeps the newest entries of a list that has grown too long', () => {
    const hidden = Array.from({ length: 10_002 }, (_, index) => `entity-${index}`);
    const { settings, problems } = readSettings({ hidden: hidden.with(5, '') });
    expect([settings.hidden.length, settings.hidden[0], settings.hidden.at(-1)]).toEqual([9_999, 'entity-2', 'entity-10001']);
    expect(problems).toEqual(['hidden', 'hidden[5]']);
  });

  it('takes settings through every step of migration', () => {
    const steps = {
      1: (old: Record<string, unknown>) => ({ ...old, theme: old['colour'] }),
      2: (old: Record<string, unknown>) => ({ ...old, delayMs: Number(old['delaySeconds']) * 1000 }),
    };
    const { settings, problems } = readSettings({ version: 1, colour: 'dark', delaySeconds: 1 }, steps);
    expect([settings.theme, settings.delayMs, problems]).toEqual(['dark', 1000, []]);
  });

  it('reads what it can of a newer version, and says so', () => {
    expect(readSettings({ version: 9, theme: 'dark' })).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, problems: ['version'] });
  });

  it('never throws, and what it gives it also accepts', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(readSettings(settings)).toEqual({ settings, problems: [] });
    }));
  });
});
