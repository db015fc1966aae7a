/** What no element of ours reaches: scroll bars and the ground beyond the page follow the theme that was chosen. */
const GROUND = `:root:has(.ng[data-theme=light]) { color-scheme: light } :root:has(.ng[data-theme=dark]) { color-scheme: dark }`;

/** Gives a page of the extension its styles, as constructed sheets: the policy of extension pages stays the strictest. */
export function adoptStyles(doc: Document, ...styles: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([GROUND, ...styles].join('\n'));
  doc.adoptedStyleSheets = [sheet];
}
