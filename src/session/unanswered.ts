const SAID_MS = 8_000;

/**
 * Tells who pressed a mark that no card comes: at the edge of the window, for a while, and without the card's code,
 * which the background would have to bring.
 */
export function sayUnanswered(document: Document, words: string): void {
  const host = document.createElement('newsgloss-card');
  host.popover = 'manual';
  host.role = 'alert';
  // Where nothing else is said, a popover looks like the browser's own: its colours, a border, no wider than its words.
  host.style.cssText = 'inset:auto 0 24px;max-width:80vw;padding:12px;border-width:1px;font:15px system-ui;color-scheme:light dark';
  host.attachShadow({ mode: 'closed' }).append(words);
  document.documentElement.append(host);
  host.showPopover();
  setTimeout(() => host.remove(), SAID_MS);
}
