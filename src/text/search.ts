/** Index of the first of `count` rising values that is not below `value`; `count` if there is none. */
export function firstNotBelow<T extends number | string>(count: number, valueAt: (index: number) => T, value: T): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
