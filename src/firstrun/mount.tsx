import { render } from 'preact';
import type { Speech } from '../locales/catalogue.js';
import type { Theme } from '../model/settings.js';
import { CONTROLS_STYLE } from '../ui/controls/style.js';
import { adoptStyles } from '../ui/page/adopt.js';
import { TOKENS } from '../ui/tokens.js';
import { FirstRun } from './FirstRun.js';
import { FIRSTRUN_STYLE } from './style.js';

interface FirstRunPorts {
  speech: Speech;
  theme: Theme;
  openOptions: () => void;
}

/** Shows the first page; the sample article in it is annotated by the session, as any other. */
export function mountFirstRun(root: HTMLElement, { speech, theme, openOptions }: FirstRunPorts): void {
  adoptStyles(root.ownerDocument, TOKENS, CONTROLS_STYLE, FIRSTRUN_STYLE);
  root.ownerDocument.documentElement.lang = speech.language;
  render(<FirstRun speech={speech} theme={theme} onOptions={openOptions} />, root);
}
