import type { Card } from '../../model/card.js';

/** The number of a source, by its place in `Card.sources`. */
export type SourceNumbers = ReadonlyMap<number, number>;

/**
 * Numbers for the sources that single lines name; the others stand behind the whole card, and a number that nothing
 * points to would only puzzle. A source that stands alone needs none.
 */
export function numberSources({ sources, lines, since }: Card): SourceNumbers {
  const named = new Set([...lines, ...since].flatMap(({ source, more = [] }) => [source, ...more.map((other) => other.source)]));
  const numbered = sources.length > 1 ? [...sources.keys()].filter((index) => named.has(index)) : [];
  return new Map(numbered.map((index, at) => [index, at + 1]));
}
