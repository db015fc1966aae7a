import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FoundFigure } from '../../../src/annotate/figures/found.js';
import { readFigures as readWith } from '../../../src/annotate/figures/read.js';
import { GRAMMAR_KINDS, type Grammar, type GrammarKind } from '../../../src/knowledge/grammar.js';

const { grammar, 'grammar-lists': lists } = parse(readFileSync(new URL('../../../src/facts/grammar.yaml', import.meta.url), 'utf8')) as { grammar: Record<GrammarKind, string[]>; 'grammar-lists': Record<string, string[]> };

/** The lists that single rules ask for, by name. */
export const GRAMMAR_LISTS = lists;

/** The words by class as the pack has them. */
export const GRAMMAR: Grammar = [...GRAMMAR_KINDS.map((kind) => grammar[kind].join(' ')), ...Object.entries(lists).map(([name, words]) => [name, ...words].join(' '))];

/** `readFigures` with these words. */
export const readFigures = (text: string, options?: Parameters<typeof readWith>[2]): FoundFigure[] => readWith(text, GRAMMAR, options);
