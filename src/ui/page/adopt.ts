/** Gives a page of the extension its styles, as constructed sheets: the policy of extension pages stays the strictest. */
export function adoptStyles(doc: Document, ...styles: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join('\n'));
  doc.adoptedStyleSheets = [sheet];
}
