import type { Catalogue, Speech } from '../locales/catalogue.js';
import { chooseLanguage } from '../locales/languages.js';
import { extensionUrl } from '../platform/runtime.js';

/** The interface's words in the reader's language; English where a catalogue cannot be read. */
export async function speechFor(chosen: string): Promise<Speech> {
  const language = chooseLanguage(chosen, navigator.languages);
  try {
    return { language, catalogue: await readCatalogue(language) };
  } catch {
    return { language: 'en', catalogue: await readCatalogue('en') };
  }
}

async function readCatalogue(language: string): Promise<Catalogue> {
  const response = await fetch(extensionUrl(`locales/${language}.json`));
  // Our own file, whose keys a test compares.
  return (await response.json()) as Catalogue;
}
