import type { Knowledge } from '../knowledge/api.js';
import type { FigureAnnotation } from '../model/annotation.js';
import type { Card, CardSource } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { Settings } from '../model/settings.js';
import { began } from './figures/began.js';
import { changeFrom } from './figures/change.js';
import { comparison } from './figures/comparison.js';
import { conversion } from './figures/conversion.js';
import { lasting } from './figures/lasting.js';
import { meaning } from './figures/meaning.js';
import { measures } from './figures/measures.js';
import { perHead } from './figures/per-head.js';
import { plainValue } from './figures/plain.js';
import type { LineWriter } from './figures/question.js';
import { shareOfOther } from './figures/share.js';
import { when } from './figures/when.js';

// In the order in which a reader wants them: what it is, what it means, what it is like.
const WRITERS: readonly LineWriter[] = [when, plainValue, meaning, shareOfOther, changeFrom, conversion, measures, lasting, began, comparison, perHead];

/** The card of a figure: plain value, conversion, share, comparison – each line only where it helps. */
export function explainFigure(
  annotation: FigureAnnotation,
  context: Context,
  knowledge: Knowledge,
  settings: Settings,
  today?: string,
): Card {
  const sources: CardSource[] = [];
  const cite = (source: CardSource): number => {
    const known = sources.findIndex(({ name, checked }) => name === source.name && checked === source.checked);
    return known >= 0 ? known : sources.push(source) - 1;
  };
  const { figure } = annotation;
  const question = { annotation, figure, context, knowledge, settings, cite, ...(today === undefined ? {} : { today }) };
  return {
    annotation: annotation.id,
    kind: 'figure',
    title: annotation.exact,
    lines: WRITERS.flatMap((write) => write(question)),
    since: [],
    confidence: annotation.confidence,
    others: [],
    sources,
    asOf: knowledge.asOf,
  };
}
