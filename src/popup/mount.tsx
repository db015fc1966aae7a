import { render } from 'preact';
import { CONTROLS_STYLE } from '../ui/controls/style.js';
import { LIST_STYLE } from '../ui/list/style.js';
import { adoptStyles } from '../ui/page/adopt.js';
import { TOKENS } from '../ui/tokens.js';
import { Popup } from './Popup.js';
import type { PopupPorts } from './ports.js';
import { POPUP_STYLE } from './style.js';

/** Shows the popup in a page. */
export function mountPopup(root: HTMLElement, ports: PopupPorts): void {
  adoptStyles(root.ownerDocument, TOKENS, CONTROLS_STYLE, LIST_STYLE, POPUP_STYLE);
  render(<Popup ports={ports} />, root);
}
