/**
 * Copies of pages with less markup. Labelled pages come from sites that declare much and name their boxes; many others,
 * small, old or made by a program, do neither, and what they say must be enough.
 */

/**
 * What a plainer copy lacks: what the page declares of itself (undeclared); that, all names of boxes and every element that
 * means something (soup); what the page declares and everything around its labelled text (bare).
 */
export type Plainer = 'undeclared' | 'soup' | 'bare';
export const PLAINER: readonly Plainer[] = ['undeclared', 'soup', 'bare'];

const DECLARING = new Set(['itemtype', 'itemprop', 'itemscope', 'rel', 'typeof', 'property']);
const NAMING = new Set(['class', 'id', 'role']);
const MEANING = /^(?:p|h[1-6]|article|main|section|header|footer|nav|aside|figure|figcaption|blockquote|address|hgroup|time|ul|ol|li|form|fieldset)$/;

/** Whether the copy has this element at all. */
export const keepsElement = (plainer: Plainer | undefined, name: string): boolean => !plainer || (name !== 'meta' && name !== 'script');

/** The element's name in the copy. */
export const plainName = (plainer: Plainer | undefined, name: string): string => (plainer === 'soup' && MEANING.test(name) ? 'div' : name);

/** Whether the copy's elements have this attribute. */
export function keepsAttribute(plainer: Plainer | undefined, element: string, name: string): boolean {
  if (!plainer) return true;
  if (DECLARING.has(name)) return false;
  if (plainer === 'undeclared') return !(NAMING.has(name) && (element === 'html' || element === 'body'));
  return !NAMING.has(name);
}
