import type { Knowledge } from '../knowledge/api.js';
import type { Annotation, EntityAnnotation, FigureAnnotation } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import type { Context } from '../model/context.js';
import { contextOf } from './emit/context.js';
import { toAnnotations } from './emit/annotations.js';
import { draftAll } from './emit/drafts.js';
import { annotateFigures, figuresIn } from './emit/figures.js';
import { introduce } from './emit/introductions.js';
import type { Mechanism } from './mechanisms.js';
import { findDefinites } from './names/definites.js';
import { findNames } from './names/find-names.js';
import { findDescribed } from './events/described.js';
import { withoutNamesakeBodies } from './offices/namesake-bodies.js';
import { findOffices } from './offices/find-offices.js';
import { resolveNames } from './resolve/resolve-names.js';
import type { Observer } from './resolve/weigher.js';
import { findFamilies } from './people/families.js';
import { findSuccessions } from './people/successions.js';
import { withRecognised } from './people/recognise.js';
import { remembered } from './story/remembered.js';
import { readStory } from './story/read-story.js';

export { articleFromText } from './article-from-text.js';
export { MECHANISMS } from './mechanisms.js';
export type { Mechanism } from './mechanisms.js';

interface AnnotateOptions {
  /** ISO day or moment; overrides the article's own date. */
  date?: string;
  /** Mechanisms to leave out, for measuring what each is worth. */
  without?: ReadonlySet<Mechanism>;
  /** Told of every meaning that was weighed; training learns from it. */
  observer?: Observer;
}

interface Annotated {
  annotations: Annotation[];
  context: Context;
}

/**
 * The names, offices and figures of an article, each with its meaning on the article's day, in text order. Offsets
 * count in the article's joined text (UTF-16 code units). Plain in, plain out; linear in the text; never throws on
 * any text.
 */
export function annotate(article: Article, knowledge: Knowledge, options: AnnotateOptions = {}): Annotated {
  const day = dayOf(options.date) ?? dayOf(article.metadata.published);
  const story = readStory(article, remembered(knowledge), { without: options.without === undefined ? {} : Object.fromEntries([...options.without].map((one) => [one, true])), day });
  const names = findNames(story);
  const resolution = withoutNamesakeBodies(story, withRecognised(story, resolveNames(story, names, options.observer)));
  const definites = findDefinites(story, names, resolution);
  const { country } = resolution.circle;
  const figures = figuresIn(story, article.metadata.lang, country);
  const references = [...definites, ...findSuccessions(story, resolution), ...findFamilies(story, resolution), ...findDescribed(story, resolution, figures)];
  const drafts = draftAll(story, resolution, findOffices(story, resolution, definites), references);
  introduce(story, drafts);
  const named = toAnnotations(story, drafts);
  const counted = annotateFigures(story, figures, named);
  const dateSource = options.date === undefined ? article.metadata.sources.published : 'caller';
  return { annotations: together(named, counted), context: contextOf(article, story.text, day, day === undefined ? undefined : dateSource, country, named, counted) };
}

/** Names and figures, each in text order, as one list in text order; of two that begin together the longer first. */
function together(names: readonly EntityAnnotation[], figures: readonly FigureAnnotation[]): Annotation[] {
  const all: Annotation[] = [];
  let name = 0;
  for (const figure of figures) {
    while (name < names.length && (names[name].start - figure.start || figure.end - names[name].end) <= 0) all.push(names[name++]);
    all.push(figure);
  }
  while (name < names.length) all.push(names[name++]);
  return all;
}

/** The day of an ISO date or moment; undefined for anything else. */
function dayOf(date: string | undefined): string | undefined {
  const day = date?.slice(0, 10);
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? day : undefined;
}
