/**
 * The text of a labelled page as other sites would show it: a flash of two paragraphs, line breaks for paragraphs, posts with
 * times, a gallery, the part before a paywall, a bare page. The labelled pages hold few of these and the news is full of them.
 * What is no article is told in the same ways, so that the text and not the markup has to decide; and the beginning of an
 * article also stands on a section page, as one teaser of several, which is none.
 */
import { SECTIONS, SITES, Teller } from './teller.js';

export const TELLINGS = ['flash', 'breaks', 'posts', 'gallery', 'paywall', 'alone', 'section'] as const;
export type Telling = (typeof TELLINGS)[number];

export const isTelling = (copy: string | undefined): copy is Telling => (TELLINGS as readonly (string | undefined)[]).includes(copy);

/** What there is to tell. */
interface Told {
  type: string;
  headline: string;
  paragraphs: readonly string[];
  /** Headlines and beginnings of other pages, for what stands around. */
  others: readonly { headline: string; beginning: string }[];
  seed: number;
}

interface Retold {
  html: string;
  address: string;
  /** The text that is the page's own. */
  text: string;
}

/** How a page of this type is told, some ways twice: its text stays plausible for what it is. */
export function tellingsFor(type: string): readonly Telling[] {
  if (type === 'article') return TELLINGS;
  if (type === 'forum') return ['posts', 'posts'];
  return type === 'listing' || type === 'collection' ? ['section'] : ['flash', 'breaks', 'gallery', 'paywall', 'alone'];
}

const SHORTEST = 150;
const LONGEST = 400;

/** The paragraphs cut at sentences to what short news have. */
function pieces(paragraphs: readonly string[]): string[] {
  const found: string[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.length < 60) continue;
    let piece = '';
    for (const sentence of paragraph.split(/(?<=[.!?]["”’]?) (?=["“‘A-Z])/)) {
      if (piece !== '' && piece.length + sentence.length > LONGEST) {
        found.push(piece);
        piece = '';
      }
      piece += piece === '' ? sentence : ` ${sentence}`;
    }
    const last = found.length > 0 ? found[found.length - 1] : undefined;
    if (piece.length < SHORTEST && last && last.length + piece.length < LONGEST) found[found.length - 1] = `${last} ${piece}`;
    else if (piece !== '') found.push(piece);
  }
  return found.map((piece) => piece.slice(0, 4 * LONGEST));
}

/** The page as `telling` has it; null where there is too little to tell. The same page always for the same seed. */
export function retell(told: Told, telling: Telling): Retold | null {
  const teller = new Teller(told.seed);
  const all = pieces(told.paragraphs);
  if (all.length < 2 || told.headline === '') return null;
  const isArticle = told.type === 'article' && telling !== 'section';
  const own = all.slice(0, countFor(telling, teller));
  const body = bodyOf(telling, teller, told, own);
  const title = telling === 'alone' && teller.says(0.4) ? '' : `<title>${teller.html(teller.says(0.12) ? teller.oneOf(SECTIONS) : told.headline)}${teller.says(0.6) ? ` ${teller.oneOf(['|', '-', '–'])} ${teller.html(teller.oneOf(SITES))}` : ''}</title>`;
  const isAlone = telling === 'alone';
  const head = `<head><meta charset="utf-8">${title}${isAlone ? '' : declarations(teller, told, isArticle)}</head>`;
  const around = isAlone ? ['', ''] : [top(teller), `${links(teller, told)}${bottom(teller)}`];
  return { html: `<html lang="${teller.lang}">${head}<body>${around[0]}${body}${around[1]}</body></html>`, address: address(teller, told, telling), text: own.map(teller.write).join('\n\n') };
}

function countFor(telling: Telling, teller: Teller): number {
  if (telling === 'flash') return 1 + teller.below(3);
  if (telling === 'paywall') return 1 + teller.below(2);
  if (telling === 'section') return 1;
  return (telling === 'posts' ? 5 : 3) + teller.below(6);
}

function declarations(teller: Teller, { headline }: Told, isArticle: boolean): string {
  const parts: string[] = [];
  if (teller.says(0.3)) parts.push(`<meta name="description" content="${'x'.repeat(80 + teller.below(120))}">`);
  if (teller.says(0.3)) parts.push(`<meta property="og:type" content="${isArticle && teller.says(0.8) ? 'article' : 'website'}">`);
  if (isArticle && teller.says(0.2)) parts.push(`<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(headline)},"datePublished":"2019-02-03"}</script>`);
  return parts.join('');
}

