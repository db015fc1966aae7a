import type { EntityIndex, Knowledge } from '../../knowledge/api.js';
import type { EntityAnnotation } from '../../model/annotation.js';
import { type Figure, NEAR_NOWHERE } from '../../model/figure.js';
import type { Story } from '../story/story.js';

// The words around a figure, between the names, that tell whose it is.

/** From a figure to the country where it was: in one clause. */
const WHERE = /^(?:(?! (?:and|but|while) )[^,;:.\n]){0,40} in (?:the )?$/;

/** "$14 billion for Israel", "$8 billion in aid to Chad", "$9 billion coming from Japan" */
const FOR_WHOM = /^(?: for| (?:coming |given |pledged |provided )?from|(?: in| of)?(?: [a-z]+)? (?:aid|assistance|help|support|loans|arms|weapons) (?:to|for)) (?:the )?$/;

/** "$14 billion for Israel and $9 billion of relief": behind a country that another sum is for stands one that is not. */
const NEXT_SUM = /^,? and $/;
const AMOUNT_FOR = /\d\S*(?: [mb]illion)? (?:for|to|in|from) (?:the )?$/;

/** "1.2 million to Chad" */
const WHITHER = /^ to (?:the )?$/;

/** "Yemen, Somalia and Chad": between countries of which nobody can tell how much is whose. */
const LISTED = /^(?:,| and) $/;

