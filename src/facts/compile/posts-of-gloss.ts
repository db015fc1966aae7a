import type { PartialDate, Period } from '../../model/entity.js';
import { MONTHS } from '../../knowledge/period.js';

/** A post that a gloss dates, at [start, end) of it. */
export interface GlossPost extends Period {
  start: number;
  end: number;
}

/**
 * The posts of a person that a gloss tells with their years: of "Diplomat, head of the UN mission in Mali from 2016 to 2021."
 * the words "head of the UN mission in Mali" with these. A post is read only where its words begin with a noun for one (of
 * `posts`) and name whose it is – what only states have is taken for `country`'s –, and where nothing in them points elsewhere
 * ("its acting head", "then of its Senate").
 */
export function postsOfGloss(gloss: string, posts: ReadonlySet<string>, country: string): GlossPost[] {
  const found: GlossPost[] = [];
  let at = 0;
  for (const clause of gloss.split(CLAUSE)) {
    const start = gloss.indexOf(clause, at);
    at = start + clause.length;
    for (const part of alternatives(clause)) {
      const dated = datesAt(part.text);
      if (dated === undefined || !isPostOf(part.text.slice(0, dated.end), posts, country)) continue;
      const { end, ...period } = dated;
      const article = /^an? /.exec(part.text)?.[0].length ?? 0;
      found.push({ start: start + part.start + article, end: start + part.start + end, ...period });
      break;
    }
  }
  return found;
}

/** A comma before the years belongs to them: "senator from Montana, 2007 to 2025". */
const CLAUSE = /, (?!(?:from |since |until |in )?(?:[A-Z][a-z]+ )?\d{4})|; |\. |\.$/;

/** A clause by its first "and": only of what follows this are the years certain, if that is a post; "prime minister of Norway and head of the WHO until 2003". */
function alternatives(clause: string): { text: string; start: number }[] {
  const and = clause.indexOf(' and ');
  const whole = { text: clause, start: 0 };
  return and < 0 ? [whole] : [{ text: clause.slice(and + 5), start: and + 5 }, whole, { text: clause.slice(0, and), start: 0 }];
}

const MONTH = `(?:(?:${MONTHS.join('|')}) )?`;
const DATE = `((?:\\d{1,2} )?${MONTH}\\d{4})`;
const ENDED = '(?:(?:he|she|they) (?:died|resigned|retired|left|lost|stepped|was|lost)(?: [a-z]+){0,5} in )?';
const DATES = [
  [new RegExp(`,? (?:from )?${DATE} (?:to|until) ${ENDED}${DATE}$`), 'both'], [new RegExp(`,? between ${DATE} and ${DATE}$`), 'both'],
  [new RegExp(`,? since ${DATE}$`), 'since'], [new RegExp(`,? from ${DATE}$`), 'from'], [new RegExp(`,? until ${ENDED}${DATE}$`), 'to'], [/,? in (\d{4})$/, 'within'],
] as const;

/** Where the words before the dates at a clause's end stop, and what the dates say. */
function datesAt(clause: string): (Period & { end: number }) | undefined {
  for (const [pattern, says] of DATES) {
    const dates = pattern.exec(clause);
    if (dates === null) continue;
    const [first, last] = [isoOf(dates[1]), isoOf(dates[2] ?? dates[1])];
    const to = says === 'from' ? String(Number(first.slice(0, 4)) + CERTAIN_YEARS) : last;
    return { end: dates.index, ...(says === 'to' ? {} : { from: first }), ...(says === 'since' ? {} : { to }) };
  }
  return undefined;
}

/** "From 2015" leaves the end open where "since 2015" says that it is not over: that long it is held for certain enough. */
const CERTAIN_YEARS = 1;

/** "5 March 2020" as 2020-03-05. */
function isoOf(date: string): PartialDate {
  const words = date.split(' ');
  const month = words.length < 2 ? 0 : MONTHS.indexOf(words[words.length - 2]) + 1;
  const twoDigits = (value: number | string): string => String(value).padStart(2, '0');
  return `${words[words.length - 1]}${month === 0 ? '' : `-${twoDigits(month)}`}${words.length < 3 ? '' : `-${twoDigits(words[0])}`}`;
}

/** What may lead any body or office, besides the posts that words name. */
const HEADS = 'head chief leader co-leader officer editor captain judge prosecutor bishop archbishop patriarch negotiator manager representative vice-president vice-chair co-chair executive general secretary-general member marshal rector epidemiologist'.split(' ');
/** Words by which a clause points elsewhere, or tells a fate instead of a post. */
const ELSEWHERE = /^(?:with|Elected|Again|Overthrown|\d)| (?:and|of|in|at|for)$|\b(?:its|his|her|their|which|who|whom|whose|when|where|then|before|after|later|earlier|while|that|twice|once|former|ex|jailed|detained|missing|exile|prison|custody|trial|sanctions|abroad|candidate|born|held|since|from \d+|until|in \d{4}|days|weeks|months|decades|times|match|break|won|shot|elect|became|put|kept|also|briefly|many|several|various|it|again|rank)\b|\b(?!armed|united)[a-z]{2,}ed\b/;
/** What only states have; of Britain's ministers some are Scotland's, of India's some a state's. */
const OF_STATE = /^(?!chief|first|minister$)(?:[a-z]+[ ,-])*minister$|^minister (?:of|for) |^(?:army|navy|police|air force|spy|military|intelligence) chief$|^chief justice$|^(?:prosecutor|attorney) general$|^vice-president$/i;
const WITH_MINISTERS_OF_PARTS: readonly string[] = ['GB', 'IN'];
const PREPOSITION = / (?:of|in|at|for|on|to|from|under|with|by|against) /;
const OWNER = /[\p{Lu}\d][\p{L}\d.&'-]+/u;
const LONGEST = 90;

function isPostOf(words: string, posts: ReadonlySet<string>, country: string): boolean {
  if (words.length > LONGEST || ELSEWHERE.test(words)) return false;
  const [noun] = words.split(PREPOSITION, 1);
  const last = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase();
  if (!posts.has(last) && !HEADS.includes(last)) return false;
  // Whose post it is: "deputy since 2024" says nothing; what only states have is of the person's own (see postAtDate).
  return (OF_STATE.test(words) && !WITH_MINISTERS_OF_PARTS.includes(country)) || OWNER.test(words.slice(1)) || /^\p{Lu}\p{L}*(?:'s|s'|n|ish|ese|i|ch|ic|er) /u.test(words);
}
