import { MAX_DECLARED } from '../model/declarations.js';
import type { Declarations, TimeElement } from '../model/declarations.js';
import type { Work } from './turn.js';

/*
 * What the page says of its article, gathered as it stands: reading it takes tables of words and patterns that no page
 * should carry, so that the background does it (src/metadata).
 */

const MAX_ITEMPROPS = 2_000;

/** What the page declares; with `within`, an article of several, what that element does. What is visible comes from visible.ts. */
export function* gatherDeclarations(document: Document, url: string, within?: Element): Work<Omit<Declarations, 'lines' | 'headline' | 'sample'>> {
  const root = within ?? document;
  const lang = languageAround(within ?? document.documentElement);
  const scripts = within ? [] : linkedData(document);
  const metas = within ? [] : metasOf(document);
  yield;
  const properties = propertiesOf(root);
  yield;
  const times = timesOf(root);
  yield;
  return {
    url,
    // As text, since a form of this name would stand in its place.
    title: within ? '' : cut(document.title),
    heading: cut(textOf(root.querySelector('h1') ?? root.querySelector('h2'))),
    ...(lang === undefined ? {} : { lang }),
    scripts,
    metas,
    properties,
    times,
    authors: Array.from(root.querySelectorAll('a[rel~="author"]')).slice(0, MAX_DECLARED.authors).map((link) => cut(textOf(link))),
  };
}

const cut = (text: string): string => text.slice(0, MAX_DECLARED.value);
const textOf = (node: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function languageAround(element: Element | null): string | undefined {
  let at = element;
  for (let steps = 0; at && steps < 200; steps += 1) {
    const lang = at.getAttribute('lang') ?? at.getAttribute('xml:lang');
    if (lang) return cut(lang);
    at = at.parentElement;
  }
  return undefined;
}

function linkedData(document: Document): string[] {
  const found: string[] = [];
  let chars = 0;
  const scripts = document.getElementsByTagName('script');
  for (let i = 0; i < scripts.length; i += 1) {
    const script = scripts[i];
    if (!script.getAttribute('type')?.toLowerCase().includes('ld+json')) continue;
    if (found.length === MAX_DECLARED.scripts) break;
    const { length } = script.textContent;
    if (length > MAX_DECLARED.scriptChars || chars + length > MAX_DECLARED.scriptsChars) continue;
    chars += length;
    found.push(script.textContent);
  }
  return found;
}

/** Beginnings and parts of the names under which publishers write what concerns an article. */
const TELLING = /title|author|creat|byl|name|publi|date|issued|mod|revis|lang|locale|section|categ/;

function metasOf(document: Document): Declarations['metas'] {
  const found: Declarations['metas'] = [];
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < Math.min(elements.length, MAX_DECLARED.metas); i += 1) {
    const meta = elements[i];
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv'))?.toLowerCase();
    const content = name && TELLING.test(name) ? meta.getAttribute('content')?.trim() : undefined;
    if (name && content) found.push([name.slice(0, 100), cut(content)]);
  }
  return found;
}

const PROPERTIES = /^(?:headline|date(?:Published|Modified)|author|publisher|articleSection|inLanguage)$/;

/** Microdata below `root`. Properties of comments and embedded things are left out by their item type. */
function propertiesOf(root: Element | Document): Declarations['properties'] {
  const found: Declarations['properties'] = [];
  for (const element of Array.from(root.querySelectorAll('[itemprop]')).slice(0, MAX_ITEMPROPS)) {
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (PROPERTIES.test(name) && found.length < MAX_DECLARED.properties && belongsToArticle(element)) found.push([name, cut(propertyText(element))]);
    }
  }
  return found;
}

function propertyText(element: Element): string {
  const own = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (own) return own.trim();
  if (element.hasAttribute('itemscope')) {
    for (const inner of Array.from(element.getElementsByTagName('*')).slice(0, 50)) {
      if (inner.getAttribute('itemprop') === 'name') return (inner.getAttribute('content') ?? inner.textContent).trim();
    }
  }
  return textOf(element);
}

/** The nearest item around a property is an article (or untyped), no comment, review or product. */
function belongsToArticle(element: Element): boolean {
  const item = element.parentElement?.closest('[itemscope]');
  return !item || /(?:Article|Posting|Report|WebPage)\b/.test(item.getAttribute('itemtype') ?? '');
}

/** Four digits in a row, which every date has. */
const DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9]{4}/;

export const mayHoldDate = (text: string): boolean => DIGITS.test(text);

/** The `<time>` elements below `root` that are (by name or place) the article's own date line, no comment's or teaser's. */
function timesOf(root: Element | Document): TimeElement[] {
  return Array.from(root.getElementsByTagName('time')).slice(0, MAX_DECLARED.times).flatMap((element) => {
    const datetime = cut(element.getAttribute('datetime') ?? '');
    const text = cut(element.textContent);
    if (!mayHoldDate(datetime + text) || standsElsewhere(element)) return [];
    const isChange = /modif|updat|revis/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
    return [{ datetime, text: mayHoldDate(text) ? text : '', before: (element.previousSibling?.textContent ?? '').slice(-100), isChange }];
  });
}

function standsElsewhere(element: Element): boolean {
  let at: Element | null = element;
  let names = '';
  for (let steps = 0; at && steps < 6; steps += 1) {
    if (/^(?:aside|footer|nav|li)$/.test(at.localName)) return true;
    names += ` ${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    at = at.parentElement;
  }
  return /comment|related|teaser|card|sidebar|recent|latest|popular|widget/i.test(names);
}
