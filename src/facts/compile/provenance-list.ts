import type { Provenance } from '../../knowledge/lexicon.js';
import { WordList } from './word-list.js';

/** Combinations of sources and day of the last check: a few dozen serve all facts. */
export class ProvenanceList {
  private readonly keys = new WordList();

  number(sources: readonly string[], checked: string): number {
    return this.keys.number(JSON.stringify({ sources, checked }));
  }

  finish(): Provenance[] {
    return this.keys.words.map((key) => JSON.parse(key) as Provenance);
  }
}
