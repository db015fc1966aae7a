import { annotate } from '../annotate/annotate.js';
import { explain } from '../explain/explain.js';
import type { Knowledge } from '../knowledge/api.js';
import type { Annotation, EntityAnnotation } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { EntityKind, EntityRef } from '../model/entity.js';
import type { Settings } from '../model/settings.js';

/** The card of an entity that another card names, as of the article's date; null where the pack has none. */
export function explainEntity(id: string, context: Context, knowledge: Knowledge, settings: Settings): Card | null {
  const found = known(id, knowledge);
  return found && explain(mentionOf(found.ref, found.kind), context, knowledge, settings);
}

/** The card of what a reader selected: the longest thing we can say something about, else one that says so. */
export function explainPhrase(phrase: string, context: Context, knowledge: Knowledge, settings: Settings): Card {
  const read = annotate(asArticle(phrase, context), knowledge);
  const [best] = read.annotations.sort((a, b) => length(b) - length(a));
  if (best === undefined) return nothingAbout(phrase, knowledge.asOf);
  // The article's context counts; what it leaves open, such as the country, the phrase may tell.
  return explain(best, { ...read.context, ...context }, knowledge, settings);
}

function nothingAbout(phrase: string, asOf: string): Card {
  return { annotation: phrase, kind: 'other', title: phrase, lines: [], since: [], confidence: 0, others: [], sources: [], asOf };
}

const length = ({ start, end }: Annotation): number => end - start;

function known(id: string, knowledge: Knowledge): { ref: EntityRef; kind: EntityKind } | null {
  const index = knowledge.find(id);
  if (index !== undefined) {
    return { ref: knowledge.ref(index), kind: knowledge.kindOf(index) };
  }
  const office = knowledge.officeById(id);
  return office ? { ref: { id: office.id, name: office.name }, kind: 'office' } : null;
}

/** A mention that stands in no text, for a card that was asked for by name. */
function mentionOf(entity: EntityRef, kind: EntityKind): EntityAnnotation {
  return {
    id: entity.id, start: 0, end: 0, exact: entity.name, confidence: 1, kind, entity, cluster: entity.id, salience: 0, evidence: [],
    marking: { first: false, minor: false, familiar: false },
  };
}

function asArticle(phrase: string, { date, lang }: Context): Article {
  return {
    metadata: { sources: {}, ...(date === undefined ? {} : { published: date }), ...(lang === undefined ? {} : { lang }) },
    blocks: [{ kind: 'paragraph', text: phrase }],
  };
}
