import type { Knowledge } from '../../knowledge/api.js';
import type { WordKind } from '../../knowledge/word-kinds.js';

/** Whether a text has a word of that list. */
export const says = ({ words }: Knowledge, kind: WordKind, text = ''): boolean => text.toLowerCase().split(/[^\p{L}]+/u).some((word) => words[kind].hasWord(word));
