/** Distinct texts, each with its number, in the order in which they were first asked for. */
export class WordList {
  private readonly numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  get words(): string[] {
    return [...this.numbers.keys()];
  }
}
