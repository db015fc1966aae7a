import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHover } from '../../../src/session/hover.js';
import type { Hover } from '../../../src/session/hover.js';

/** Two marks on a line: "a" left of x = 100, "b" from 200 on; a card is never in the way. */
describe('hovering', () => {
  let told: string[];
  let hover: Hover;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    hover = createHover({
      markAt: (x) => (x < 100 ? 'a' : x >= 200 ? 'b' : null),
      cardBox: () => null,
      rested: () => undefined,
      dwelled: (mark) => void told.push(`open ${mark}`),
      left: () => {
        told.push('left');
        hover.closed();
      },
    }, new AbortController().signal);
  });
  afterEach(() => vi.useRealTimers());

  const moveTo = (x: number): void => {
    hover.moved(x - 1, 0, Date.now());
    vi.advanceTimersByTime(16);
    hover.moved(x, 0, Date.now());
  };

  it('opens the mark on which the pointer came to rest while another’s card was leaving', () => {
    moveTo(50);
    vi.advanceTimersByTime(600);
    moveTo(250);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['open a', 'left', 'open b']);
  });

  it('opens nothing more where the reader pressed', () => {
    moveTo(50);
    hover.forget();
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });
});
