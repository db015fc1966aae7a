import type { Settings } from '../model/settings.js';

/** 10ten and Page Previews open at 400 to 500 ms; shorter ones fire while the pointer only passes over. */
const DEFAULT_DELAY_MS = 400;
export const MAX_DELAY_MS = 3000;
export const MIN_TEXT_SCALE = 0.75;
export const MAX_TEXT_SCALE = 2;

/** What holds before the reader has chosen anything. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  sites: { mode: 'everywhere', off: [], on: [] },
  kinds: { person: true, organization: true, office: true, place: true, government: true, event: true, law: true, other: true, figure: true },
  density: 'first',
  opening: 'hover',
  delayMs: DEFAULT_DELAY_MS,
  theme: 'auto',
  textScale: 1,
  language: 'auto',
  currency: 'auto',
  units: 'auto',
  hidden: [],
  wrong: [],
};
