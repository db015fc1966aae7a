import { annotate } from '../annotate/annotate.js';
import type { Knowledge } from '../knowledge/api.js';
import { readFound } from '../metadata/metadata.js';
import type { Annotation } from '../model/annotation.js';
import type { FoundArticle } from '../model/article.js';
import type { Context } from '../model/context.js';
import { canRead } from '../model/language.js';
import type { Settings } from '../model/settings.js';
import { playDownSilent } from './silent.js';

/** What a page's session is told of an article: its title, date and language in any language, annotations in those that we read. */
export function annotateFound(found: FoundArticle, knowledge: Knowledge, settings: Settings): { annotations: Annotation[]; context: Context; title?: string } {
  const article = readFound(found, knowledge.languages);
  const { title, lang } = article.metadata;
  const isRead = canRead(lang);
  const { annotations, context } = annotate(isRead ? article : { ...article, blocks: [] }, knowledge);
  return { annotations: playDownSilent(annotations, context, knowledge, settings), context, ...(title === undefined ? {} : { title }) };
}
