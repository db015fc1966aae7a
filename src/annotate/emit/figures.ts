import type { EntityAnnotation, FigureAnnotation } from '../../model/annotation.js';
import { beginningOf } from '../date-ordinals.js';
import { readFigures } from '../figures/read.js';
import type { Section, Story } from '../story/story.js';

/** The figures of the article, but for those that are part of a name ("G7", "the January 6 attack"). */
export function annotateFigures(story: Story, lang: string | undefined, country: string | undefined, names: readonly EntityAnnotation[]): FigureAnnotation[] {
  const figures = readFigures(story.text, { date: story.day, lang, country, blocks: story.sections.map(({ start, end }: Section) => ({ start, end })) });
  const seen = new Map<string, number>();
  let name = 0;
  const kept: FigureAnnotation[] = [];
  for (const { start, end, figure } of figures) {
    while (name < names.length && names[name].end <= start) name += 1;
    if (isPartOfName(names, name, start, end)) continue;
    const exact = story.text.slice(start, end);
    const key = `figure:${exact.toLowerCase()}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    const since = figure.since ?? beginningOf(figure, { start, end }, names, name, story.day, story.knowledge);
    kept.push({
      id: `${key}~${number}`, start, end, exact, kind: 'figure', entity: null, confidence: 0.9,
      figure: since === undefined ? figure : { ...figure, since },
      marking: { first: number === 1, minor: figure.type === 'date' && figure.date === undefined, familiar: false },
    });
  }
  return kept;
}

function isPartOfName(names: readonly EntityAnnotation[], from: number, start: number, end: number): boolean {
  for (let at = from; at < names.length && names[at].start < end; at += 1) {
    const name = names[at];
    if (name.entity !== null && name.definite !== true && name.start <= start && name.end >= end) return true;
  }
  return false;
}
