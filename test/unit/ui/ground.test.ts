import { describe, expect, it } from 'vitest';
import { readColour } from '../../../src/ui/card/ground.js';

/** Each as Chromium 156 or Firefox 153 writes it in computed styles. */
describe('the lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(18, 20, 22)', 0.08, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.25)', 1, 0.25],
    ['color(srgb 0.1 0.1 0.1)', 0.1, 1],
    ['color(display-p3 1 1 1 / 0.4)', 1, 0.4],
    ['oklch(0.21 0.006 285.885)', 0.21, 1],
    ['oklab(0.98 none none / 0.9)', 0.98, 0.9],
    ['lab(12.5 0 -3)', 0.125, 1],
    ['lch(95 2 100)', 0.95, 1],
    ['nothing known', 0, 0],
  ])('%s', (colour, lightness, alpha) => {
    const read = readColour(colour);
    expect(read.lightness).toBeCloseTo(lightness, 2);
    expect(read.alpha).toBe(alpha);
  });
});
