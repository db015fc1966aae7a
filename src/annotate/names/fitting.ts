import type { Candidate, EntityIndex } from '../../knowledge/api.js';
import { isApostropheAt } from '../../text/words.js';
import { isOfLongerTitle } from '../offices/longer-titles.js';
import { Gap } from '../story/gaps.js';
import { PLACE_WORDS } from '../story/listed.js';
import { A, AN, AND, BY, IN, OF, THE } from '../story/one-word.js';
import { Shape } from '../story/story.js';
import { PackWords } from '../story/pack-words.js';
import type { Story } from '../story/story.js';
import { has, isCapital, isOfLetters, isQuoteAt, isRoman, isWritten, lowerAt, startsSentence } from '../story/words.js';
import { isGivenName } from '../unknown/given-names.js';
import { wordSet } from '../story/word-set.js';
import { BOUNDARIES, CALENDAR, CONNECTORS, PARTICLES } from '../unknown/word-lists.js';
import { endsDateline } from './acronyms.js';

/** A name directly before this sign is another one: "OPEC" in "OPEC+". */
const PLUS = 0x2b;
const POINT = 0x2e;

/**
 * Whether the spelling in the text allows this meaning. The gazetteer has compared the letters; here capitals count:
 * in a person's name every word has one, of other names the first ("Labour party", "September 11 attacks").
 */
export function isFitting(story: Story, first: number, end: number, candidate: Candidate): boolean {
  const { form, entity } = candidate;
  if (form === 'definite') return true;
  if (isPieceOfCode(story, first, end) || isBesideSign(story, first, end, form)) return false;
  if (end - first === 1 && (isContraction(story, first) || form !== 'full' && isCalendar(story, first))) return false;
  if (form === 'demonym' && isLanguage(story, first, end)) return false;
  if (form === 'acronym' && end === first + 1) return isAcronym(story, first, candidate);
  if (isSecurity(story, end)) return false;
  const kind = story.knowledge.kindOf(entity);
  // "LONDON (Dow Jones) -" is the agency, not the index.
  if (kind === 'organization' ? isNoBody(story, first, end, entity) : endsDateline(story, first, end)) return false;
  if (kind === 'person') return isPersons(story, first, end);
  // "U.N. chief weapons inspector"
  if (kind === 'office' && isWritten(story, end - 1, 'chief') && isOfLongerTitle(story, end)) return false;
  if (kind === 'other' && isGrade(story, first, end) || isPeerage(story, first)) return false;
  if (kind === 'place' && isOfThing(story, first, end, entity)) return false;
  return hasCapitalFirst(story, first, end) || isWrittenSmall(story, end, candidate);
}

const isNoBody = (story: Story, first: number, end: number, entity: EntityIndex): boolean => isStar(story, first, end) || isShoutedAlone(story, first, end, entity);

/** "AJAX loads pages": amid small letters one word in capitals stands for others, and is no club that is written small. */
function isShoutedAlone(story: Story, first: number, end: number, entity: EntityIndex): boolean {
  if (end - first > 1 || !has(story, first, Shape.Upper) || story.knowledge.typeOf(entity) !== 'sports-club' || story.ends[first] - story.starts[first] < SHORTEST_SHOUT) return false;
  const isLoud = (at: number): boolean => at < 0 || at >= story.count || has(story, at, Shape.Upper) || has(story, at, Shape.Digit);
  return story.gaps[end] < Gap.Comma && (story.gaps[first] >= Gap.Stop || !isLoud(first - 1)) && !isLoud(end) && !/^\p{Lu}+$/u.test(story.knowledge.ref(entity).name);
}
const SHORTEST_SHOUT = 4;

/** Whether the signs and digits beside it make it no name: "16 GB", "OPEC+", and "RENA.PA" and "(NYSE: NSC)", codes of shares. */
function isBesideSign(story: Story, first: number, end: number, form: Candidate['form']): boolean {
  const { text, starts, ends, gaps } = story;
  if (has(story, first - 1, Shape.Digit) && isWritten(story, first, 'gb') || text.charCodeAt(ends[end - 1]) === PLUS) return true;
  if (form === 'acronym' && gaps[first] === Gap.Colon && gaps[first - 1] === Gap.Open && gaps[end] === Gap.Close) return true;
  return text.charCodeAt(starts[first] - 1) === POINT && isLetter(text, starts[first] - 2);
}

