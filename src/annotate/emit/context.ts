import type { EntityAnnotation, FigureAnnotation } from '../../model/annotation.js';
import type { Article } from '../../model/article.js';
import { blockStarts } from '../../model/article.js';
import type { Context, ContextEntity, ContextFigure } from '../../model/context.js';
import { relateFigures } from '../relate-figures.js';
import { MAX_CONTEXT_ENTITIES, MAX_CONTEXT_FIGURES, MAX_INTRODUCTIONS } from '../../model/context.js';

/** What `explain` needs of the article besides one annotation; bounded. */
export function contextOf(article: Article, text: string, day: string | undefined, dateSource: string | undefined, country: string | undefined,
  named: readonly EntityAnnotation[], figures: readonly FigureAnnotation[]): Context {
  const { lang, publisher } = article.metadata;
  return {
    ...(day === undefined ? {} : { date: day }),
    ...(dateSource === undefined ? {} : { dateSource }),
    ...(lang === undefined ? {} : { lang }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(country === undefined ? {} : { country }),
    entities: entitiesOf(named),
    figures: figuresOf(article, text, figures),
    introductions: introductionsOf(named),
  };
}

function entitiesOf(annotations: readonly EntityAnnotation[]): ContextEntity[] {
  const byId = new Map<string, ContextEntity>();
  for (const { entity, kind, salience } of annotations) {
    if (entity !== null && !byId.has(entity.id)) byId.set(entity.id, { id: entity.id, name: entity.name, kind, salience });
  }
  return [...byId.values()].sort((a, b) => b.salience - a.salience).slice(0, MAX_CONTEXT_ENTITIES);
}

function figuresOf(article: Article, text: string, figures: readonly FigureAnnotation[]): ContextFigure[] {
  const starts = blockStarts(article.blocks);
  const relations = relateFigures(text, figures);
  let block = 0;
  return figures.slice(0, MAX_CONTEXT_FIGURES).map(({ id, exact, figure, start }) => {
    while (block + 1 < starts.length && starts[block + 1] <= start) block += 1;
    return { annotation: id, exact, block, figure, ...relations.get(id) };
  });
}

function introductionsOf(annotations: readonly EntityAnnotation[]): Record<string, string> {
  const introductions: [string, string][] = [];
  const seen = new Set<string>();
  for (const { cluster, introduction } of annotations) {
    if (introduction === undefined || seen.has(cluster)) continue;
    seen.add(cluster);
    introductions.push([cluster, introduction]);
    if (introductions.length >= MAX_INTRODUCTIONS) break;
  }
  return Object.fromEntries(introductions);
}
