/** The part of an address that decides what is shown; "#!/…" and "#/…" are routes, other fragments are headings. */
export function routeOf({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return pathname + search + (/^#!?\//u.test(hash) ? hash : '');
}
