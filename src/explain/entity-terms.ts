import type { EntityIndex, Knowledge } from '../knowledge/api.js';
import { termOn } from '../knowledge/dated-names.js';
import type { CardLine } from '../model/card.js';
import type { Term } from '../model/entity.js';
import { runsOn } from '../knowledge/period.js';
import { beginsAfter, endsBefore, inWords, whenChecked, years } from './entity-dates.js';
import { LEADING_STATES } from './entity-leaders.js';
import type { CardSources } from './entity-sources.js';

/** What stands where the article's day would choose. */
export const UNDATED = 'Not said: the article has no date.';
/** A queen of fifteen realms, and whoever sits on every board. */
const MOST_BESIDES = 3;
const MOST_BEFORE = 2;
const MOST_SINCE = 3;

/** What a person's card says of their offices: at the article's date, before, and since. */
interface OfficeLines {
  subtitle?: string;
  /** "Former US Secretary of Defense", of somebody without an office then. */
  former?: string;
  lines: CardLine[];
  since: CardLine[];
}

export function officesOf(person: EntityIndex, day: string, role: string | undefined, knowledge: Knowledge, sources: CardSources): OfficeLines {
  const all = knowledge.termsOf(person);
  const terms = all.map((term) => termOn(knowledge, term, day));
  // Whoever holds an office still holds it under the name that it has when last checked.
  const inTheEnd = (term: Term): Term => termOn(knowledge, all.find(({ office, from }) => office.id === term.office.id && from === term.from) ?? term, knowledge.asOf);
  // On the day of a handover to oneself, who acted holds the office itself.
  const held = terms.filter((term) => runsOn(term, day)).sort((a, b) => rank(role, b) - rank(role, a))
    .filter((term, at, all) => all.findLastIndex(({ office }) => office.id === term.office.id) === at);
  const line = (label: CardLine['label'], text: string, term: Term): CardLine => {
    const source = sources.cite(term.source, term.checked);
    return { label, text, entity: term.office, ...(source === undefined ? {} : { source }) };
  };
  const before = terms.filter((term) => endsBefore(term, day)).reverse().sort(latestThenHighest(person, knowledge)).slice(0, MOST_BEFORE);
  return {
    ...(held.length === 0 ? {} : { subtitle: sinceWhen(held[0]) }),
    ...(held.length > 0 || before.length === 0 ? {} : { former: `Former ${titled(before[0])}` }),
    lines: [
      ...held.slice(1, 1 + MOST_BESIDES).map((term, at) => {
        const beside = line('office-then', sinceWhen(term), term);
        const more = held.length - 1 - MOST_BESIDES;
        return at < MOST_BESIDES - 1 || more <= 0 ? beside : { ...beside, note: `${more} more ${more === 1 ? 'is' : 'are'} not shown.` };
      }),
      ...before.map((term) => line('office-before', `${titled(term)}, ${years(term)}`, term)),
    ],
    since: [
      ...held.slice(0, 1).map((term) => line(term.to === undefined ? 'office-today' : 'office-since', outcome(term, inTheEnd(term), knowledge.asOf), term)),
      ...terms.filter((term) => beginsAfter(term, day)).slice(-MOST_SINCE).map((term) => line('office-since', later(inTheEnd(term), knowledge.asOf), term)),
    ],
  };
}

/** Without a date nothing is said of "then": only the last office that we know of, with its dates. */
export function undatedOffice(person: EntityIndex, knowledge: Knowledge, sources: CardSources): CardLine[] {
  const terms = knowledge.termsOf(person);
  const term = terms.findLast(({ to }) => to === undefined) ?? terms.at(-1);
  if (term === undefined) return [];
  const source = sources.cite(term.source, term.checked);
  return [
    { label: 'office-then', text: UNDATED },
    { label: 'office-today', text: later(term, knowledge.asOf), entity: term.office, ...(source === undefined ? {} : { source }) },
  ];
}

/**
 * What ended last comes first. Of what ended in one year: who led a state, then what was held longest, and a home office
 * before those abroad. Of a queen's realms that is her own, of a minister's offices not the chair that went with it.
 */
function latestThenHighest(person: EntityIndex, knowledge: Knowledge): (a: Term, b: Term) => number {
  const home = knowledge.countryOf(person);
  const ledState = ({ office: { id } }: Term): number => Number(LEADING_STATES.includes(knowledge.officeById(id)?.role ?? ''));
  const atHome = ({ office: { id } }: Term): number => Number(home !== undefined && knowledge.officeById(id)?.country === home);
  return (a, b) => yearOf(b.to) - yearOf(a.to) || ledState(b) - ledState(a) || yearOf(a.from) - yearOf(b.from) || atHome(b) - atHome(a);
}

const yearOf = (date = '0'): number => Number(date.slice(0, 4));

/** Offices come in the order in which the role tells them. */
function rank(role: string | undefined, term: Term): number {
  const at = role?.indexOf(term.office.name) ?? -1;
  return at < 0 ? Number.MIN_SAFE_INTEGER : -at;
}

const titled = (term: Term): string => `${term.acting === true ? 'acting ' : ''}${term.office.name}`;

/** "US Secretary of Defense since 25 January 2025". */
const sinceWhen = (term: Term): string => (term.from === undefined ? titled(term) : `${titled(term)} since ${inWords(term.from)}`);

/** Never an undated "now": either when it ended, or when it was last seen to hold. */
function outcome(term: Term, inTheEnd: Term, asOf: string): string {
  if (term.to !== undefined) return `${titled(term)} until ${inWords(term.to)}`;
  return `${titled(inTheEnd) === titled(term) ? 'Still ' : ''}${titled(inTheEnd)} ${whenChecked(term, asOf)}`;
}

function later(term: Term, asOf: string): string {
  if (term.to !== undefined && term.from !== undefined) return `${titled(term)}, ${inWords(term.from)} to ${inWords(term.to)}`;
  return `${sinceWhen(term)}; held it ${whenChecked(term, asOf)}`;
}
