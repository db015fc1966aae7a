import { isFigure } from '../model/annotation.js';
import type { AnnotatedArticle } from './annotated-article.js';

/** Version of the JSON export's shape. */
const FORMAT = 1;

/** Every annotation with its offsets (UTF-16 code units of `text`), as JSON for programs. */
export function listAsJson({ url, title, text, annotations, context }: AnnotatedArticle): string {
  const plain = annotations.map((annotation) => {
    const { id, kind, start, end, exact, confidence } = annotation;
    const common = { id, kind, start, end, exact, confidence };
    if (isFigure(annotation)) return { ...common, figure: annotation.figure };
    const { entity, role, holder, introduction, cluster, salience } = annotation;
    return { ...common, entity, role, holder, introduction, cluster, salience };
  });
  return `${JSON.stringify({ format: 'newsgloss', version: FORMAT, url, title, date: context.date, text, annotations: plain }, null, 2)}\n`;
}
