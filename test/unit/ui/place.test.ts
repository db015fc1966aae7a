import { describe, expect, it } from 'vitest';
import { anchorOf, isSheet, placeSheet } from '../../../src/ui/card/place.js';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('where the card goes', () => {
  it('stands beside all lines of a mention that wraps, where the pointer is', () => {
    const lines = [box(500, 100, 600, 120), box(20, 130, 90, 150)];
    expect(anchorOf(lines, { x: 50, y: 140 })).toEqual(box(22, 100, 90, 150));
    expect(anchorOf(lines)).toEqual(box(500, 100, 600, 150));
    expect(anchorOf(lines, { x: 999, y: 999 }).left).toBe(500);
  });

  it('is a sheet for a finger and on narrow screens', () => {
    expect([isSheet('tap', 1200), isSheet('hover', 479), isSheet('hover', 480), isSheet('key', 1200)]).toEqual([true, true, false, false]);
  });

  it('lays a sheet along the edge where it covers nothing of the mention', () => {
    expect(placeSheet(300, 640, box(0, 100, 50, 120))).toEqual({ edge: 'bottom', room: 512 });
    expect(placeSheet(300, 640, box(0, 500, 50, 520))).toEqual({ edge: 'top', room: 492 });
    expect(placeSheet(600, 640, box(0, 300, 50, 320))).toEqual({ edge: 'bottom', room: 312 });
    expect(placeSheet(600, 640, box(0, 350, 50, 370))).toEqual({ edge: 'top', room: 342 });
  });
});
