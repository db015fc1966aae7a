import type { EntityIndex } from '../../knowledge/api.js';
import { MAX_MENTION_LENGTH } from '../../model/annotation.js';
import type { EntityAnnotation, FigureAnnotation } from '../../model/annotation.js';
import { beginningOf } from '../date-ordinals.js';
import type { FoundFigure } from '../figures/found.js';
import { readFigures } from '../figures/read.js';
import type { Section, Story } from '../story/story.js';
import { markingWith } from './annotations.js';
import { nearOf } from './near.js';
import { completeRepeats } from './said-again.js';

/** The figures that the article's words tell, whatever stands around them. */
export function figuresIn(story: Story, lang: string | undefined, country: string | undefined): FoundFigure[] {
  const blocks = story.sections.map(({ start, end }: Section) => ({ start, end }));
  const found = readFigures(story.text, story.knowledge.grammar, { date: story.day, lang, country, blocks });
  const body = found.findIndex(({ start }) => start >= blocks[0].end);
  completeRepeats(story.text, found, Math.max(0, body));
  return found;
}

/** The figures of the article, but for those that are part of a name ("G7", "the January 6 attack"). */
export function annotateFigures(story: Story, figures: readonly FoundFigure[], names: readonly EntityAnnotation[]): FigureAnnotation[] {
  const seen = new Map<string, Alike>();
  let named: ReadonlySet<string> | undefined;
  let actors: ReadonlySet<string> | undefined;
  let name = 0;
  const wars = new Map<EntityIndex, readonly string[]>();
  const kept: FigureAnnotation[] = [];
  for (const { start, end, figure } of figures) {
    while (name < names.length && names[name].end <= start) name += 1;
    if (end - start > MAX_MENTION_LENGTH || isPartOfName(story.text, names, name, start, end)) continue;
    const exact = story.text.slice(start, end);
    // "the 737", once the 737 MAX is named
    if (figure.type === 'count' && figure.of === undefined && AFTER_ARTICLE.test(story.text.slice(Math.max(0, start - 5), start)) && (named ??= numbersOf(names)).has(exact)) continue;
    // "China (26) and France (26)": medals
    if (figure.type === 'age' && story.text[start - 1] === '(' && name > 0 && names[name - 1].end === start - 2 && names[name - 1].kind === 'place') {
      figure.type = 'count';
      delete figure.unit;
    }
    // What is counted goes with the figure in every question about the article.
    if (figure.of !== undefined && isNoThing(figure.of, figure.type, exact, (actors ??= actorsOf(names)))) delete figure.of;
    const alike = seen.get(exact) ?? alikeOf(seen, exact);
    const number = alike.count += 1;
    const since = figure.since ?? (figure.type === 'ordinal' ? beginningOf(figure, { start, end, text: story.text, names, near: name, wars }, story.day, story.knowledge) : undefined);
    const near = nearOf(figure, story, names, name, start, end);
    // A copy would have a shape of its own, which everybody who reads it would miss.
    if (since !== undefined) figure.since = since;
    if (near !== undefined) figure.near = near;
    kept.push({
      id: `${alike.prefix}${number}`, start, end, exact, kind: 'figure', entity: null, confidence: 0.9, figure,
      marking: markingWith(number === 1, figure.type === 'date' && figure.date === undefined, false),
    });
  }
  return kept;
}

interface Alike {
  /** With which their ids begin. */
  prefix: string;
  count: number;
}

/** Figures that are written the same but for capitals. */
function alikeOf(seen: Map<string, Alike>, exact: string): Alike {
  const lower = exact.toLowerCase();
  const alike = seen.get(lower) ?? { prefix: `figure:${lower}~`, count: 0 };
  seen.set(lower, alike).set(exact, alike);
  return alike;
}

/** Numbers that are part of entities' names: "737" of "737 MAX". */
const numbersOf = (names: readonly EntityAnnotation[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ entity, exact }) => (entity === null ? [] : exact.match(/\d+/g) ?? [])));

/** "Italy: 9", "Otter ran the 100 m": persons and places are neither counted nor measured, where the figure does not go right before them ("thousands of Peruvians"). */
const isNoThing = (of: string, type: string, exact: string, actors: ReadonlySet<string>): boolean => of.length > MAX_MENTION_LENGTH || !OF_ANYONE.test(type) && !exact.includes(of) && actors.has(of);

const actorsOf = (names: readonly EntityAnnotation[]): ReadonlySet<string> =>
  new Set(names.filter(({ kind, modifier }) => kind === 'person' || kind === 'place' && modifier === undefined).map(({ exact }) => exact));

/** Figures that may well be a person's or a place's: an age, a share of the votes or of the whole. */
const OF_ANYONE = /^(?:age|percent|fraction|ordinal)/;

const AFTER_ARTICLE = /\b(?:the|an?)\s$/i;

/** Length of "on the " at an offset: a date takes it along, the name of an event does not. */
const leadOf = (text: string, at: number): number => /^(?:on\s)?(?:the\s)?/i.exec(text.slice(at, at + 7))?.[0].length ?? 0;

function isPartOfName(text: string, names: readonly EntityAnnotation[], from: number, start: number, end: number): boolean {
  let own = -1;
  for (let at = from; at < names.length && names[at].start < end; at += 1) {
    const name = names[at];
    if (own < 0) own = start + leadOf(text, start);
    if (name.definite === true || name.start > own) continue;
    // "Jan du Plessis": no January, whoever he is
    if (name.entity === null && !(name.kind === 'person' && name.end >= end && !/\d/.test(text.slice(start, end)))) continue;
    // "737 MAX fuselages": the number is the name's, whatever is taken for what it counts. So is the day of "Sheffield Wednesday 3".
    if (name.end >= end || name.start < start && name.end > start || /\d/.test(text.slice(own, name.end))) return true;
  }
  return false;
}
