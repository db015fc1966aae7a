import type { Card } from '../../model/card.js';

/** Put in by the build, from `bugs` in package.json or `--report-address`; missing where sources run unbuilt. */
declare const REPORT_ADDRESS: string;

/**
 * Where errors in the facts are reported in public: a form's address without query, such as a repository's "new issue"
 * page, which takes `title` and `body`, or "mailto:" with an address. Undefined while the project has no public home:
 * cards then offer the report as text to copy, and say why.
 */
export const REPORT_FORM: string | undefined = typeof REPORT_ADDRESS === 'string' && REPORT_ADDRESS !== '' ? REPORT_ADDRESS : undefined;

/** Forms and mail programs cut or refuse longer addresses. */
const MAX_BODY = 1500;

export function isMail(form: string): boolean {
  return form.startsWith('mailto:');
}

/** Address of a report's form or mail, filled in. */
export function reportAddress(form: string, card: Card): string {
  const { title, body } = reportOf(card);
  // Mail programs take a plus sign for itself (RFC 6068), forms read either.
  const filled = [[isMail(form) ? 'subject' : 'title', title], ['body', body]].map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  return `${form}?${filled.join('&')}`;
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
