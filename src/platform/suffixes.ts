import { extensionUrl } from './runtime.js';

const SUFFIX_FILE = 'suffixes.txt';

/** The rules of the Public Suffix List that ship with the extension. */
export async function fetchSuffixRules(): Promise<ReadonlySet<string>> {
  const response = await fetch(extensionUrl(SUFFIX_FILE));
  return new Set((await response.text()).split('\n'));
}
