import { Gap } from '../story/gaps.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';

/** Words for relatives, whom news calls by their given names: "his brother Mahinda". */
const KIN = new PackWords('kin');

export const isKinWord = (story: Story, word: number): boolean => KIN.isAt(story, word);

/** Such a word with somebody right behind it or after a comma: "his brother Mahinda", "her husband, Bill". */
export const isKin = (story: Story, word: number): boolean => isKinWord(story, word) && (story.gaps[word + 1] === Gap.Space || story.gaps[word + 1] === Gap.Comma);
