import { widthBelow } from '../../knowledge/format.js';
import type { IndexColumn } from '../../knowledge/sections.js';

/** Numbers below `limit` in the narrowest column that holds them; the reader knows the limit too. */
export function indexColumn(values: readonly number[], limit: number): IndexColumn {
  const width = widthBelow(limit);
  return width === 1 ? Uint8Array.from(values) : width === 2 ? Uint16Array.from(values) : Uint32Array.from(values);
}
