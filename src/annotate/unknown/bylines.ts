import { Gap } from '../story/gaps.js';
import { BY } from '../story/one-word.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { startsSentence } from '../story/words.js';
import type { Run } from './runs.js';

/** So many words before a name are looked at. */
const FURTHEST = 15;
const DESK = new PackWords('desk');

/** "By Jane Doe", "Reporting by Jane Doe; editing by …": those who made the article are not whom it is about. */
export function isByline(story: Story, run: Run): boolean {
  const section = story.sections[story.sectionOf[run.first]];
  const opensBlock = run.first - section.firstWord;
  const first = Math.max(0, run.first - FURTHEST);
  if (BY.isAt(story, run.first) && startsSentence(story, run.first)) return true;
  if (opensBlock <= 1 && BY.isAt(story, section.firstWord) && section.end - section.start < 120) return true;
  if (comesAfterBy(story, first, run.first)) return true;
  if (story.author === undefined) return false;
  const name = story.text.slice(story.starts[run.first], story.ends[run.end - 1]);
  return name.length > 4 && story.author.includes(name);
}

function comesAfterBy(story: Story, first: number, end: number): boolean {
  for (let at = end - 1; at >= first; at -= 1) {
    const isBy = BY.isAt(story, at);
    if (story.gaps[at + 1] === Gap.Stop && !isBy) break;
    if (isBy && (DESK.isAt(story, at - 1) || startsByline(story, at))) return true;
  }
  return false;
}

/** "By" as the first word of a line. */
function startsByline(story: Story, at: number): boolean {
  return startsSentence(story, at) && story.text.charAt(story.starts[at]) === 'B' && isLineStart(story, at);
}

function isLineStart(story: Story, at: number): boolean {
  const start = story.starts[at];
  return start === 0 || story.text.charCodeAt(start - 1) === 0x0a;
}
