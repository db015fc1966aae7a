import { explain } from '../explain/explain.js';
import type { Knowledge } from '../knowledge/api.js';
import { articleText, type Article } from '../model/article.js';
import type { Annotation } from '../model/annotation.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import { DEFAULT_SETTINGS } from '../settings/defaults.js';
import type { ReadPage } from './page.js';

/** One line of output. */
export interface Answer {
  id?: string;
  error?: string;
  url?: string | null;
  isArticle?: boolean;
  confidence?: number;
  title?: string | null;
  published?: string | null;
  lang?: string | null;
  publisher?: string | null;
  text?: string;
  body?: string;
  annotations: AnnotationAnswer[];
  context?: Context;
}

type AnnotationAnswer = Annotation & { card?: Card };

/** Annotations as printed, each with its card where they were asked for. */
export function annotationsFor(annotations: Annotation[], context: Context, knowledge: Knowledge, withCards: boolean): AnnotationAnswer[] {
  if (!withCards) return annotations;
  return annotations.map((annotation) => ({ ...annotation, card: explain(annotation, context, knowledge, DEFAULT_SETTINGS) }));
}

/** The answer for a page, in the order of the contract. */
export function pageAnswer(page: ReadPage, article: Article, annotations: AnnotationAnswer[], context: Context): Answer {
  const { title, published, lang, publisher } = article.metadata;
  return {
    url: article.url ?? null,
    isArticle: page.isArticle,
    confidence: page.confidence,
    title: title ?? null,
    published: published ?? null,
    lang: lang ?? null,
    publisher: publisher ?? null,
    text: articleText(article.blocks),
    body: page.body,
    annotations,
    context,
  };
}
