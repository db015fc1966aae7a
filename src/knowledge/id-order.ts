import { firstNotBelow } from '../text/search.js';
import type { EntityIndex } from './api.js';
import { RECORD_BLOCK } from './format.js';

/**
 * Finds entities by their ids, which stand in order: among the blocks of records first, then within one. The first
 * id of a block is kept once it was asked for (the same few are met by every search), so a search decodes about four.
 */
export class IdOrder {
  private readonly firsts: string[];

  constructor(private readonly count: number, private readonly idOf: (index: EntityIndex) => string) {
    this.firsts = new Array<string>(Math.ceil(count / RECORD_BLOCK));
  }

  find(id: string): EntityIndex | undefined {
    const at = this.lowerBound(id);
    return at < this.count && this.idOf(at) === id ? at : undefined;
  }

  /** First entity whose id is not below the given one; the number of entities if there is none. */
  lowerBound(id: string): EntityIndex {
    const later = firstNotBelow(this.firsts.length, (block) => this.firsts[block] ??= this.idOf(block * RECORD_BLOCK), id);
    // It is the first of that block, or in the block before, whose first is below it.
    const from = Math.max(0, later - 1) * RECORD_BLOCK;
    return from + firstNotBelow(Math.min(RECORD_BLOCK, this.count - from), (at) => this.idOf(from + at), id);
  }
}
