import { describe, expect, it } from 'vitest';
import { boost } from '../../../scripts/train/boost.js';
import { forestAsModule } from '../../../scripts/train/forest-text.js';
import { BLOCK_FEATURE_COUNT, blockFeatureNames } from '../../../src/article/block-features.js';
import { LEAF_ZERO, askForest, readForest } from '../../../src/article/forest.js';

const logOdds = (p: number): number => Math.log(p / (1 - p));

it('has a name for each column of a block', () => {
  expect(blockFeatureNames()).toHaveLength(BLOCK_FEATURE_COUNT);
});

describe('a forest', () => {
  it('leads a row to its leaf', () => {
    const questions = [0, 5, 1, 5, 2, 5, 3, 5, 3, 5, 3, 5, 3, 5];
    const nodes = Uint8Array.from([...questions, ...[0, 1, 2, 3, 4, 5, 6, 7].map((leaf) => LEAF_ZERO + leaf)]);
    const ask = (...row: number[]): number => Math.round(logOdds(askForest({ nodes, bias: 0, unit: 1 }, row)));
    expect(ask(0, 0, 0, 0)).toBe(0);
    expect(ask(4, 4, 9, 5)).toBe(1);
    expect(ask(4, 5, 0, 4)).toBe(2);
    expect(ask(5, 9, 4, 9)).toBe(5);
    expect(ask(90, 0, 90, 90)).toBe(7);
  });

  it('is written as a text that reads the same', () => {
    const nodes = Uint8Array.from({ length: 150 }, (_, i) => i);
    const [, text] = /readForest\((".*"), /.exec(forestAsModule('X', { nodes, bias: 0, unit: 1 })) ?? [];
    expect([...readForest(JSON.parse(text ?? '') as string, 0, 1).nodes]).toEqual([...nodes]);
  });

  it('learns what tells rows apart', () => {
    const count = 400;
    const values = Uint8Array.from({ length: count * 2 }, (_, i) => (i % 2 === 0 ? (i / 2) % 90 : (i * 7) % 90));
    const labels = Float32Array.from({ length: count }, (_, i) => (i % 90 >= 40 ? 1 : 0));
    const forest = boost({ values, columns: 2, labels, weights: new Float32Array(count).fill(1) }, Int32Array.from(labels, (_, i) => i), { trees: 20, rate: 0.3, lambda: 1, minWeight: 1, columnShare: 1, rowShare: 1, seed: 1, unit: 0.02 });
    expect(askForest(forest, [39, 50])).toBeLessThan(0.1);
    expect(askForest(forest, [40, 50])).toBeGreaterThan(0.9);
  });

  it('asks for every sixth number only where its thresholds are coarse', () => {
    const count = 400;
    const values = Uint8Array.from({ length: count }, (_, i) => i % 90);
    const labels = Float32Array.from(values, (value) => (value >= 40 ? 1 : 0));
    const { nodes } = boost({ values, columns: 1, labels, weights: new Float32Array(count).fill(1) }, Int32Array.from(labels, (_, i) => i), { trees: 1, rate: 1, lambda: 1, minWeight: 1, columnShare: 1.1, rowShare: 1.1, seed: 1, unit: 0.2, grain: 6 });
    expect(nodes[1]).toBe(42);
  });
});