const isPersons = (story: Story, first: number, end: number): boolean => !isTitle(story, first, end) && !isNumeral(story, first, end) && !isRank(story, first, end)
  && hasAllCapitals(story, first, end) && !isCalledAfter(story, first, end) && !isBeforeNickname(story, end);

/** Whether a place's name is that of a film or book, a child, a disease, another building of its kind. */
const isOfThing = (story: Story, first: number, end: number, place: EntityIndex): boolean => isTitle(story, first, end) || isRelative(story, first, end) || isWork(story, first, end) || isInTitle(story, first, end) || isAged(story, first, end)
  || story.gaps[end] === Gap.Space && CALLED_AFTER_PLACES.isAt(story, end)
  // "Black sea bass", "Channel 9"
  || story.knowledge.typeOf(place) === 'sea' && (end - first > 1 ? !isCapital(story, end - 1) : has(story, end, Shape.Digit) && story.gaps[end] === Gap.Space)
  || end - first === 1 && story.knowledge.typeOf(place) === 'building' && isAnothers(story, first)
  // "St Paul's Cathedral"
  || SAINTS.isUnstoppedAt(story, first) && story.gaps[end] === Gap.Possessive && isCapital(story, end) && SAINTED.isAt(story, end);
const SAINTED = new PackWords('sainted');
const SAINTS = wordSet('st saint');

/** "RT110", "B2B": letters and digits that go on are a code, of which a piece names nothing. */
const isPieceOfCode = ({ text, starts, ends }: Story, first: number, end: number): boolean =>
  isOfWord(text.charCodeAt(starts[first] - 1)) || isOfWord(text.charCodeAt(ends[end - 1]));

const isOfWord = (code: number): boolean => isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

/** The star, but not the paper of "told the Sun", "The Sun reported", "The Sun and The Times". */
const isStar = (story: Story, first: number, end: number): boolean => isWritten(story, end - 1, 'sun')
  && !SPEECH.has(story, end) && !PRESS.isAt(story, end) && !TELLS.isAt(story, THE.isAt(story, first - 1) ? first - 2 : first - 1)
  && !(AND.isAt(story, end) && THE.isAt(story, end + 1) && isCapital(story, end + 1));
const SPEECH = new PackWords('speech');
const PRESS = new PackWords('press');
const TELLS = new PackWords('telling');

