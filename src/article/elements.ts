/** How the walk treats an element, by its name. Names alone decide, so that a page reads the same with and without layout. */
export enum Treatment { inline = 0, box = 1, skip = 2, lineBreak = 3 }

/** What a box is, as far as the scoring cares. */
export enum BoxTag {
  other = 0, paragraph = 1, listItem = 2, heading = 3, cell = 4, quotation = 5, caption = 6, preformatted = 7,
  definition = 8, division = 9, section = 10, article = 11, main = 12, aside = 13, nav = 14, header = 15, footer = 16,
  form = 17, figure = 18, table = 19, list = 20, button = 21, details = 22, dialog = 23, custom = 24,
}

/** Bit set of BoxTag: places where the article rarely stands. */
export const DUBIOUS_TAGS = (1 << BoxTag.footer) | (1 << BoxTag.nav) | (1 << BoxTag.aside) | (1 << BoxTag.form) | (1 << BoxTag.dialog) | (1 << BoxTag.button);

const BOX_TAGS = new Map<string, number>([
  ['p', BoxTag.paragraph], ['li', BoxTag.listItem],
  ['h1', BoxTag.heading], ['h2', BoxTag.heading], ['h3', BoxTag.heading], ['h4', BoxTag.heading], ['h5', BoxTag.heading], ['h6', BoxTag.heading],
  ['td', BoxTag.cell], ['th', BoxTag.cell], ['blockquote', BoxTag.quotation],
  ['figcaption', BoxTag.caption], ['caption', BoxTag.caption], ['pre', BoxTag.preformatted], ['xmp', BoxTag.preformatted], ['listing', BoxTag.preformatted],
  ['dt', BoxTag.definition], ['dd', BoxTag.definition], ['div', BoxTag.division], ['center', BoxTag.division],
  ['section', BoxTag.section], ['article', BoxTag.article], ['main', BoxTag.main], ['aside', BoxTag.aside], ['nav', BoxTag.nav], ['menu', BoxTag.nav],
  ['header', BoxTag.header], ['hgroup', BoxTag.header], ['footer', BoxTag.footer],
  ['form', BoxTag.form], ['fieldset', BoxTag.form], ['search', BoxTag.form], ['figure', BoxTag.figure], ['table', BoxTag.table],
  ['ul', BoxTag.list], ['ol', BoxTag.list], ['dl', BoxTag.list], ['dir', BoxTag.list],
  ['button', BoxTag.button], ['details', BoxTag.details], ['summary', BoxTag.details], ['dialog', BoxTag.dialog],
  ['address', BoxTag.other], ['body', BoxTag.other], ['html', BoxTag.other], ['tr', BoxTag.other], ['tbody', BoxTag.other], ['thead', BoxTag.other],
  ['tfoot', BoxTag.other], ['legend', BoxTag.other], ['hr', BoxTag.other],
]);

/** Never prose: code, media, fields, and text that a browser with scripts does not show. */
const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'iframe', 'frame', 'frameset', 'noframes', 'object', 'embed', 'applet',
  'canvas', 'video', 'audio', 'picture', 'img', 'source', 'track', 'map', 'area', 'select', 'datalist', 'option', 'optgroup', 'textarea', 'input',
  'output', 'progress', 'meter', 'link', 'meta', 'base', 'col', 'colgroup', 'rp', 'rt',
]);

/** How to treat an element of this (lower-case) name. A custom element counts as a box: it nearly always is one on screen. */
export function treatmentOf(localName: string): number {
  if (BOX_TAGS.has(localName)) return Treatment.box;
  if (localName === 'br') return Treatment.lineBreak;
  if (SKIPPED.has(localName)) return Treatment.skip;
  return localName.includes('-') ? Treatment.box : Treatment.inline;
}

/** What kind of box an element of this name makes. */
export function boxTagOf(localName: string): number {
  return BOX_TAGS.get(localName) ?? (localName.includes('-') ? BoxTag.custom : BoxTag.other);
}
