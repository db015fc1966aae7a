import type { Speech } from '../locales/catalogue.js';
import type { Settings } from '../model/settings.js';

/** A keyboard command of the browser. */
interface Shortcut {
  /** The manifest's, or one of the browser's own. */
  name: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** What the facts that came with the extension say of themselves. */
interface PackFacts {
  /** ISO 8601 day. */
  asOf: string;
  entities: number;
  bytes: number;
}

export interface OptionsState {
  settings: Settings;
  speech: Speech;
  /** Whether the browser lets us read every site. */
  hasAccess: boolean;
  /** What this browser was asked for at install, besides the sites. */
  permissions: readonly string[];
  shortcuts: readonly Shortcut[];
  /** Names of the entities in `settings.hidden` and `settings.wrong`, by id; missing ones show their id. */
  names: Readonly<Record<string, string>>;
  /** Absent where the pack could not be read. */
  pack?: PackFacts | undefined;
}

/** What came of loading a file: how many parts were damaged, or that it holds no settings at all. */
type ImportResult = { ok: true; damaged: number } | { ok: false };

/** What the options page asks of the extension. After any call that changes something, `watch` fires. */
export interface OptionsPorts {
  read: () => Promise<OptionsState>;
  /** Calls back when settings, access or shortcuts changed; returns a function that stops it. */
  watch: (changed: () => void) => () => void;
  change: (part: Partial<Settings>) => Promise<void>;
  /** @param name what the reader typed: a site's name or an address; false if it is neither */
  addSite: (name: string, on: boolean) => Promise<boolean>;
  /** Removes the site from both lists. */
  forgetSite: (name: string) => Promise<void>;
  /** Must ask the browser at once, inside the gesture. */
  askForAccess: () => Promise<void>;
  /** The settings as the text of a file. */
  exportSettings: () => Promise<string>;
  importSettings: (text: string) => Promise<ImportResult>;
  reset: () => Promise<void>;
  save: (file: { name: string; type: string; text: string }) => void;
  /** Absent where the browser has no page for shortcuts. */
  openShortcuts?: () => void;
}
