import type { BoostOptions } from './boost.js';

/** Found by cross-validation; see the table that the command prints. Slow learning beat more leaves, a second pass over the first scores, and bagging. */
export const BLOCK_OPTIONS: BoostOptions = { trees: 160, leaves: 16, rate: 0.06, lambda: 2, minWeight: 10, columnShare: 0.3, rowShare: 0.7, seed: 7 };
export const PAGE_OPTIONS: BoostOptions = { trees: 220, leaves: 6, rate: 0.06, lambda: 3, minWeight: 3, columnShare: 0.12, rowShare: 0.6, seed: 3 };
export const GATE_OPTIONS: BoostOptions = { trees: 60, leaves: 4, rate: 0.12, lambda: 3, minWeight: 3, columnShare: 0.4, rowShare: 0.7, seed: 5 };

/** How much a page of each type teaches about which blocks are content: articles most, other prose some. */
export const TYPE_WEIGHT: Readonly<Record<string, number>> = { article: 1, documentation: 0.4, service: 0.4 };
export const OTHER_TYPE_WEIGHT = 0.15;
export const FOLDS = 5;
