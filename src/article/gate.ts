/** Whether a page is worth a closer look, and why. */
export interface GateAnswer {
  pass: boolean;
  reason: string;
}

const MAX_PARAGRAPHS = 60;
const MIN_PROSE_CHARS = 400;

/**
 * A first, cheap look at a page (document_idle): could it be an article? Lets nearly every article
 * through and stops most other pages, so that the larger bundle is never loaded there.
 */
export function lookAtPage(document: Document, _location: Pick<Location, 'pathname' | 'hostname'>): GateAnswer {
  const paragraphs = document.getElementsByTagName('p');
  let chars = 0;
  for (let i = 0; i < Math.min(paragraphs.length, MAX_PARAGRAPHS); i += 1) {
    const length = paragraphs[i]?.textContent.length ?? 0;
    if (length > 60) chars += length;
  }
  return chars >= MIN_PROSE_CHARS ? { pass: true, reason: 'prose' } : { pass: false, reason: 'little prose' };
}

/** Could this page be an article? */
export function mayBeArticle(document: Document, location: Pick<Location, 'pathname' | 'hostname'>): boolean {
  return lookAtPage(document, location).pass;
}
