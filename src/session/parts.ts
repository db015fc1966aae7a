import { BLOCK_SEPARATOR, articleText } from '../model/article.js';
import type { FoundArticle } from '../model/article.js';
import type { Annotation } from '../model/annotation.js';
import { isFigure } from '../model/annotation.js';
import type { Context } from '../model/context.js';

/** One article of a page: nearly every page has one, an endless scroll several, each with its own date. */
export interface ReadPart {
  /** What tells two readings of it apart: its text and what dates it. */
  key: string;
  article: FoundArticle;
}

/** What the background says of an article. */
export interface Known {
  title?: string;
  annotations: readonly Annotation[];
  context: Context;
}

/** An article and what the background says of it. */
export type Part = ReadPart & Known;

/** Stands between an annotation's id and the number of its article; only articles after the first have one. */
const MARKER = '@';

/** Texts of all articles, one after another, as the page's marks and the list count in them. */
export const textOf = (parts: readonly ReadPart[]): string => parts.map(({ article }) => articleText(article.blocks)).join(BLOCK_SEPARATOR);

/** The annotations of all articles as those of one text: offsets count in `textOf`, ids and clusters are told apart. */
export function joinAnnotations(parts: readonly Part[]): Annotation[] {
  let start = 0;
  return parts.flatMap(({ article, annotations }, index) => {
    const shift = start;
    start += articleText(article.blocks).length + BLOCK_SEPARATOR.length;
    return index === 0 ? annotations : annotations.map((annotation) => inPart(annotation, index, shift));
  });
}

function inPart<T extends Annotation>(annotation: T, index: number, shift: number): T {
  const { id, start, end } = annotation;
  const moved = { ...annotation, id: `${id}${MARKER}${index}`, start: start + shift, end: end + shift };
  // Somebody unknown in one article is nobody known in the next.
  return isFigure(annotation) || annotation.entity !== null ? moved : { ...moved, cluster: `${annotation.cluster}${MARKER}${index}` };
}

/** The annotation as its own article has it, with that article's context; null where there is none of this id. */
export function findAnnotation(parts: readonly Part[], id: string): { annotation: Annotation; context: Context } | null {
  const at = id.lastIndexOf(MARKER);
  const index = at < 0 ? 0 : Number(id.slice(at + 1));
  const part = parts[index] ?? parts[0];
  const own = part === parts[0] ? id : id.slice(0, at);
  const annotation = part?.annotations.find((one) => one.id === own);
  return part && annotation ? { annotation, context: part.context } : null;
}
