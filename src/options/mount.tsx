import { render } from 'preact';
import { CONTROLS_STYLE } from '../ui/controls/style.js';
import { adoptStyles } from '../ui/page/adopt.js';
import { TOKENS } from '../ui/tokens.js';
import { Options } from './Options.js';
import type { OptionsPorts } from './ports.js';
import { OPTIONS_STYLE } from './style.js';

/** Shows the options in a page. */
export function mountOptions(root: HTMLElement, ports: OptionsPorts): void {
  adoptStyles(root.ownerDocument, TOKENS, CONTROLS_STYLE, OPTIONS_STYLE);
  render(<Options ports={ports} />, root);
}
