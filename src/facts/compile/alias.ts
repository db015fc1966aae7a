import type { NameForm } from '../../knowledge/api.js';
import { fold } from '../../text/fold.js';
import { fullNameVariants, inPlainLetters, royalVariants, surnameOf, surnameVariants } from './person-names.js';
import { transliterated } from './transliterations.js';
import type { NameFacts } from './shape.js';
import type { WorldEntity, WorldName } from './world.js';

/** Acronyms that are also words: "Start" is no way to write START. */
const ALSO_WORDS = new Set(['start', 'salt', 'aids', 'swift', 'cobra', 'quad', 'hope', 'care', 'save', 'step', 'fast', 'self', 'peace', 'base', 'team', 'fema', 'face', 'moss']);
const FORM_OF: Readonly<Record<keyof NameFacts, NameForm>> = {
  full: 'full', short: 'short', acronym: 'acronym', surname: 'surname', former: 'former', later: 'full', spelling: 'full', weak: 'weak',
  definite: 'definite', demonym: 'demonym', metonym: 'metonym', exact: 'short', 'title-name': 'title-name',
};
const KEYS = Object.keys(FORM_OF) as (keyof NameFacts)[];
const HIDDEN: ReadonlySet<NameForm> = new Set<NameForm>(['definite', 'demonym', 'surname', 'weak']);

type Draft = Omit<WorldName, 'exactCase' | 'shown'> & Partial<Pick<WorldName, 'exactCase' | 'shown'>>;

/** All names of an entity from what is written, in order: the usual name first. */
export function namesOf(name: string, written: NameFacts | undefined): WorldName[] {
  const drafts: Draft[] = [{ name, form: 'full' }];
  for (const key of KEYS) {
    for (const given of written?.[key] ?? []) {
      const dated = given as { name: string; from?: string; to?: string; until?: string };
      drafts.push({
        name: dated.name,
        form: FORM_OF[key],
        ...(dated.from === undefined ? {} : { from: dated.from }),
        ...(dated.to === undefined && dated.until === undefined ? {} : { to: dated.to ?? dated.until }),
        ...(key === 'exact' ? { exactCase: true } : {}),
      });
    }
  }
  return drafts.flatMap(finished);
}

/** One written name as the names that match: the article in front is dropped, acronyms are matched as written. */
function finished(draft: Draft): WorldName[] {
  const shown = draft.shown ?? !HIDDEN.has(draft.form);
  const bare = draft.name.replace(/^the /, '');
  const name: WorldName = { ...draft, name: bare, exactCase: draft.exactCase ?? false, shown };
  if (isAcronym(bare) && (name.form === 'full' || name.form === 'short' || name.form === 'acronym')) return acronym(name);
  if (name.form === 'acronym') return [{ ...name, exactCase: true }];
  const withoutArticle = /^The (?=\p{Lu})/u.test(bare) ? bare.slice(4) : undefined;
  if (withoutArticle === undefined) return [name];
  return [name, { ...name, name: withoutArticle, form: withoutArticle.includes(' ') ? name.form : 'weak', shown: false }];
}

/** Capitals (and digits) alone: "NATO", "US", "G7"; with full stops too. */
function isAcronym(name: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\d.&]{2,9}$/u.test(name) && fold(name).length <= 7;
}

/** An acronym matches in its own case; a long one that can be spoken also as "Nato" and "Unicef". */
function acronym(name: WorldName): WorldName[] {
  const exact: WorldName = { ...name, form: 'acronym', exactCase: true };
  const spoken = /^[A-Z]{4,7}$/.test(name.name) && /[AEIOU]/.test(name.name.slice(1)) && !ALSO_WORDS.has(name.name.toLowerCase());
  if (!spoken) return [exact];
  return [exact, { ...exact, name: name.name[0] + name.name.slice(1).toLowerCase(), shown: false }];
}

/** Surname and variants of a person's name; `isGivenName` tells the common ones, in lower case. */
export function addPersonNames(person: WorldEntity, isGivenName: (word: string) => boolean): void {
  const hidden = (name: string, form: NameForm): WorldName => ({ name, form, exactCase: false, shown: false });
  // "George Bush" was the father until the son ran.
  const dated = new Set(person.names.filter(({ from, to }) => from !== undefined || to !== undefined).map(({ name }) => fold(name)));
  for (const { name, form } of [...person.names]) {
    if (form === 'full') person.names.push(...[...fullNameVariants(name), ...inPlainLetters(name, person.country), ...transliterated(name, person.country, person.prominence)].filter((variant) => !dated.has(fold(variant))).map((variant) => hidden(variant, 'full')));
  }
  person.names.push(...royalVariants(person.name, isGivenName).map((variant) => hidden(variant, variant.includes(' ') ? 'full' : 'short')));
  const surname = person.surname ?? surnameOf(person.name, person.country);
  if (surname === undefined || surname === person.name) return;
  person.names.push(...[surname, ...surnameVariants(surname), ...inPlainLetters(surname, person.country)].map((one) => hidden(one, 'surname')));
}

/** The other side of the Atlantic's spelling of a body's, law's or event's names: British papers write "US Department of Defence"; and "Deutsche Boerse". */
export function addOtherSpelling(entity: WorldEntity): void {
  for (const name of [...entity.names]) {
    if (NAMING.has(name.form)) entity.names.push(...inPlainLetters(name.name, entity.country).map((plain) => ({ ...name, name: plain, shown: false })));
    const other = name.name.replace(SPELLINGS, (word) => OTHER_SPELLING.get(word)!);
    // "Labour", "Defence Ministry": what has no word of its country is another one's in the other spelling.
    if (other !== name.name && NAMING.has(name.form) && !GENERIC.test(name.name)) entity.names.push({ ...name, name: other, shown: false });
  }
}
const PAIRS = [['Centre', 'Center'], ['Centres', 'Centers'], ['Defence', 'Defense'], ['Organisation', 'Organization'], ['Labour', 'Labor'], ['Programme', 'Program'], ['Harbour', 'Harbor']];
const OTHER_SPELLING: ReadonlyMap<string, string> = new Map(PAIRS.flatMap(([british, american]): [string, string][] => [[british, american], [american, british]]));
const SPELLINGS = new RegExp(`\\b(?:${[...OTHER_SPELLING.keys()].join('|')})\\b`, 'g');
const NAMING: ReadonlySet<NameForm> = new Set<NameForm>(['full', 'short', 'former']);
const GENERIC = /^(?:\p{L}+|(?:Ministry|Department|Secretary|Minister) (?:of|for) .*|(?:Defen[cs]e|Labou?r) (?:Ministry|Department|Secretary|Minister|Party|Forces?))$/u;

/** Adjective, people and their plurals. */
export function addDemonyms(country: WorldEntity, adjectives: readonly string[], people: readonly string[]): void {
  const words = new Set([...adjectives, ...people]);
  for (const word of [...adjectives, ...people]) {
    // Of "US" there is no plural: "USS" begins the name of a ship.
    if (!/(?:s|sh|ch|ese|men|women|x|z|[A-Z.])$/.test(word)) words.add(`${word}s`);
  }
  country.names.push(...[...words].map((name): WorldName => ({ name, form: 'demonym', exactCase: false, shown: false })));
}

/** Leaves one of equal names: the first, which is the stronger. */
export function withoutRepeats(names: readonly WorldName[]): WorldName[] {
  const seen = new Set<string>();
  return names.filter((one) => {
    const key = `${fold(one.name)}|${one.exactCase ? one.name : ''}|${one.from ?? ''}|${one.to ?? ''}`;
    if (fold(one.name) === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
