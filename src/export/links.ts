/** The English Wikipedia's article of a title with spaces. */
export function wikipediaAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2F', '/')}`;
}

/** Wikidata's page of an item (Q…). */
export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${encodeURIComponent(item)}`;
}

/** The address if it is one that a link may lead to; nothing else (javascript:, data:) ever becomes a link. */
export function safeAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}
