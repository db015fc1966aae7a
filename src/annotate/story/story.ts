import type { Block } from '../../model/article.js';
import type { KeySet } from '../../text/key-set.js';
import type { Tokens } from '../../text/tokens.js';
import type { WithoutMechanisms } from '../mechanisms.js';
import type { Remembered } from './remembered.js';

/** Bits of `Story.shapes`. */
export enum Shape {
  Capital = 1,
  /** All capitals, two letters or more. */
  Upper = 2,
  Digit = 4,
  /** Inside an address, a handle, a file name: never part of a name. */
  Blocked = 8,
}

/** A block within the story: words [firstWord, endWord). */
export interface Section {
  kind: Block['kind'];
  start: number;
  end: number;
  firstWord: number;
  endWord: number;
  /** Headline style: a capital says nothing about a word in it. */
  titleCase: boolean;
  /** Number of the paragraph as a reader counts, from 1; 0 above the first; undefined for headings, captions, lists and tables. */
  paragraph: number | undefined;
}

/**
 * The article as the stages see it: its text, its words in columns (no object a word), its blocks and circumstances.
 * Words are the tokens without signs and clitics. Every story has every field, since engines read objects of one shape much faster.
 */
export interface Story {
  readonly text: string;
  readonly knowledge: Remembered;
  /** Fields, not a set: every name asks for several. */
  readonly without: WithoutMechanisms;
  readonly tokens: Tokens;
  /** Number of words. */
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Number of each word's token. */
  readonly tokenOf: Uint32Array;
  /** Token key of each word. */
  readonly keys: Uint32Array;
  readonly shapes: Uint8Array;
  /** Numbers of the words with a capital that are no part of an address, in order. */
  readonly capitals: Uint32Array;
  /** `gaps[i]`: what stands before word i (see Gap); `gaps[count]` is a stop. */
  readonly gaps: Uint8Array;
  readonly sections: readonly Section[];
  /** Number of the section of each word. */
  readonly sectionOf: Uint32Array;
  /** Keys of the words that stand somewhere in lower case. */
  readonly lowerKeys: KeySet;
  /** By its words it may be about states and those who govern them: elsewhere a capital is a city, and "the speaker" a box. */
  readonly isPolitical: boolean;
  /** Day of the article, ISO 8601, if known. */
  readonly day: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
}
