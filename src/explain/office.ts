import type { Knowledge, Office } from '../knowledge/api.js';
import { officeOn } from '../knowledge/dated-names.js';
import { hasJustEnded } from '../knowledge/just-left.js';
import type { EntityAnnotation } from '../model/annotation.js';
import type { Card, CardLine } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { Term } from '../model/entity.js';
import { beginsAfter, endsBefore, follows, precedes, years } from './entity-dates.js';
import { CardSources } from './entity-sources.js';
import { UNDATED } from './entity-terms.js';
import { baseCard } from './entity.js';
import { lastHolder, lastKnown, named, outcome } from './holders.js';

const MOST_SINCE = 3;

/** The first of those who followed, and the last: whoever holds it when last checked must not fall out. */
const lastAmong = (terms: readonly Term[]): readonly Term[] =>
  (terms.length <= MOST_SINCE ? terms : [...terms.slice(0, MOST_SINCE - 1), terms[terms.length - 1]]);

/** The card of an office: what it does, who held it on the article's day, who before, who since. */
export function explainOffice(annotation: EntityAnnotation, office: Office, context: Context, knowledge: Knowledge): Card {
  const sources = new CardSources(knowledge);
  const index = knowledge.find(office.id);
  const entity = index === undefined ? undefined : knowledge.entity(index);
  for (const id of entity?.sources ?? []) sources.cite(id, entity?.checked);
  const { lines, since } = holders(annotation, office, context, knowledge, sources);
  const gloss = office.gloss ?? entity?.gloss;
  return {
    ...baseCard(annotation, knowledge),
    title: context.date === undefined ? office.name : officeOn(knowledge, office, context.date).name,
    subtitle: office.single ? 'Office' : 'Office with several holders',
    ...(gloss === undefined ? {} : { gloss }),
    lines: [...lines, ...bodyLine(office, knowledge)],
    since,
    sources: sources.list,
    ...(annotation.entity === null ? {} : { entity: annotation.entity }),
  };
}

function holders(
  annotation: EntityAnnotation, office: Office, context: Context, knowledge: Knowledge, sources: CardSources,
): { lines: CardLine[]; since: CardLine[] } {
  const { date } = context;
  const line = (label: CardLine['label'], text: string, term: Term): CardLine => {
    const source = sources.cite(term.source, term.checked);
    return { label, text, entity: term.person, ...(source === undefined ? {} : { source }) };
  };
  const terms = knowledge.termsIn(office.id);
  if (date === undefined) {
    const last = office.single ? terms.at(-1) : undefined;
    return { lines: [{ label: 'holder-then', text: UNDATED }, ...(last === undefined ? [] : [line('office-today', lastKnown(last, knowledge.asOf), last)])], since: [] };
  }
  const then = knowledge.holdersOn(office.id, date);
  const left = terms.find((term) => term.person.name === annotation.holder && hasJustEnded(term, date));
  const holder = then.findLast((term) => term.person.name === annotation.holder) ?? left ?? (office.single ? then.at(-1) : undefined);
  // Who stood in for weeks is not whom readers look for.
  const before = office.single ? predecessor(terms.filter(({ acting }) => acting !== true), holder, date) ?? predecessor(terms, holder, date) : undefined;
  const later = office.single ? terms.filter((term) => beginsAfter(term, date) || (holder !== undefined && holder === left && precedes(left, term))) : [];
  // Of those who stood in only the last one matters.
  const after = lastAmong(later.filter(({ acting }, at) => acting !== true || at === later.length - 1));
  return {
    lines: [
      holder === undefined ? { label: 'holder-then', text: unknownHolder(annotation) } : line('holder-then', named(holder), holder),
      ...(before === undefined ? [] : [line('holder-before', `${before.person.name} (${before.acting === true ? 'acting, ' : ''}${years(before)})`, before)]),
    ],
    since: [
      ...(holder === undefined ? [] : [line('holder-since', outcome(holder, knowledge.asOf), holder)]),
      ...after.map((term, at) => {
        if (at < after.length - 1) return line('holder-since', named(term), term);
        const last = line('holder-since', lastHolder(term, knowledge.asOf), term);
        return later.length === after.length ? last : { ...last, note: leftOut(later.length - after.length) };
      }),
    ],
  };
}

/** Who held the office right before: whoever acted first, or won another term, is not their own predecessor. */
function predecessor(terms: readonly Term[], holder: Term | undefined, date: string): Term | undefined {
  const earlier = terms.findLast((term) => (holder?.from === undefined ? endsBefore(term, date) : precedes(term, holder)));
  if (earlier === undefined || (holder !== undefined && !follows(earlier, holder))) return undefined;
  if (holder === undefined || earlier.person.id !== holder.person.id) return earlier;
  // Who came before a beginning that nobody knows cannot be told.
  return earlier.from === undefined ? undefined : predecessor(terms, earlier, date);
}

/** Nobody is to take the last one for the successor of the one above. */
const leftOut = (terms: number): string => (terms === 1 ? 'One term in between is not shown.' : `${terms} terms in between are not shown.`);

const unknownHolder = ({ holder }: EntityAnnotation): string => (holder === undefined ? 'Not known to us for that day.' : `${holder}, as the article says`);

function bodyLine(office: Office, knowledge: Knowledge): CardLine[] {
  const index = office.body === undefined ? undefined : knowledge.find(office.body);
  if (index === undefined) return [];
  const { id, name } = knowledge.entity(index);
  return [{ label: 'part-of', text: name, entity: { id, name } }];
}
