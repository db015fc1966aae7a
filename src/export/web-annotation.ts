import type { Annotation, FigureAnnotation } from '../model/annotation.js';
import { isFigure } from '../model/annotation.js';
import type { AnnotatedArticle } from './annotated-article.js';
import { codePointOffsets } from './code-points.js';
import { wikidataAddress, wikipediaAddress } from './links.js';

/** Context on each side of a quotation, code units; Hypothesis uses the same. */
const CONTEXT_LENGTH = 32;

/**
 * The annotations in the W3C Web Annotation data model (https://www.w3.org/TR/annotation-model/), one
 * collection with one page. Positions count code points of the article's extracted text, as the model demands;
 * the quotation with its context finds the place in the page itself.
 */
export function listAsWebAnnotations({ url, title, text, annotations }: AnnotatedArticle): string {
  const position = codePointOffsets(text, annotations.flatMap(({ start, end }) => [start, end]));
  const items = [...annotations]
    .sort((a, b) => a.start - b.start)
    .map((annotation) => ({
      id: `urn:newsgloss:${encodeURIComponent(annotation.id)}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: bodyOf(annotation),
      target: {
        source: url,
        selector: [
          { type: 'TextQuoteSelector', exact: text.slice(annotation.start, annotation.end), ...contextOf(text, annotation) },
          { type: 'TextPositionSelector', start: position.get(annotation.start), end: position.get(annotation.end) },
        ],
      },
    }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:newsgloss:collection',
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: 'urn:newsgloss:page', type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodyOf(annotation: Annotation): object[] {
  if (isFigure(annotation)) return [textual(figureInWords(annotation), 'describing')];
  const { entity, introduction, exact } = annotation;
  if (!entity) return [textual(introduction ?? exact, 'describing')];
  const addresses = [
    entity.wikidata === undefined ? undefined : wikidataAddress(entity.wikidata),
    entity.wikipedia === undefined ? undefined : wikipediaAddress(entity.wikipedia),
  ].filter((address) => address !== undefined);
  return [
    ...addresses.map((source) => ({ type: 'SpecificResource', purpose: 'identifying', source })),
    textual(entity.name, 'tagging'),
  ];
}

function textual(value: string, purpose: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** A figure in the shape "66.5e9 USD": value or bounds, then what they are of. */
function figureInWords({ exact, figure }: FigureAnnotation): string {
  const { value, lo, hi, currency, unit, of, date } = figure;
  const amount = value ?? (lo !== undefined && hi !== undefined ? `${lo} to ${hi}` : undefined);
  const parts = [figure.approx, amount, currency ?? unit, of, date].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : exact;
}

function contextOf(text: string, { start, end }: Annotation): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  };
}

/** Moves an offset out of the middle of a surrogate pair, forward. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
