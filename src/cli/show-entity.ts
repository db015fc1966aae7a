import { explain } from '../explain/explain.js';
import type { EntityIndex, Knowledge } from '../knowledge/api.js';
import { NONE, ROOT } from '../knowledge/api.js';
import type { EntityAnnotation } from '../model/annotation.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import { DEFAULT_SETTINGS } from '../settings/defaults.js';
import { tokenize } from '../text/tokens.js';

/** One entity as a reader would see its card on a day, as plain text; undefined if no id or name fits. */
export function explainEntity(knowledge: Knowledge, idOrName: string, date: string | undefined): string | undefined {
  const index = knowledge.find(idOrName) ?? bearerOf(knowledge, idOrName);
  if (index === undefined) return undefined;
  const { id, name, kind, wikidata, wikipedia, names } = knowledge.entity(index);
  const annotation: EntityAnnotation = {
    id: 'shown', start: 0, end: name.length, exact: name, confidence: 1, kind,
    marking: { first: true, minor: false, familiar: false },
    entity: { id, name, ...(wikidata === undefined ? {} : { wikidata }), ...(wikipedia === undefined ? {} : { wikipedia }) },
    cluster: id, salience: 1, evidence: [],
  };
  const context: Context = { ...(date === undefined ? {} : { date }), entities: [{ id, name, kind, salience: 1 }], figures: [], introductions: {} };
  const card = explain(annotation, context, knowledge, DEFAULT_SETTINGS);
  const also = names.map((other) => other.name).filter((other) => other !== name);
  return [id, wikidata, wikipedia && `en.wikipedia: ${wikipedia}`].filter(Boolean).join(' · ')
    + `\n${cardText(card)}${also.length > 0 ? `\nnames: ${also.join(' · ')}` : ''}`;
}

/** The likeliest entity with this very name. */
function bearerOf(knowledge: Knowledge, name: string): EntityIndex | undefined {
  const tokens = tokenize(name);
  let node = ROOT;
  for (let at = 0; at < tokens.count && node !== NONE; at += 1) node = knowledge.gazetteer.next(node, tokens.key[at]);
  return node === NONE || !knowledge.gazetteer.isName(node) ? undefined : knowledge.gazetteer.candidates(node)[0]?.entity;
}

function cardText(card: Card): string {
  const lines = card.lines.map(({ label, text, note }) => `  ${label}: ${text}${note ? ` (${note})` : ''}`);
  const since = card.since.map(({ label, text }) => `  since: ${label}: ${text}`);
  const sources = card.sources.map(({ name, checked }) => `${name}${checked ? `, ${checked}` : ''}`);
  return [
    card.title, ...(card.subtitle ? [card.subtitle] : []), ...(card.gloss ? [card.gloss] : []), ...lines, ...since,
    `sources: ${sources.join('; ')} · pack of ${card.asOf}`,
  ].join('\n');
}