/** Behind a country's name: a figure of its own ("after Spain's 10.8 percent"). */
const OWN_FIGURE = /^['’]s (?:[a-z]+ )?[$€£]?\d/;

/** Behind a country's name the next words, which tell what it did to others ("Israeli air strikes", "Russia launched"). The pack knows them: engines take 2 ms for a pattern that names all. */
const NEXT_WORDS = /^(?:['’]s)?((?:\s[a-z]+){1,3})(?!\w)/;
const LONGEST_ATTACK = 48;
const LONGEST_AMOUNT = 30;

/** "In Vietnam it killed 179": where it was, not who did it. */
const IN = /\bin (?:the )?$/i;
const LONGEST_IN = 8;

/** "nations" are none that are united; an audience need not be of the country that the story is about. */
const MANY_COUNTRIES = /\b(?:[Ww]orldwide|[Gg]lobally|watched|viewers|audiences?|copies|followers|subscribers|downloads|(?:[Ii]n|[Aa]cross|[Aa]round|[Tt]hroughout) the world|countries|nations)\b/;

/** A firm's people are of no country's in particular. */
const STAFF = /\b(?:employ(?:s|ed|ing|ees)|workforce|staff|payroll)\b/i;

/** A town's budget is not the country's. */
const TOWNS = /\b(?:mayor|city council|councillors?|county|municipal\w*|citywide|borough|town hall|school district)\b/i;

// Longer stretches without a name are seldom one sentence; it also bounds the work.
const LONGEST_GAP = 200;

/** Where a sentence ends, or what a semicolon parts from the rest of it. */
const STATEMENT_END = /[.!?][”"']?\s|;\s|\n/;

/** How many names of the sentence are looked at on either side. */
const REACH = 6;

/** The country or government that a sum or count is told of, by the names around it in its sentence; of whom an attack hit its author tells nothing. */
export function nearOf(figure: Figure, story: Story, names: readonly EntityAnnotation[], from: number, start: number, end: number): Figure['near'] {
  const isMoney = figure.type === 'money';
  if (!isMoney && figure.type !== 'count') return undefined;
  const { text } = story;
  if (isMoney ? isToldBy(TOWNS, text, start, end) : isNearFirm(names, from, text, start, end) && isToldBy(STAFF, text, start, end)) return NEAR_NOWHERE;
  const around = new Around(story, names, from, start, end, isMoney);
  return around.within() ?? around.there() ?? around.before() ?? around.behind()
    ?? (around.isOfAttack || isToldBy(MANY_COUNTRIES, text, start, end) ? NEAR_NOWHERE : undefined);
}

/** The names around a sum or count: one object, where a function for each question would be made for each figure. */
class Around {
  /** A name that was asked for is of an attack on others. */
  isOfAttack = false;
  readonly #text: string;
  readonly #knowledge: Knowledge;

  constructor(
    { text, knowledge }: Story, readonly names: readonly EntityAnnotation[], readonly from: number, readonly start: number, readonly end: number, readonly isMoney: boolean,
  ) {
    this.#text = text;
    this.#knowledge = knowledge;
  }

  /** "9 million U.S. children" */
  within(): string | undefined {
    const { names, from, end } = this;
    for (let at = from; at < names.length && names[at].start < end; at += 1) {
      const id = this.#near(names[at]);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** "Turkey's toll rose and 1,712 have died in Syria": the country where it was, before any other. */
  there(): string | undefined {
    const { names, from, end, isMoney } = this;
    if (from >= names.length) return undefined;
    const place = names[from];
    if (!leadsTo(isMoney, this.#text.slice(end, Math.min(place.start, end + LONGEST_GAP)))) return undefined;
    const id = this.#near(place);
    // "have died in Turkey and Syria": nobody can tell how many in which.
    if (id !== undefined) return this.#isListed(from) ? NEAR_NOWHERE : id;
    // "70 euros in Europe": in many
    return isContinent(place, this.#knowledge) ? NEAR_NOWHERE : undefined;
  }

  before(): string | undefined {
    const { names, from, start, isMoney } = this;
    for (let at = from - 1; at >= 0 && at > from - REACH && isOneStatement(this.#text, names[at].end, start); at -= 1) {
      const gap = this.#text.slice(names[at].end, start);
      if (isMoney && NEXT_SUM.test(gap) && AMOUNT_FOR.test(this.#text.slice(Math.max(0, names[at].start - LONGEST_AMOUNT), names[at].start))) return NEAR_NOWHERE;
      const id = OWN_FIGURE.test(gap) ? undefined : this.#near(names[at]);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** Behind another figure a name is the other's: "9.3 million are displaced, 1.5 million went to Egypt". */
  behind(): string | undefined {
    const { names, from, end } = this;
    for (let at = from; at < names.length && at < from + REACH && isOneStatement(this.#text, end, names[at].start) && !/\d/.test(this.#text.slice(end, names[at].start)); at += 1) {
      const id = this.#near(names[at]);
      if (id !== undefined) return this.#isListed(at) ? NEAR_NOWHERE : id;
    }
    return undefined;
  }

  #near(name: EntityAnnotation): string | undefined {
    const id = countryId(name, this.#knowledge);
    // "claims in U.S. dollars" are no country's
    if (id === undefined || /^ (?:dollars?|cents?)\b/.test(this.#text.slice(name.end, name.end + 9))) return undefined;
    if (this.isMoney || !hitsOthers(name, this.#text, this.#knowledge)) return id;
    this.isOfAttack = true;
    return undefined;
  }

  #isListed(at: number): boolean {
    const { names } = this;
    return at + 1 < names.length && LISTED.test(this.#text.slice(names[at].end, names[at + 1].start)) && this.#near(names[at + 1]) !== undefined;
  }
}

/** Whether the words between a figure and a country say that it was there, or whom it went to. */
const leadsTo = (isMoney: boolean, gap: string): boolean => (isMoney ? FOR_WHOM : WHITHER).test(gap) || WHERE.test(gap);

function hitsOthers({ start, end }: EntityAnnotation, text: string, { words: { attack } }: Knowledge): boolean {
  const next = NEXT_WORDS.exec(text.slice(end, end + LONGEST_ATTACK))?.[1] ?? '';
  return next.split(/\s/).some((word) => attack.hasWord(word.replace(/^air(?=.)/, ''))) && !IN.test(text.slice(Math.max(0, start - LONGEST_IN), start));
}

/** Whether the sentence names a body, near enough to the figure. */
function isNearFirm(names: readonly EntityAnnotation[], from: number, text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, from - REACH); at < from + REACH && at < names.length; at += 1) {
    const name = names[at];
    if (name.kind === 'organization' && isOneStatement(text, Math.min(name.end, start), Math.max(name.start, end))) return true;
  }
  return false;
}

/** Whether the sentence tells of such, as far as it goes at most LONGEST_GAP characters to either side. */
function isToldBy(words: RegExp, text: string, start: number, end: number): boolean {
  // Mostly not even the sentences around do.
  if (!words.test(text.slice(Math.max(0, start - LONGEST_GAP), end + LONGEST_GAP))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start);
  const after = text.slice(end, end + LONGEST_GAP);
  return words.test((before.split(STATEMENT_END).at(-1) ?? '') + (after.split(STATEMENT_END)[0] ?? ''));
}

const isOneStatement = (text: string, from: number, to: number): boolean => to - from < LONGEST_GAP && !STATEMENT_END.test(text.slice(from, to));

const indexOf = ({ entity }: EntityAnnotation, knowledge: Knowledge): EntityIndex | undefined => (entity === null ? undefined : knowledge.find(entity.id));

function isContinent(name: EntityAnnotation, knowledge: Knowledge): boolean {
  const index = name.kind === 'place' ? indexOf(name, knowledge) : undefined;
  return index !== undefined && knowledge.countryOf(index) === undefined;
}

function countryId(name: EntityAnnotation, knowledge: Knowledge): string | undefined {
  const index = indexOf(name, knowledge);
  const iso2 = index === undefined ? undefined : knowledge.countryOf(index);
  return iso2 !== undefined && (knowledge.country(iso2) === index || knowledge.government(iso2) === index) ? name.entity?.id : undefined;
}
