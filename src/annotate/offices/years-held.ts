import type { Office } from '../../knowledge/api.js';
import { liesIn } from '../../knowledge/period.js';
import { Gap } from '../story/gaps.js';
import { OF } from '../story/one-word.js';
import type { Story } from '../story/story.js';
import { wordSet } from '../story/word-set.js';
import { isCapital, lowerAt } from '../story/words.js';

/** Years in which the text says that an office was held: "from 1999 to 2008", "until 2003". */
export interface Years {
  from?: number;
  to: number;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const JOINTS = new Set(['to', 'until', 'till', 'through', 'and']);
const FIRST = wordSet('from between');
const LAST = wordSet('until till');
/** A month and its day may stand before a year. */
const MOST_BEFORE = 2;
/** "of the United Kingdom of Great Britain and Northern Ireland" */
const LONGEST_OWNER = 9;

/** The years right after a role that ends before word `end`, or after what it is of, if they were over on the article's day. */
export function yearsHeld(story: Story, end: number): Years | undefined {
  const years = yearsAt(story, end) ?? yearsAt(story, ownerEnd(story, end));
  return years !== undefined && (story.day === undefined || years.to < Number(story.day.slice(0, 4))) ? years : undefined;
}

/** Who held an office in the midst of those years, if the pack knows one alone. */
export function holderIn({ knowledge }: Story, office: Office, { from, to }: Years): string | undefined {
  const day = from === undefined ? `${to}-01-01` : `${(from + to) >> 1}-${(from + to) % 2 === 0 ? '07' : '12'}-01`;
  const terms = knowledge.termsIn(office.id).filter((term) => term.from !== undefined && liesIn(term, day));
  return terms.length === 1 ? terms[0].person.name : undefined;
}

function ownerEnd(story: Story, end: number): number {
  if (!OF.isAt(story, end) || story.gaps[end] !== Gap.Space) return end;
  let at = end + 1;
  while (at < end + LONGEST_OWNER && story.gaps[at] <= Gap.Abbreviation && (isCapital(story, at) || ['the', 'of', 'and'].includes(lowerAt(story, at)))) at += 1;
  return at;
}

function yearsAt(story: Story, at: number): Years | undefined {
  if (at >= story.count) return undefined;
  if (story.gaps[at] === Gap.Open) return inBrackets(story, at);
  if (story.gaps[at] !== Gap.Space) return undefined;
  if (LAST.isAt(story, at)) {
    const last = yearFrom(story, at + 1);
    return last === undefined ? undefined : { to: last.year };
  }
  if (!FIRST.isAt(story, at)) return undefined;
  const first = yearFrom(story, at + 1);
  if (first === undefined || !JOINTS.has(lowerAt(story, first.end)) || story.gaps[first.end] !== Gap.Space) return undefined;
  const last = yearFrom(story, first.end + 1);
  return last === undefined ? undefined : { from: first.year, to: last.year };
}

/** "(1999-2008)" */
function inBrackets(story: Story, at: number): Years | undefined {
  const isSpan = YEAR.test(lowerAt(story, at)) && YEAR.test(lowerAt(story, at + 1)) && story.gaps[at + 2] === Gap.Close;
  return isSpan ? { from: Number(lowerAt(story, at)), to: Number(lowerAt(story, at + 1)) } : undefined;
}

/** A year, after a month or a day of one. */
function yearFrom(story: Story, from: number): { year: number; end: number } | undefined {
  for (let at = from; at <= from + MOST_BEFORE && at < story.count && story.gaps[at] <= Gap.Comma; at += 1) {
    const word = lowerAt(story, at);
    if (YEAR.test(word)) return { year: Number(word), end: at + 1 };
    if (!isCapital(story, at) && !/^\d/.test(word)) return undefined;
  }
  return undefined;
}
