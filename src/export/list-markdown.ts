import type { AnnotatedArticle } from './annotated-article.js';
import { type Entry, type Group, groupEntries } from './entries.js';
import { wikidataAddress, wikipediaAddress } from './links.js';
import { escapeMarkdown, markdownLink } from './markdown.js';

/** The words around the list, in the reader's language. */
export interface ListWords {
  heading: string;
  group: (group: Group) => string;
  mentions: (count: number) => string;
}

/** The list "Who and what" as Markdown. */
export function listAsMarkdown({ url, title, annotations, context }: AnnotatedArticle, words: ListWords): string {
  const about = [context.publisher, context.date].filter((part) => part !== undefined).map(escapeMarkdown).join(', ');
  const head = `# ${escapeMarkdown(words.heading)}\n\n${markdownLink(title ?? url, url)}${about && ` (${about})`}\n`;
  const groups = groupEntries(annotations).map(
    ({ group, entries }) => `## ${escapeMarkdown(words.group(group))}\n\n${entries.map((entry) => item(entry, words)).join('\n')}\n`,
  );
  return [head, ...groups].join('\n');
}

function item({ name, remark, date, entity, mentions }: Entry, words: ListWords): string {
  const said = remark ?? date;
  const address = addressOf(entity);
  const shown = address === undefined ? `**${escapeMarkdown(name)}**` : markdownLink(name, address);
  return `- ${shown}${said === undefined ? '' : `: ${escapeMarkdown(said)}`}${mentions.length > 1 ? ` (${words.mentions(mentions.length)})` : ''}`;
}

function addressOf(entity: Entry['entity']): string | undefined {
  if (entity?.wikipedia !== undefined) return wikipediaAddress(entity.wikipedia);
  return entity?.wikidata === undefined ? undefined : wikidataAddress(entity.wikidata);
}