const menu = (teller: Teller): string[] => Array.from({ length: 3 + teller.below(7) }, () => `<a href="/x">${teller.html(teller.oneOf(SECTIONS))}</a>`);

function top(teller: Teller): string {
  const site = `<a href="/">${teller.html(teller.oneOf(SITES))}</a>`;
  return teller.oneOf([
    () => `<div id="top">${site}<ul class="menu"><li>${menu(teller).join('</li><li>')}</li></ul></div>`,
    () => `<header>${site}<nav>${menu(teller).join(' ')}</nav></header>`,
    () => `<div>${site} | ${menu(teller).join(' | ')}</div>`,
    () => `<table><tr><td>${menu(teller).join('</td><td>')}</td></tr></table>`,
  ])();
}

function bottom(teller: Teller): string {
  const parts = ['Imprint', 'Privacy', 'Contact', 'Advertise with us', 'Terms'].filter(() => teller.says(0.6)).map((text) => `<a href="/y">${teller.html(text)}</a>`);
  return `<${teller.says(0.3) ? 'footer' : 'div'}>${parts.join(' ')}<p>© ${2010 + teller.below(16)} ${teller.html(teller.oneOf(SITES))}. ${teller.html('All rights reserved.')}</p></div>`;
}

/** Links to other pages, with or without their beginnings. */
function links(teller: Teller, { others }: Told): string {
  if (teller.says(0.35)) return '';
  const hasTeasers = teller.says(0.25);
  const isTimed = teller.says(0.4);
  const entries = others.slice(0, 4 + teller.below(9)).map(({ headline, beginning }) => `<li><a href="/z">${teller.html(headline)}</a>${isTimed ? ` <span>${teller.time()}</span>` : ''}${hasTeasers ? `<p>${teller.html(beginning)}</p>` : ''}</li>`);
  return `<div><h3>${teller.html(teller.oneOf(['Latest news', 'More', 'Also here', 'Most read', 'Related']))}</h3><ul>${entries.join('')}</ul></div>`;
}

function heading(teller: Teller, text: string): string {
  return teller.oneOf([`<h1>${text}</h1>`, `<h1 class="title">${text}</h1>`, `<h1>${text}</h1>`, `<h2>${text}</h2>`, `<div class="head">${text}</div>`, `<div><b>${text}</b></div>`]);
}

/** When it was published and by whom, where the page says it: articles mostly do. */
function signature(teller: Teller, type: string): string {
  const share = type === 'article' ? 0.7 : 0.15;
  const date = teller.says(share) ? `<div>${teller.html(teller.date())}</div>` : '';
  return date + (teller.says(share * 0.5) ? `<div>${teller.html(`By ${teller.name()}`)}</div>` : '');
}

function bodyOf(telling: Telling, teller: Teller, told: Told, own: readonly string[]): string {
  const head = heading(teller, teller.html(told.headline)) + signature(teller, told.type);
  const texts = own.map((text) => teller.html(text));
  const wrap = (inner: string): string => {
    const name = teller.oneOf(['div', 'div', 'main', 'article', 'section']);
    return `<${name}${teller.oneOf(['', '', ' class="content"', ' id="main"', ' class="text"'])}>${inner}</${name}>`;
  };
  const paragraphs = (): string => {
    const name = teller.oneOf(['p', 'p', 'div']);
    return texts.map((text) => `<${name}>${text}</${name}>`).join('\n');
  };
  switch (telling) {
    case 'breaks': return wrap(head + broken(teller, texts));
    case 'posts': return wrap(head + posts(teller, told, texts));
    case 'gallery': return wrap(`${head}<p>${texts[0] ?? ''}</p>${gallery(teller, texts.slice(1))}`);
    case 'paywall': return wrap(head + paragraphs().replace(/.{30}(<\/\w+>)$/, ' …$1') + offer(teller));
    case 'section': return section(teller, told, texts);
    case 'alone': return head + paragraphs();
    case 'flash': return wrap(head + paragraphs());
  }
}

