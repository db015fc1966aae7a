import { describe, expect, it } from 'vitest';
import { IdOrder } from '../../../src/knowledge/id-order.js';

/** Ids in order, as a pack has them, with how often one was decoded. */
function orderOf(count: number): { ids: string[]; order: IdOrder; decoded: () => number } {
  const ids = Array.from({ length: count }, (_, at) => `one-${at}/chief`).sort();
  let asked = 0;
  return { ids, order: new IdOrder(count, (at) => (asked += 1, ids[at])), decoded: () => asked };
}

describe('finding an entity by its id', () => {
  it.each([0, 1, 15, 16, 17, 32, 33, 1000])('finds each of %i, and nothing beside them', (count) => {
    const { ids, order } = orderOf(count);
    expect(ids.map((id) => order.find(id))).toEqual(ids.map((_, at) => at));
    for (const id of ['', 'a', 'one-0', 'one-1/chie', 'one-5/chief/', 'zzz', ...ids.map((one) => `${one}-`)]) {
      expect(order.find(id)).toBe(undefined);
      expect(order.lowerBound(id)).toBe(ids.filter((one) => one < id).length);
    }
  });

  it('decodes few ids once a search has gone before', () => {
    const { ids, order, decoded } = orderOf(100_000);
    for (const id of ids) order.find(id);
    const before = decoded();
    order.find(ids[77_777]);
    expect(decoded() - before).toBeLessThan(7);
  });
});
