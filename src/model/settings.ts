import type { EntityKind } from './entity.js';

export type Density = 'first' | 'all' | 'less-known' | 'on-key';
export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
/** "everywhere": all sites but those switched off; "chosen": only those switched on; "click": only when asked. */
export type SiteMode = 'everywhere' | 'chosen' | 'click';
export type Units = 'auto' | 'metric' | 'imperial' | 'none';
export type Opening = 'hover' | 'modifier' | 'click';

/** What the reader chose. Kept in storage.local only. */
export interface Settings {
  version: 1;
  enabled: boolean;
  sites: {
    mode: SiteMode;
    /** Registrable domains or, where told apart, host names. */
    off: string[];
    on: string[];
  };
  kinds: Record<EntityKind | 'figure', boolean>;
  density: Density;
  opening: Opening;
  /** Hover time before a card opens, milliseconds. */
  delayMs: number;
  theme: Theme;
  /** 1 is 100 %. */
  textScale: number;
  /** "auto": the browser's. */
  language: string;
  /** ISO 4217, or "auto". */
  currency: string;
  units: Units;
  /** Entity ids that the reader hid. */
  hidden: string[];
  /** What the reader called wrong: the words, and what they do not mean: an entity's id, or "kind:figure" and the like. */
  wrong: { exact: string; entity: string }[];
}
