/** What tells a text's language and its date: lists with spaces between, see `facts/languages.yaml`. */
export interface Language {
  tag: string;
  frequent: string;
  months: string;
  /** With bars between. */
  changed: string;
  published: string;
  alike: string;
}

/** Languages in which articles are annotated, as first parts of BCP 47 tags. */
const READ_LANGUAGES: readonly string[] = ['en'];

/** Whether articles in this language are annotated. A page that does not say its language is given the benefit of the doubt. */
export function canRead(lang: string | undefined): boolean {
  return lang === undefined || READ_LANGUAGES.includes(lang.split('-')[0].toLowerCase());
}