/** "She'll", "I'd" are spelt like names without the apostrophe. */
function isContraction({ text, starts, ends }: Story, word: number): boolean {
  const [start, end] = [starts[word], ends[word]];
  if (end - start < 3) return false;
  return (isApostropheAt(text, end - 3) || isApostropheAt(text, end - 2)) && /^(?:I|you|s?he|it|we|they|who|that|there)['’](?:ll|ve|re|d|m)$/i.test(text.slice(start, end));
}

/** "the siege of Bakhmut", "chief Brexit negotiator", "the first Trump administration": names that begin small and say by a capital of what. */
const isWrittenSmall = ({ knowledge, shapes }: Story, end: number, { entity, form }: Candidate): boolean => {
  if (form !== 'short' && form !== 'full') return false;
  const kind = knowledge.kindOf(entity);
  return kind === 'event' ? (shapes[end - 1] & Shape.Capital) !== 0 : kind === 'office' && form === 'short' || kind === 'organization' && knowledge.typeOf(entity) === 'government';
};

/** "Sen. Josh Hawley": what stands before somebody's name is nobody's own. */
const isRank = (story: Story, first: number, end: number): boolean => end - first === 1 && story.gaps[end] === Gap.Abbreviation && isCapital(story, end);

/** "the Governor's XI", where others are written small: eleven, nobody's name. */
const isNumeral = (story: Story, first: number, end: number): boolean => end - first === 1 && isRoman(story, first) && !story.sections[story.sectionOf[first]].titleCase;

/** "Nebraska, directed by", "the film Belfast by Kenneth Branagh": what somebody made is called after the place. */
function isWork(story: Story, first: number, end: number): boolean {
  const gap = story.gaps[end];
  if (gap !== Gap.Space && gap !== Gap.Comma && gap !== Gap.Quote) return false;
  if (BY.isAt(story, end + 1)) return MADE.isAt(story, end);
  return BY.isAt(story, end) && isGivenName(story, end + 1) && isCapital(story, end + 1) && isCapital(story, end + 2)
    && (WORKS.isAt(story, first - 1) || (story.gaps[first] >= Gap.Comma && story.gaps[first] < Gap.Stop));
}

/** "Streets of Otterby" in quotation marks, every word with a capital: a title, of which the place is a part. */
function isInTitle(story: Story, first: number, end: number): boolean {
  const { text, starts, ends, gaps, count } = story;
  let from = first;
  while (from > 0 && first - from < LONGEST_TITLE && !isQuoteAt(text, starts[from] - 1) && gaps[from] <= Gap.Hyphen && isOfTitle(story, from - 1)) from -= 1;
  if (!isQuoteAt(text, starts[from] - 1)) return false;
  let until = end;
  while (until < count && until - end < LONGEST_TITLE && !isQuoteAt(text, ends[until - 1]) && gaps[until] <= Gap.Hyphen && isOfTitle(story, until)) until += 1;
  return isQuoteAt(text, ends[until - 1]) && until - from > end - first;
}
const LONGEST_TITLE = 5;
const isOfTitle = (story: Story, at: number): boolean => isCapital(story, at) || story.ends[at] - story.starts[at] <= 3;

/** "Fargo," in quotation marks, with a comma or full stop of the sentence's at most: where nobody governs a film, a book, a song. */
function isTitle({ text, starts, ends, gaps, isPolitical }: Story, first: number, end: number): boolean {
  const close = ends[end - 1];
  return !isPolitical && isQuoteAt(text, starts[first] - 1) && gaps[end] !== Gap.Possessive && isQuoteAt(text, /[,.]/.test(text.charAt(close)) ? close + 1 : close);
}

const MADE = new PackWords('made');
const WORKS = new PackWords('work');

/** "my daughter, Jordan, said", "her sister Victoria": somebody called like the place. */
const isRelative = (story: Story, first: number, end: number): boolean => end - first === 1 && story.gaps[first] <= Gap.Comma && KIN.isAt(story, first - 1) && !isCapital(story, first - 1);
const KIN = new PackWords('kin');

/** "Prince, 12, Paris, 11, and": one of several children. */
const isAged = (story: Story, first: number, end: number): boolean => story.gaps[first] === Gap.Comma && story.gaps[end] === Gap.Comma && story.gaps[end + 1] === Gap.Comma
  && has(story, end, Shape.Digit) && has(story, first - 1, Shape.Digit) && story.ends[end] - story.starts[end] < 3;

/** "Guinea worm disease", "Lassa fever", "Brazil nuts": kinds with a place in their name, which is not meant. */
const CALLED_AFTER_PLACES = new PackWords('kind');

/** "the Texas Capitol", "the state Capitol": of its kind, but another one. */
const isAnothers = (story: Story, first: number): boolean => first > 0 && story.gaps[first] === Gap.Space
  && (isWritten(story, first - 1, 'state') || (isCapital(story, first - 1) && !startsSentence(story, first - 1)));

const SECURITIES = new PackWords('security');

/** "the 10-year Treasury note" is what the ministry sells, not the ministry. */
const isSecurity = (story: Story, end: number): boolean => story.gaps[end] === Gap.Space && SECURITIES.isAt(story, end) && isWritten(story, end - 1, 'treasury');

const isLetter = (text: string, at: number): boolean => at >= 0 && /\p{L}/u.test(text.charAt(at));

const SHIPS = new PackWords('ship');

/** "Charles de Gaulle airport", "the USS Theodore Roosevelt", "the Order of Lenin": what is called after somebody is not the person. */
export function isCalledAfter(story: Story, first: number, end: number): boolean {
  if (story.gaps[first] === Gap.Space && (SHIPS.isAt(story, first - 1) || (OF.isAt(story, first - 1) && isWritten(story, first - 2, 'order')))) return true;
  return end < story.count && story.gaps[end] === Gap.Space && (isCapital(story, end) ? isLaw(story, end) : PLACE_WORDS.has(story, end));
}

/** 'Charles "C.J." Wax': the name goes on behind what he is called. */
function isBeforeNickname(story: Story, end: number): boolean {
  if (story.gaps[end] !== Gap.Quote) return false;
  // "Dahal 'Prachanda', Sri Lankan": with a comma it is the last that he is called.
  for (let at = end + 1; at <= end + 2 && at < story.count; at += 1) if (story.gaps[at] === Gap.Quote) return isCapital(story, end) && isCapital(story, at) && isCapital(story, at - 1) && story.starts[at] - story.ends[at - 1] === 2;
  return false;
}

const LAWS = new PackWords('awarded');

/** "the George Floyd Justice in Policing Act" */
function isLaw(story: Story, from: number): boolean {
  for (let at = from; at < from + 6 && at < story.count && story.gaps[at] === Gap.Space; at += 1) {
    if (!isCapital(story, at)) {
      if (CONNECTORS.isAt(story, at) && at > from) continue;
      return false;
    }
    if (LAWS.isAt(story, at)) return true;
  }
  return false;
}

/** From this prominence on letters are known without their country, and however they are spelt: "FBI", "Nato". */
export const WORLD_KNOWN = 60;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const OF_LANGUAGES = new PackWords('language');
const SPOKEN = new PackWords('spoken');

/** "English teacher", "speaks fluent French", "Turkish-speaking": the language, not the country. */
function isLanguage(story: Story, first: number, end: number): boolean {
  // "Maldivian Speaker Mohamed Nasheed" speaks for a parliament.
  if (story.gaps[end] <= Gap.Hyphen && OF_LANGUAGES.isAt(story, end) && !isCapital(story, end)) return true;
  if (story.gaps[first] !== Gap.Space) return false;
  const before = lowerAt(story, first - 1);
  // "translated into English by", "from Polish into French": no noun comes that it would describe.
  const isAlone = story.gaps[end] >= Gap.Comma || AFTER_LANGUAGE.isAt(story, end);
  return SPOKEN.isAt(story, first - 1) || (before === 'in' && SPOKEN.isAt(story, first - 2)) || (isAlone && (before === 'into' || before === 'in' || (before === 'both' && IN.isAt(story, first - 2)) || isSecondLanguage(story, first) || (before === 'from' && AFTER_LANGUAGE.isAt(story, end))));
}
/** "in both Freedonian and English" */
const isSecondLanguage = (story: Story, first: number): boolean => AND.isAt(story, first - 1) && story.gaps[first - 1] === Gap.Space
  && (IN.isAt(story, first - 3) || (isWritten(story, first - 3, 'both') && IN.isAt(story, first - 4)));
const AFTER_LANGUAGE = wordSet('by into to with on at for as from');

/** "NATO", "IAEA", "RCEP"; also "Nato" and "Unicef", as British papers write, but nothing shorter than four letters, and no "Safe driving" or "Sana Cerveceria". */
function isAcronym(story: Story, word: number, { entity }: Candidate): boolean {
  const shape = story.shapes[word];
  if (story.knowledge.kindOf(entity) === 'organization' && isCounted(story, word)) return false;
  // "Nvidia RTX 4050", "DC fast charging"
  const next = story.gaps[word + 1] === Gap.Space ? lowerAt(story, word + 1) : '';
  if (isOneOfMany(story, word) || (story.knowledge.kindOf(entity) === 'place' ? CURRENTS : MODELS).test(next)) return false;
  // "AP-7", "M-5" are roads and the like.
  if (story.gaps[word + 1] === Gap.Hyphen && word + 1 < story.count && (story.shapes[word + 1] & Shape.Digit) !== 0) return false;
  if (isOfLetters(story, word)) return true;
  if ((shape & Shape.Capital) === 0 || story.ends[word] - story.starts[word] < 4 || story.sections[story.sectionOf[word]].titleCase) return false;
  return story.knowledge.prominenceOf(entity) >= WORLD_KNOWN || !(startsSentence(story, word) || (story.gaps[word + 1] === Gap.Space && isCapital(story, word + 1)));
}

const MODELS = /^(?!19|20)\d{4}/;
const CURRENTS = /^(?:fast|current|charg(?:e|ers?|ing))$/;

/** "an IRA or 401(k)", "a LOT of food": there is no second such body. */
const isOneOfMany = (story: Story, word: number): boolean => story.gaps[word] === Gap.Space && (AN.isAt(story, word - 1) || A.isAt(story, word - 1))
  && (story.gaps[word + 1] === Gap.Stop || BOUNDARIES.isAt(story, word + 1)) && !isCapital(story, word + 2);

/** "his 121 RBI", "three RBI, ": what is counted, unless a noun that it describes comes behind ("two WHO doctors"). */
function isCounted(story: Story, word: number): boolean {
  const isNumber = has(story, word - 1, Shape.Digit) || NUMBERS.isAt(story, word - 1);
  return isNumber && story.gaps[word] === Gap.Space && !startsSentence(story, word - 1) && (story.gaps[word + 1] >= Gap.Comma || BOUNDARIES.isAt(story, word + 1));
}
const NUMBERS = new PackWords('number');

export const MONTHS = wordSet('march april may june july august january october');
const BEFORE_MONTH = new PackWords('dated');

/** A month used as such, not a surname or given name: "in May", "May 7", "7 May". */
function isMonth(story: Story, word: number): boolean {
  if (!MONTHS.isAt(story, word)) return false;
  if (word + 1 < story.count && has(story, word + 1, Shape.Digit) && story.gaps[word + 1] <= Gap.Comma) return true;
  return story.gaps[word] === Gap.Space && (has(story, word - 1, Shape.Digit) || BEFORE_MONTH.isAt(story, word - 1));
}

/** "on Wednesday", "last Sunday": the day, not the club or paper. */
const isWeekday = (story: Story, word: number): boolean => CALENDAR.isAt(story, word) && story.gaps[word] === Gap.Space && BEFORE_MONTH.isAt(story, word - 1);

/** "cut its debt to B2": a letter and a digit without a hyphen are a grade or a class, no model. */
const isGrade = ({ text, starts, ends }: Story, first: number, end: number): boolean => ends[end - 1] - starts[first] === 2 && /^[A-Z]\d/.test(text.slice(starts[first], ends[end - 1]));

/** A month or weekday used as such: "in May", "on Wednesday". */
export const isCalendar = (story: Story, word: number): boolean => isMonth(story, word) || isWeekday(story, word);

/** "Lord Liverpool", "Baroness Ashton": peers are called after places. */
const isPeerage = (story: Story, first: number): boolean => first > 0 && story.gaps[first] === Gap.Space && isCapital(story, first - 1) && PEERS.isAt(story, first - 1);
const PEERS = new PackWords('peer');

/** Small words and the second half of "Ki-moon" need no capital. */
function hasAllCapitals(story: Story, first: number, end: number): boolean {
  let capitals = 0;
  for (let at = first; at < end; at += 1) {
    if (isCapital(story, at)) {
      capitals += 1;
      continue;
    }
    if (at > first && story.gaps[at] === Gap.Hyphen) continue;
    if (!PARTICLES.isAt(story, at) && !CONNECTORS.isAt(story, at) && lowerAt(story, at).length > 3) return false;
  }
  return capitals > 0;
}

/** A name without any capital has been found in lower case in the gazetteer ("malaria"). */
function hasCapitalFirst(story: Story, first: number, end: number): boolean {
  // "The times when": of a paper's name the article's capital is the sentence's.
  if (end - first > 1 && startsSentence(story, first) && THE.isAt(story, first) && !isCapital(story, first + 1)) return false;
  if (isCapital(story, first) || (story.shapes[first] & Shape.Digit) !== 0) return true;
  if (PARTICLES.isAt(story, first) || CONNECTORS.isAt(story, first)) return true;
  // "sub-Saharan Africa"
  if (story.gaps[first + 1] === Gap.Hyphen && isCapital(story, first + 1) && end > first + 1) return true;
  for (let at = first + 1; at < end; at += 1) if (isCapital(story, at)) return false;
  return true;
}
