import { Gap } from '../story/gaps.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';

/** Words for relatives, whom news calls by their given names: "his brother Mahinda". */
const KIN = wordSet(`brother sister wife husband son daughter father mother uncle aunt nephew niece cousin widow grandson granddaughter grandfather grandmother stepson
  stepdaughter`);

export const isKinWord = (story: Story, word: number): boolean => KIN.isAt(story, word);

/** Such a word with somebody right behind it or after a comma: "his brother Mahinda", "her husband, Bill". */
export const isKin = (story: Story, word: number): boolean => isKinWord(story, word) && (story.gaps[word + 1] === Gap.Space || story.gaps[word + 1] === Gap.Comma);
