/**
 * A role's title joined with the name of its owner: "President of the Netherlands", and before the words that say where
 * somebody is sent: "Ambassador of Russia to the United Nations".
 */
export function officeName(title: string, owner: string, takesArticle: boolean): string {
  const sent = title.indexOf(' to ');
  const [office, where] = sent < 0 ? [title, ''] : [title.slice(0, sent), title.slice(sent)];
  return `${office} of ${takesArticle ? 'the ' : ''}${owner}${where}`;
}

/** Two capital letters: an owner that is a country, not the id of a body. */
export function isCountryCode(owner: string): boolean {
  return /^[A-Z]{2}$/.test(owner);
}

/** `<iso2>/<role>` in lower case, or `<body id>/<role>`. */
export function officeId(owner: string, role: string): string {
  return `${isCountryCode(owner) ? owner.toLowerCase() : owner}/${role}`;
}

/** Owner (ISO2 in capitals, or body id) and role of an office id; undefined if it is not of that shape. */
export function splitOfficeId(id: string): { owner: string; role: string } | undefined {
  const slash = id.indexOf('/');
  if (slash < 1 || slash === id.length - 1) return undefined;
  const owner = id.slice(0, slash);
  return { owner: owner.length === 2 ? owner.toUpperCase() : owner, role: id.slice(slash + 1) };
}

/** Letters of a country as a number, for columns that sort by it; 0 for none. */
export function packCountry(iso2: string | undefined): number {
  return iso2 !== undefined && isCountryCode(iso2) ? (iso2.charCodeAt(0) << 8) | iso2.charCodeAt(1) : 0;
}

export function unpackCountry(packed: number): string | undefined {
  return packed === 0 ? undefined : String.fromCharCode(packed >>> 8, packed & 0xff);
}