function broken(teller: Teller, texts: readonly string[]): string {
  const inner = texts.join(teller.oneOf(['<br><br>', '<br>', '<br>\n&nbsp;&nbsp;', '<br /><br />\n']));
  return teller.oneOf([`<div>${inner}</div>`, `<p>${inner}</p>`, `<span>${inner}</span>`, `<table><tr><td>${inner}</td></tr></table>`, `<font size="2">${inner}</font>`]);
}

/** A live blog, of what is an article; else what people wrote one after another. */
function posts(teller: Teller, { type }: Told, texts: readonly string[]): string {
  const isArticle = type === 'article';
  const hasShare = teller.says(0.4);
  const shape = teller.oneOf(['div', 'p', 'article', 'li']);
  return texts.map((text) => {
    const when = isArticle || teller.says(0.2) ? teller.time() : teller.html(teller.date());
    const time = teller.says(0.5) ? `<time>${when}</time>` : `<div class="time">${when}</div>`;
    const head = isArticle ? (teller.says(0.4) ? `<h3>${text.split(' ').slice(0, 5).join(' ')}</h3>` : '') : `<b>${teller.html(teller.says(0.5) ? teller.name() : teller.nickname())}</b>`;
    return `<${shape} class="entry">${time}${head}<div>${text}</div>${hasShare ? `<a href="#s">${teller.html(isArticle ? 'Share' : 'Reply')}</a>` : ''}</${shape}>`;
  }).join('');
}

function gallery(teller: Teller, texts: readonly string[]): string {
  const hasCredit = teller.says(0.6);
  return texts.map((text) => {
    const credit = hasCredit ? ` <span>${teller.html(`Photo: ${teller.name()}`)}</span>` : '';
    return teller.says(0.5) ? `<figure><img src="/i.jpg"><figcaption>${text.slice(0, 250)}${credit}</figcaption></figure>` : `<div><img src="/i.jpg"><p>${text.slice(0, 250)}${credit}</p></div>`;
  }).join('');
}

function offer(teller: Teller): string {
  const lines = ['Read on with a subscription', 'Subscribe now to read the whole story, for 2 euros a week in the first year. You may cancel at any time.', 'All stories on the web and in the app', 'Already a subscriber? Log in', 'This story is for members', 'Choose your plan', 'Create a free account to continue'].filter(() => teller.says(0.5));
  return `<div${teller.says(0.4) ? ' class="paywall"' : ''}>${lines.map((line, i) => (i === 0 ? `<h2>${teller.html(line)}</h2>` : `<p>${teller.html(line)}</p>`)).join('')}<a href="/s">${teller.html('Subscribe')}</a></div>`;
}

/** A page that lists stories, the first with more text than the rest. */
function section(teller: Teller, { headline, others }: Told, texts: readonly string[]): string {
  const level = teller.oneOf(['h2', 'h3']);
  const isDated = teller.says(0.5);
  const hasTeasers = teller.says(0.6);
  const entry = (title: string, text: string): string => `<div><${level}><a href="/n">${title}</a></${level}>${isDated ? `<div>${teller.html(teller.date())}</div>` : ''}${text === '' ? '' : `<p>${text}</p>`}</div>`;
  const entries = others.slice(0, 3 + teller.below(12)).map(({ headline: title, beginning }) => entry(teller.html(title), hasTeasers ? teller.html(beginning) : ''));
  return `<main>${teller.says(0.7) ? `<h1>${teller.html(teller.oneOf(SECTIONS))}</h1>` : ''}${entry(teller.html(headline), texts.join(' '))}${entries.join('')}</main>`;
}

function address(teller: Teller, { headline, type }: Told, telling: Telling): string {
  const slug = headline.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  const part = teller.oneOf(SECTIONS).toLowerCase();
  const number = String(1_000 + teller.below(90_000));
  if (telling === 'section') return `https://site.example/${teller.oneOf(['', part, `${part}/`, `tag/${part}`, `${part}/page/2`])}`;
  if (type === 'article') return `https://site.example/${teller.oneOf([slug, `${part}/${slug}`, `2021/03/${slug}`, `${part}/${number}`, `n/${number}.html`, `${part}/${slug}-${number}`])}`;
  return `https://site.example/${teller.oneOf([slug, `${part}/${slug}`, `${part}/${slug}.html`, `${part}/${number}`, number])}`;
}
