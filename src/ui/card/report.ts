import type { Card } from '../../model/card.js';

/** Forms cut or refuse longer addresses. */
const MAX_BODY = 1500;

/**
 * Address of a prefilled public error report. It carries what the card says and nothing about the
 * page: which article somebody read is theirs to tell. English, as the facts are.
 * @param form the form's address without query (a GitHub "new issue" page takes `title` and `body`)
 */
export function reportAddress(form: string, card: Card): string {
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
  const query = new URLSearchParams({ title: `Wrong fact: ${subject}`, body: body.slice(0, MAX_BODY) });
  return `${form}?${query.toString()}`;
}
