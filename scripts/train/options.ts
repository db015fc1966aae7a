import type { BoostOptions } from './boost.js';
import type { Shortcut } from './trees.js';

/** Found by cross-validation; see the table that the command prints. A second pass over the first scores, more leaves and bagging gained nothing; twice as many trees .001, at twice the time. */
export const BLOCK_OPTIONS: BoostOptions = { trees: 108, leaves: 14, rate: 0.09, lambda: 3, minWeight: 10, columnShare: 0.3, rowShare: 0.7, seed: 7 };
export const BLOCK_SHORTCUT: Shortcut = { trees: 24, below: -2 };
export const PAGE_OPTIONS: BoostOptions = { trees: 160, leaves: 5, rate: 0.07, lambda: 3, minWeight: 3, columnShare: 0.12, rowShare: 0.6, seed: 3 };
export const GATE_OPTIONS: BoostOptions = { trees: 60, leaves: 4, rate: 0.12, lambda: 3, minWeight: 3, columnShare: 0.4, rowShare: 0.7, seed: 5 };

/** How much a page of each type teaches about which blocks are content: articles most, other prose some. */
export const TYPE_WEIGHT: Readonly<Record<string, number>> = { article: 1, documentation: 0.4, service: 0.4 };
export const OTHER_TYPE_WEIGHT = 0.15;
export const FOLDS = 5;
