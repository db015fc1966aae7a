import * as v from 'valibot';
import type { EntityKind } from '../model/entity.js';
import type { Settings } from '../model/settings.js';
import { MAX_DELAY_MS, MAX_TEXT_SCALE, MIN_TEXT_SCALE } from './defaults.js';

/** More entries than anybody makes by hand; a longer list is a damaged or hostile file. */
const MAX_ENTRIES = 10_000;

const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/?#@]+$/u), v.toLowerCase());
const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Settings that stand for themselves: each is checked, and replaced by its default, alone. */
export const FIELDS: { [K in Exclude<keyof Settings, 'version' | 'sites' | 'kinds' | 'hidden' | 'wrong'>]: v.GenericSchema<unknown, Settings[K]> } = {
  enabled: v.boolean(),
  density: v.picklist(['first', 'all', 'less-known', 'on-key']),
  opening: v.picklist(['hover', 'modifier', 'click']),
  delayMs: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_DELAY_MS)),
  theme: v.picklist(['auto', 'light', 'dark', 'contrast']),
  textScale: v.pipe(v.number(), v.finite(), v.minValue(MIN_TEXT_SCALE), v.maxValue(MAX_TEXT_SCALE)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{2,8}){0,3}$/i)),
  currency: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))]),
  units: v.picklist(['auto', 'metric', 'imperial', 'none']),
};

export const SITE_MODE = v.picklist(['everywhere', 'chosen', 'click']) satisfies v.GenericSchema<unknown, Settings['sites']['mode']>;
export const KIND = v.boolean() satisfies v.GenericSchema<unknown, Settings['kinds'][EntityKind]>;

/** Lists lose their bad entries and keep the others. */
export const SITES = { entry: site, most: MAX_ENTRIES };
export const HIDDEN = { entry: entityId, most: MAX_ENTRIES };
export const WRONG = { entry: v.object({ exact: v.pipe(v.string(), v.minLength(1), v.maxLength(300)), entity: entityId }), most: MAX_ENTRIES };
