import { render } from 'preact';
import type { PopupPorts } from '../popup/ports.js';
import { CONTROLS_STYLE } from '../ui/controls/style.js';
import { LIST_STYLE } from '../ui/list/style.js';
import { adoptStyles } from '../ui/page/adopt.js';
import { TOKENS } from '../ui/tokens.js';
import { Panel } from './Panel.js';

const PANEL_STYLE = `
.panel { position: relative; box-sizing: border-box; min-height: 100vh; padding: 1em 1.1em 2em; background: var(--surface) }
.article-title { color: var(--muted); font-size: .93em; margin-bottom: .8em }
[dir=rtl] .article-title { text-align: right }
.panel .page { display: grid; gap: .9em; justify-items: start; color: var(--muted) }
.panel .page .button:not(.primary) { color: var(--text) }
.cut { margin-top: 1em; color: var(--muted); font-size: .87em }
`;

/** Shows the side panel in a page. */
export function mountPanel(root: HTMLElement, ports: PopupPorts): void {
  adoptStyles(root.ownerDocument, TOKENS, CONTROLS_STYLE, LIST_STYLE, PANEL_STYLE);
  render(<Panel ports={ports} />, root);
}
