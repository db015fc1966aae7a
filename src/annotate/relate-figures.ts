import type { Figure, FigureType } from '../model/figure.js';
import type { Span } from '../model/span.js';

/** A figure of the article as it is related: its place and what it says. */
export interface PlacedFigure extends Span {
  id: string;
  figure: Figure;
}

/** How one figure stands to another of the same sentence, by annotation id. */
interface FigureRelation {
  partOf?: string;
  changedFrom?: string;
}

/** Types whose values can be a part of each other or change into each other. */
const RELATABLE: ReadonlySet<FigureType> = new Set(['count', 'money', 'percent', 'length', 'area', 'volume', 'mass', 'energy', 'power']);

// The cues are in lower case: where case does not count, engines take long to compile the class of letters.
// Some word of all the cues: mostly none stands there, and engines take long to compile Unicode's classes.
const ANY_CUE = /from|compared|against|versus|with|of|including|among/;
// Words between two figures that make the second a part of the first.
const PART_CUE = /(?:,? with|\bof which|\bof whom|\bof (?:that|this|those|these|them)\b|\bincluding|\bamong (?:them|whom|those)\b)(?:\s[\p{L}’']+){0,4}\s*$/u;
// "17 games with two seasons", "$14 billion, and hired engineers with pay of $100 million": what merely comes along is a part
// only where it is of the same and in the same clause.
const LOOSE_CUE = /\bwith(?:\s[\p{L}’']+){0,4}\s*$/u;
// Words between two figures that make the second the earlier value of the first; "0.1% from March and rose 2.1%" are two changes.
const BEFORE_CUE = /^[\s,]*(?:(?:up|down|rising|falling)\s+)?(?:from|compared (?:with|to)|against|versus)\s(?:(?!and\s)[\p{L}’']+\s){0,3}$/u;
// "89 of the 230 seats": the first is a part of the second, and what follows is told of the part.
const OF_WHOLE = /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|our)\s+)?$/;
const FROM = /\bfrom\s+$/i;
const TO = /^\s+to\s+$/i;
// Farther apart two figures of one sentence are seldom about one thing; it also bounds the work.
const MAX_GAP = 120;

/**
 * Finds figures that are part of another ("$126 billion, with $66.5 billion from …") or changed from another
 * ("from 50 to 80"). Figures are in text order; only neighbours are compared, so the work is linear.
 */
export function relateFigures(text: string, figures: readonly PlacedFigure[]): Map<string, FigureRelation> {
  const relations = new Map<string, FigureRelation>();
  const relatable = figures.filter(({ figure }) => RELATABLE.has(figure.type) && figure.of !== 'magnitude' && size(figure) !== undefined);
  let part: PlacedFigure | undefined;
  relatable.forEach((second, index) => {
    const first = relatable[index - 1];
    // Whose whole the figure before is.
    const told = part ?? first;
    part = undefined;
    if (!first || second.start < first.end || second.start - first.end > MAX_GAP || !sameMeasure(first.figure, second.figure)) return;
    const between = text.slice(first.end, second.start).toLowerCase();
    if (between.includes('\n') || /[.!?;]\s/.test(between)) return;
    if (first.figure.type === 'count' && OF_WHOLE.test(between) && size(first.figure)! > 1 && size(first.figure)! < size(second.figure)!) {
      relations.set(first.id, { partOf: second.id });
      part = first;
    } else if (TO.test(between) && FROM.test(text.slice(Math.max(0, first.start - 6), first.start))) {
      relations.set(second.id, { changedFrom: first.id });
    } else if (!ANY_CUE.test(between)) return;
    else if (BEFORE_CUE.test(between)) {
      // "1,000 researchers from 15 countries", "The victory earned him $2m from a purse of $11m"
      if (!isOneThing(told.figure, second.figure)) return;
      relations.set(told.id, { ...relations.get(told.id), changedFrom: second.id });
    } else if (PART_CUE.test(between) && first.figure.type !== 'percent' && size(second.figure)! < size(first.figure)! && (!LOOSE_CUE.test(between) || comesAlongAsPart(first.figure, second.figure, between))) {
      relations.set(second.id, { partOf: first.id });
    }
  });
  return relations;
}

function size(figure: Figure): number | undefined {
  return figure.value ?? figure.hi;
}

function sameMeasure(a: Figure, b: Figure): boolean {
  return a.type === b.type && a.currency === b.currency && a.unit === b.unit && a.per === b.per;
}

/** Whether what "with" adds to a figure is a part of it. */
function comesAlongAsPart(first: Figure, second: Figure, between: string): boolean {
  if (between.includes(' and ')) return false;
  return first.type === 'count' ? first.of !== undefined && isOneThing(first, second) : second.of === undefined || second.of === first.of;
}

/** Whether two figures can be of one thing: by the last word of what they are of, or since one leaves it open. */
function isOneThing({ of: whole }: Figure, { of: part }: Figure): boolean {
  return whole === undefined || part === undefined || lastWord(whole) === lastWord(part);
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
