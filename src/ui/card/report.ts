import type { Card } from '../../model/card.js';

/**
 * Where errors in the facts are reported in public: the address of a form without query, such as a repository's "new
 * issue" page, which takes `title` and `body`. There is none yet: cards then offer the report as text to copy.
 */
export const REPORT_FORM: string | undefined = undefined;

/** Forms cut or refuse longer addresses. */
const MAX_BODY = 1500;

/** Address of a report's form, filled in. */
export function reportAddress(form: string, card: Card): string {
  const { title, body } = reportOf(card);
  return `${form}?${new URLSearchParams({ title, body }).toString()}`;
}

/** The report as text. */
export function reportText(card: Card): string {
  const { title, body } = reportOf(card);
  return `${title}\n\n${body}\n`;
}

/**
 * It carries what the card says and nothing about the page: which article somebody read is theirs to tell. English, as
 * the facts are.
 */
function reportOf(card: Card): { title: string; body: string } {
  const subject = card.entity ? `${card.title} (${card.entity.id})` : card.title;
  const body = [
    'What is wrong, and where can the right fact be read?',
    '',
    '---',
    `${card.kind}: ${subject}`,
    ...(card.subtitle === undefined ? [] : [card.subtitle]),
    ...(card.gloss === undefined ? [] : [card.gloss]),
    ...[...card.lines, ...card.since].map(({ label, text, note }) => `- ${label}: ${text}${note === undefined ? '' : ` (${note})`}`),
    `Facts as of ${card.asOf}`,
  ].join('\n');
  return { title: `Wrong fact: ${subject}`, body: body.slice(0, MAX_BODY) };
}
