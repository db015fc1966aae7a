import type { Candidate } from '../../knowledge/api.js';
import { Shape } from '../story/story.js';
import type { Story } from '../story/story.js';
import { lowerAt } from '../story/words.js';
import { CONNECTORS, PARTICLES } from '../unknown/word-lists.js';

/** Whether the spelling in the text allows this meaning: capitals for names, all capitals for acronyms. */
export function isFitting(story: Story, first: number, end: number, candidate: Candidate): boolean {
  if (candidate.form === 'definite') return true;
  if (candidate.form === 'acronym' && end === first + 1) return isAcronym(story, first);
  return isCapitalised(story, first, end);
}

/** "NATO", "IAEA", "RCEP"; also "Nato" and "Unicef", as British papers write, but nothing shorter than four letters. */
function isAcronym(story: Story, word: number): boolean {
  const shape = story.shapes[word];
  if ((shape & Shape.Upper) !== 0) return true;
  return (shape & Shape.Capital) !== 0 && story.ends[word] - story.starts[word] >= 4 && !story.sections[story.sectionOf[word]].titleCase;
}

/**
 * Every longer word has a capital; small words inside need none. Words without any capital have been found in lower
 * case in the gazetteer ("malaria").
 */
function isCapitalised(story: Story, first: number, end: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = first; at < end; at += 1) {
    if ((story.shapes[at] & (Shape.Capital | Shape.Digit)) !== 0) {
      capitals += (story.shapes[at] & Shape.Capital) !== 0 ? 1 : 0;
      continue;
    }
    const word = lowerAt(story, at);
    if (!CONNECTORS.has(word) && !PARTICLES.has(word)) small += 1;
  }
  return capitals === 0 || small === 0;
}
