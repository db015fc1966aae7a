import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHover } from '../../../src/session/hover.js';
import type { Hover } from '../../../src/session/hover.js';

/** Two marks on a line: "a" left of x = 100, "b" from 200 on; a card is never in the way. */
describe('hovering', () => {
  let told: string[];
  let hover: Hover;
  let ahead: string[];
  let looks: number;
  /** How far the page has scrolled. */
  let shift: number;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    ahead = [];
    looks = shift = 0;
    hover = createHover({
      markAt: (x) => {
        looks += 1;
        return x + shift < 100 ? 'a' : x + shift >= 200 ? 'b' : null;
      },
      cardBox: () => null,
      rested: (mark) => void ahead.push(mark),
      dwelled: (mark) => void told.push(`open ${mark}`),
      left: () => {
        told.push('left');
        hover.closed();
      },
      now: () => Date.now(),
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

  it('counts the delay from when the pointer came to rest, however late that was heard', () => {
    vi.advanceTimersByTime(100);
    hover.moved(49, 0, Date.now() - 66);
    hover.moved(50, 0, Date.now() - 50);
    vi.advanceTimersByTime(349);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(told).toEqual(['open a']);
  });

  it('asks ahead once the pointer stays on a mark, not for each on its way', () => {
    for (let x = 0; x < 100; x += 3) {
      hover.moved(x * 3, 0, Date.now());
      vi.advanceTimersByTime(25);
    }
    expect(ahead).toEqual(['a', 'b']);
    hover.moved(10, 0, Date.now());
    vi.advanceTimersByTime(60);
    hover.moved(150, 0, Date.now());
    vi.advanceTimersByTime(600);
    expect(ahead).toEqual(['a', 'b']);
  });

  it('looks below a slow pointer now and then, and where it rests', () => {
    for (let step = 0; step < 60; step++) {
      hover.moved(110 + step, 0, Date.now());
      vi.advanceTimersByTime(16);
    }
    expect(looks).toBeLessThan(30);
    const before = looks;
    vi.advanceTimersByTime(100);
    expect(looks).toBe(before + 1);
  });

  it('opens nothing where the page has moved on below the resting pointer', () => {
    moveTo(50);
    vi.advanceTimersByTime(300);
    shift = 1_000;
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });

  it('opens nothing more where the reader pressed', () => {
    moveTo(50);
    hover.forget();
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });
});
