import type { EntityIndex, Knowledge } from '../knowledge/api.js';
import type { EntityAnnotation } from '../model/annotation.js';
import type { Figure } from '../model/figure.js';
import type { Span } from '../model/span.js';

// Farther away in the text an event is seldom what is counted from; it also bounds the work.
const REACH = 200;
// So many names within reach, on each side, are more than a sentence holds.
const MOST_NAMES = 12;
const DAYS: ReadonlyMap<string, number> = new Map([['year', 365.2425], ['month', 30.4369], ['week', 7], ['day', 1]]);
const MS_PER_DAY = 86_400_000;

/** Nouns for what has lasted so long; where one stands right before the count, it is of nothing else. */
const STRUGGLE = /\b(?:wars?|invasion|conflict|fighting|insurgency|siege|occupation|hostilities)\b/;
const SENTENCE = 90;
const SENTENCE_END = /[.!?]["”’)]*\s/;

/** Where a count stands, and what is named around it. */
interface CountPlace extends Span {
  text: string;
  /** In text order; only those around index `near` are looked at, so that the work does not grow with the article. */
  names: readonly EntityAnnotation[];
  near: number;
  /** Those that `warsOf` has told. */
  wars: Map<EntityIndex, readonly string[]>;
}

/**
 * The day from which an ordinal of time counts: "now in its fourth year" after a war that began three years and some
 * months before the article. Only an event (or body) named in the sentence whose beginning makes the count come out
 * counts, so a wrong neighbour gives no date; for "the war, in its fourth year" only events of the paragraph do, and the
 * one war of a place named there. Undefined where nothing fits.
 */
export function beginningOf(figure: Figure, place: CountPlace, day: string | undefined, knowledge: Knowledge): string | undefined {
  const unit = figure.unit ?? figure.of;
  const length = unit === undefined ? undefined : DAYS.get(unit);
  if (figure.type !== 'ordinal' || figure.value === undefined || length === undefined || day === undefined) return undefined;
  const { value } = figure;
  const isOfStruggle = STRUGGLE.test(place.text.slice(Math.max(0, place.start - SENTENCE), place.start).split(SENTENCE_END).at(-1)!);
  const wars = new Set<string>();
  let best: { from: string; distance: number } | undefined;
  for (const name of namesAround(place, isOfStruggle ? /\n/ : SENTENCE_END)) {
    const index = knowledge.find(name.entity!.id);
    if (index === undefined) continue;
    if (name.kind === 'place' && isOfStruggle) for (const from of knownWars(knowledge, index, day, place.wars)) if (comesOut(from, day, value, length)) wars.add(from);
    if (name.kind !== 'event' && (name.kind !== 'organization' || isOfStruggle)) continue;
    const { from } = knowledge.lifeOf(index);
    if (from === undefined || from.length !== 10 || !comesOut(from, day, value, length)) continue;
    const distance = distanceOf(name, place);
    if (!best || distance < best.distance) best = { from, distance };
  }
  return best?.from ?? (wars.size === 1 ? [...wars][0] : undefined);
}

/** What is named within reach, not past the edge of a sentence or paragraph. */
function namesAround({ text, names, near, start, end }: CountPlace, edge: RegExp): EntityAnnotation[] {
  const at = { start, end };
  return names.slice(Math.max(0, near - MOST_NAMES), near + MOST_NAMES).filter((name) => {
    const distance = distanceOf(name, at);
    return name.entity !== null && distance >= 0 && distance <= REACH && !edge.test(text.slice(Math.min(name.end, end), Math.max(name.start, start)));
  });
}

const distanceOf = (name: Span, at: Span): number => (name.end <= at.start ? at.start - name.end : name.start - at.end);

/** Asked once of each place, since a page may name one a hundred thousand times. */
function knownWars(knowledge: Knowledge, place: EntityIndex, day: string, known: CountPlace['wars']): readonly string[] {
  let wars = known.get(place);
  if (wars === undefined) known.set(place, wars = warsOf(knowledge, place, day));
  return wars;
}

/** The days on which the wars of a place began that last on a day. */
function warsOf(knowledge: Knowledge, place: EntityIndex, day: string): string[] {
  const relations = [...knowledge.relationsOf(place, 'participant'), ...knowledge.relationsOf(place, 'location')];
  return relations.flatMap(({ entity }) => {
    const index = knowledge.find(entity.id);
    if (index === undefined || knowledge.typeOf(index) !== 'war') return [];
    const { from, to } = knowledge.lifeOf(index);
    return from?.length === 10 && (to === undefined || to >= day) ? [from] : [];
  });
}

/** Whether that day lies in the so-manieth stretch since the beginning. */
function comesOut(from: string, day: string, ordinal: number, lengthDays: number): boolean {
  const passed = (Date.parse(day) - Date.parse(from)) / MS_PER_DAY;
  return passed >= 0 && Math.floor(passed / lengthDays) + 1 === ordinal;
}
