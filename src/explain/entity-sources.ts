import type { Knowledge } from '../knowledge/api.js';
import type { CardSource } from '../model/card.js';

/** The sources of a card, each once, in order of first use. */
export class CardSources {
  readonly list: CardSource[] = [];
  readonly #indexOf = new Map<string, number>();
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Index of a source by its id; undefined where the pack does not know it. */
  cite(id: string | undefined, checked?: string): number | undefined {
    if (id === undefined) return undefined;
    const known = this.#indexOf.get(id);
    if (known !== undefined) return known;
    const source = this.#knowledge.source(id);
    if (source === undefined) return undefined;
    const date = checked ?? source.asOf;
    const index = this.list.push({
      name: source.name,
      ...(date === undefined ? {} : { checked: date }),
      ...(source.url === undefined ? {} : { url: source.url }),
    }) - 1;
    this.#indexOf.set(id, index);
    return index;
  }
}
