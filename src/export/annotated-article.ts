import type { Annotation } from '../model/annotation.js';
import type { Context } from '../model/context.js';

/** An article with its annotations: what the list shows and what is exported. */
export interface AnnotatedArticle {
  url: string;
  title?: string | undefined;
  /** The article's joined text, in which the annotations' offsets count. */
  text: string;
  annotations: readonly Annotation[];
  context: Pick<Context, 'date' | 'publisher' | 'lang'>;
}
