import { WordList } from './word-list.js';

/** Combinations of sources and day of the last check, as the pack writes them: some hundreds serve all facts. */
export class ProvenanceList {
  private readonly keys = new WordList();

  number(sources: readonly string[], checked: string): number {
    if (sources.some((id) => id.includes(' '))) throw new Error(`a space in the id of a source: ${sources.join(', ')}`);
    return this.keys.number([checked, ...sources].join(' '));
  }

  finish(): string[] {
    return this.keys.words;
  }
}
