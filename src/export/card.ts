import type { Card, CardLabel, CardLine } from '../model/card.js';
import { escapeMarkdown, markdownLink } from './markdown.js';
import { wikidataAddress, wikipediaAddress } from './links.js';

/** The words around a card's content, in the reader's language. */
export interface CardWords {
  label: (label: CardLabel) => string;
  since: string;
  introduction: string;
  sources: string;
  asOf: string;
}

/** A card as plain text, for the clipboard. */
export function cardAsText(card: Card, words: CardWords): string {
  const line = ({ label, text, note }: CardLine): string => `${words.label(label)}: ${text}${note === undefined ? '' : ` (${note})`}`;
  return paragraphs([
    [card.title, card.subtitle],
    [card.gloss],
    card.lines.map(line),
    card.since.length > 0 ? [words.since, ...card.since.map(line)] : [],
    [card.introduction === undefined ? undefined : `${words.introduction}: “${card.introduction}”`],
    [sourceNames(card, words), words.asOf],
  ]);
}

/** A card as Markdown, for the clipboard. All content is escaped: it is text, not markup. */
export function cardAsMarkdown(card: Card, words: CardWords): string {
  const item = ({ label, text, note }: CardLine): string =>
    `- **${escapeMarkdown(words.label(label))}:** ${escapeMarkdown(text)}${note === undefined ? '' : ` _(${escapeMarkdown(note)})_`}`;
  return paragraphs([
    [`### ${escapeMarkdown(card.title)}`],
    [card.subtitle === undefined ? undefined : `_${escapeMarkdown(card.subtitle)}_`],
    [card.gloss === undefined ? undefined : escapeMarkdown(card.gloss)],
    card.lines.map(item),
    card.since.length > 0 ? [`**${escapeMarkdown(words.since)}**`, '', ...card.since.map(item)] : [],
    [card.introduction === undefined ? undefined : `${escapeMarkdown(words.introduction)}: “${escapeMarkdown(card.introduction)}”`],
    [encyclopaedias(card)],
    [card.sources.length > 0 ? `${escapeMarkdown(words.sources)}: ${card.sources.map(sourceLink).join(', ')}` : undefined, escapeMarkdown(words.asOf)],
  ]);
}

function encyclopaedias({ entity }: Card): string | undefined {
  const links = [
    entity?.wikipedia === undefined ? undefined : markdownLink('Wikipedia', wikipediaAddress(entity.wikipedia)),
    entity?.wikidata === undefined ? undefined : markdownLink('Wikidata', wikidataAddress(entity.wikidata)),
  ].filter((link) => link !== undefined);
  return links.length > 0 ? links.join(' · ') : undefined;
}

function sourceLink({ name, checked, url }: Card['sources'][number]): string {
  const label = url === undefined ? escapeMarkdown(name) : markdownLink(name, url);
  return checked === undefined ? label : `${label} (${escapeMarkdown(checked)})`;
}

function sourceNames(card: Card, words: CardWords): string | undefined {
  if (card.sources.length === 0) return undefined;
  return `${words.sources}: ${card.sources.map(({ name, checked }) => (checked === undefined ? name : `${name} (${checked})`)).join(', ')}`;
}

function paragraphs(parts: readonly (readonly (string | undefined)[])[]): string {
  return parts
    .map((lines) => lines.filter((line) => line !== undefined).join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}
