import { describe, expect, it } from 'vitest';
import { createExtraction } from '../../../src/article/extract.js';
import { articleBody, extractArticle as extractIn } from '../../../src/article/extract-article.js';
import type { ExtractionOptions } from '../../../src/article/extract.js';
import { LANGUAGES } from '../../fixtures/languages.js';
import { expectations, openFixture, openHtml } from './fixture-pages.js';

const extractArticle = (document: Document, options: ExtractionOptions): ReturnType<typeof extractIn> => extractIn(document, LANGUAGES, options);

describe.each(Object.entries(expectations))('fixture %s', (name, expected) => {
  const { url, has = [], lacks = [], kinds = {}, metadata = {}, sources = {} } = expected;
  const document = openFixture(name);
  const article = extractArticle(document, { url, layout: false });
  const text = article.blocks.map((block) => block.text).join('\n\n');

  it.skipIf(expected.isDoubtful)(expected.isArticle ? 'is an article' : 'is no article', () => {
    expect(article.isArticle).toBe(expected.isArticle);
  });

  it('has its own text and nothing else', () => {
    for (const snippet of has) expect(text).toContain(snippet);
    for (const snippet of lacks) expect(text).not.toContain(snippet);
  });

  it('knows kinds and metadata', () => {
    for (const [kind, beginning] of Object.entries(kinds)) {
      expect(article.blocks.filter((block) => block.kind === kind && block.text.startsWith(beginning)), kind).toHaveLength(1);
    }
    for (const [field, value] of Object.entries(metadata)) expect(article.metadata[field as 'title'] ?? null, field).toBe(value);
    expect(article.metadata.sources).toMatchObject(sources);
  });

  it('maps every character but line breaks to a live text node of the page', () => {
    for (const block of article.blocks) {
      const mapped = new Array<boolean>(block.text.length).fill(false);
      for (const { node, nodeStart, blockStart, length } of block.segments) {
        expect(node.getRootNode({ composed: true })).toBe(document);
        const live = node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ');
        expect(live).toBe(block.text.slice(blockStart, blockStart + length));
        mapped.fill(true, blockStart, blockStart + length);
      }
      for (let i = 0; i < mapped.length; i += 1) expect(mapped[i] || block.text[i] === ' ').toBe(true);
    }
  });
});

describe('headline and standfirst', () => {
  it('come first and once, also when the body repeats the headline', () => {
    const { blocks } = extractArticle(openFixture('article-structure'), { layout: false });
    expect(blocks[0]?.kind).toBe('headline');
    expect(blocks[1]?.kind).toBe('standfirst');
    expect(blocks.filter(({ kind }) => kind === 'headline')).toHaveLength(1);
  });

  it('are no part of the running text', () => {
    const { blocks } = extractArticle(openFixture('article-structure'), { layout: false });
    const body = articleBody(blocks);
    expect(body).not.toContain('After a winter of floods');
    expect(body).not.toContain('The eastern wall after the storm');
    expect(body).toContain('What the plan contains');
  });

  it.each([['', true], ['<p class="byline">By Mara Lind, 4 June 2025</p>', false]])('is the first paragraph, whatever its name, where the next stands just behind it (behind "%s")', (between, isParagraph) => {
    const paragraphs = ['met again on Monday, and it talked, as it often does, about the wall, its cost and its years.', 'will vote in June, said the mayor, who has asked for a second study of the stone and of the harbour.', 'has little money left, and the state, which has promised half of the cost, has not paid any of it.'];
    const body = paragraphs.map((rest) => `<p>The council of the town ${rest}</p>`).join('');
    const document = openHtml(`<title>The wall and its cost</title><article><h1>The wall and its cost</h1><p class="intro">The wall of the harbour broke in the storms of the winter, and nobody in the town, it seems, can say who will pay for a new one.</p>${between}${body}</article>`);
    expect(articleBody(extractArticle(document, { layout: false }).blocks).startsWith('The wall of the harbour broke')).toBe(isParagraph);
  });
});

describe('captions', () => {
  it('of pictures below the last paragraph are the article\'s, those of other stories are not', () => {
    const paragraph = '<p>The council of the town met again on Monday, and it talked, as it often does, about the wall and its cost.</p>';
    const figure = (text: string): string => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`;
    const document = openHtml(`<article><h1>The wall in pictures</h1>${paragraph.repeat(3)}<div>${figure('The eastern wall in the week after the storm')}${figure('Mayor Edith Rudd on the quay')}</div></article>
      <section><h2>More</h2>${figure('A ferry leaves the western harbour')}${figure('<a href="/b">The new school opens its doors</a>')}</section>`);
    const captions = extractArticle(document, { layout: false }).blocks.flatMap(({ kind, text }) => (kind === 'caption' ? [text] : []));
    expect(captions).toEqual(['The eastern wall in the week after the storm', 'Mayor Edith Rudd on the quay']);
  });
});

describe('what a story says beside itself', () => {
  const paragraph = '<p>The council of the town met again on Monday, and it talked, as it often does, about the wall and its cost, which had grown since the storm.</p>';
  const textOf = (html: string): string => extractArticle(openHtml(`<article><h1>The wall and its cost</h1>${paragraph.repeat(3)}${html}${paragraph.repeat(3)}</article>`), { layout: false }).blocks.map(({ text }) => text).join('\n');

  it.each([
    ['<p>Related: <a href="/b">Mayor Edith Rudd wins a third term after a long count</a></p>', 'Edith Rudd'],
    ['<p><strong>Also read:</strong> <a href="/b">Who is Edith Rudd, the mayor who held back the sea</a></p>', 'Edith Rudd'],
    ['<p>The free Harbour Letter newsletter brings one story from the coast to your inbox every Monday.</p>', 'Harbour Letter'],
    ['<p>Want more from the Courier? Sign up for our newsletter, The Tide, and know what the sea brings.</p>', 'The Tide'],
    ['<p>Advertisement : Rudd Brothers build walls that last</p>', 'Rudd Brothers'],
    ['<p>Advertisement · Rudd Brothers build walls that last</p>', 'Rudd Brothers'],
    ['<p><a href="/b"><strong>EDITH RUDD LEAVES THE HARBOUR BOARD AFTER TEN YEARS</strong></a></p>', 'EDITH RUDD'],
    ['<h4><a href="/b">Related: What Edith Rudd said of the wall in spring</a></h4>', 'Edith Rudd'],
    ['<div class="site-popup"><div class="inner"><p>Mayor Edith Rudd says, in a talk of an hour with our readers, how the wall of the town was built, and why.</p></div></div>', 'Edith Rudd'],
    ['<p>Photo credit: Edith Rudd / Coast Pictures</p>', 'Edith Rudd'],
    ['<p>This website of Edith Rudd uses affiliate links.</p>', 'Edith Rudd'],
    ['<p>Photo by Edith Rudd/Coast Pictures.</p>', 'Edith Rudd'],
    ['<p>Copyright © 2025 The Harbour Courier. Visit its terms and permissions pages for further information.</p>', 'Courier'],
    ['<p>The Courier may contain affiliate links. If you buy a lamp through one of them, we earn a commission.</p>', 'lamp'],
    ['<p>This story about the wall was written by Edith Rudd and produced by the Coast Report, a newsroom without profit.</p>', 'Edith Rudd'],
    ['<p><a href="/app">Get the app of Edith Rudd</a></p>', 'Edith Rudd'],
    ['<p><a href="/c">Follow Edith Rudd on Chirper</a></p>', 'Edith Rudd'],
    ['<p><strong>Read more from the Courier:</strong><br><a href="/b">Edith Rudd wins a third term</a><br><a href="/c">Herring come late this year</a></p>', 'Edith Rudd'],
    ['<p>Did you see Edith Rudd on the quay? Send your pictures to desk@courier.example.</p>', 'Edith Rudd'],
    ['<p>Have you been flooded, as Edith Rudd has? Get in touch with us.</p>', 'Edith Rudd'],
    ['<p>Sign up for our Letter of the Coast, in which Edith Rudd tells what the sea brings.</p>', 'Edith Rudd'],
    ['<p>Reporting by Edith Rudd in Harnau and Arne Holt on the quay; editing by Tove Lindqvist</p>', 'Edith Rudd'],
    ['<p>Edith Rudd edited this story for the radio.</p>', 'Edith Rudd'],
    ['<div class="donate-box"><p>Edith Rudd sends reporters to every quay, and somebody has to pay for that.</p><a href="/join">Join now</a></div>', 'Edith Rudd'],
  ])('is left out: %s', (html, words) => {
    expect(textOf(html)).not.toContain(words);
  });

  it.each([
    ['<p>Read the report, said Mayor Edith Rudd, before you speak of <a href="/b">its price</a>.</p>', 'Edith Rudd'],
    ['<p>The mayor keeps a newsletter, The Tide, in which she wrote of the wall before anybody else did.</p>', 'The Tide'],
    ['<p>Pictures by a satellite of the coast show, said Mayor Edith Rudd on Monday, what the storm in spring has left of the dunes that the town planted.</p>', 'Edith Rudd'],
    ['<p>This story of a wall, said Mayor Edith Rudd, has no end, and she has told it often.</p>', 'Edith Rudd'],
    ['<p>Keepers of harbours such as Edith Rudd earn a commission when ships buy oil via affiliate links.</p>', 'Edith Rudd'],
    ['<p>Images by Coast Pictures showed Mayor Edith Rudd on the broken wall.</p>', 'Edith Rudd'],
    ['<p>Her shop replaced the affiliate links of Edith Rudd with its own, the court heard.</p>', 'Edith Rudd'],
    ['<p>“We lost thousands in affiliate commissions,” said Edith Rudd, who sells lamps.</p>', 'Edith Rudd'],
    ['<p>Under the deal agents of Edith Rudd may earn a commission only where buyers agree to it.</p>', 'Edith Rudd'],
    ['<p>The lamp is made by an affiliate of Rudd Brothers, which earns a commission on each.</p>', 'Rudd Brothers'],
    ['<p>The club of Edith Rudd has 900 newsletter subscribers, and more of them sign up each week.</p>', 'Edith Rudd'],
    ['<pre><code>Dear neighbours of Edith Rudd, the wall is yours. Come on Monday and say what you think of its price</code></pre>', 'Edith Rudd'],
    ['<pre><code>Dear neighbours, the wall is yours as much as it is mine, so please come on Monday and say what you think of its price.</code></pre>', 'Dear neighbours'],
    ['<p><a href="/b">Edith Rudd</a></p>', 'Edith Rudd'],
    ['<p>Do you have a wall, Edith Rudd asked? Nobody in the hall raised a hand, and the council went on to the next of its many points.</p>', 'Edith Rudd'],
    ['<p>“Have you seen the wall?” Edith Rudd asked, and told us to write down what it cost.</p>', 'Edith Rudd'],
    ['<p>Have the prices of Edith Rudd come down? Not yet, the numbers of the harbour tell us.</p>', 'Edith Rudd'],
    ['<p>Are you told what you earn, asks Edith Rudd? Share the photos, says the firm that produced this report about the wall.</p>', 'Edith Rudd'],
    ['<p>Reporting by the Courier has shown that Edith Rudd bought the stones before the council had met.</p>', 'Edith Rudd'],
    ['<p>Sign up for swimming lessons, Edith Rudd tells the people of the town, and you will sleep at night.</p>', 'Edith Rudd'],
    ['<p>Read more than one report, said <a href="/b">Edith Rudd</a>.</p>', 'Edith Rudd'],
    ['<div class="donate-box"><p>Edith Rudd gave the town a box of lamps in spring, which stands in the hall to this day.</p></div>', 'Edith Rudd'],
  ])('is kept where the story goes on: %s', (html, words) => {
    expect(textOf(html)).toContain(words);
  });
});

describe('at its end a story', () => {
  const paragraph = '<p>The council of the town met again on Monday, and it talked, as it often does, about the wall and its cost, which had grown since the storm.</p>';
  const textOf = (html: string): string => extractArticle(openHtml(`<article><h1>The wall and its cost</h1>${html}</article>`), { layout: false }).blocks.map(({ text }) => text).join('\n');

  it.each([
    ['<p>Follow Mayor Edith Rudd on Instagram, where she shows, stone by stone, how the wall of the town has grown since the storm.</p>', false],
    ['<p>Disclosure rules make Mayor Edith Rudd name, on the last day of each month, every stone of the wall that she has bought or sold since.</p>', true],
    ['<p>Many who follow Mayor Edith Rudd on Instagram saw, stone by stone, how the wall of the town has grown, as she often says, since the storm.</p>', true],
    ['<p>Catch up on the stories that the Courier and Mayor Edith Rudd tell of the coast and the town, and follow us on Facebook to stay up to date.</p>', false],
    ['<p>The people of the town will follow Mayor Edith Rudd on her way to Harnau, where she speaks, as she often does, about the wall.</p>', true],
  ])('does not say whom to follow: %s', (html, isKept) => {
    expect(textOf(`${paragraph.repeat(5)}${html}`).includes('Edith Rudd')).toBe(isKept);
  });
});

describe('below its end a story', () => {
  const paragraph = '<p>The council of the town met again on Monday, and it talked, as it often does, about the wall and its cost, which had grown since the storm.</p>';
  const begging = '<p>Edith Rudd asks all of you who came so far to give her what you can, since papers such as this live from you alone.</p>';
  const textOf = (html: string): string => extractArticle(openHtml(`<article><h1>The wall and its cost</h1><p class="byline">By Tove Lindqvist</p>${html}</article>`), { layout: false }).blocks.map(({ text }) => text).join('\n');

  it.each([
    [`<p>This story of a wall was produced by the Harbour Desk.</p>${begging}`, false],
    [`<p>Copyright 2026 The Courier. All rights reserved.</p>${begging}`, false],
    [`<p>____</p>${begging}`, false],
    [`<div class="box"><div>Tove Lindqvist</div><div><p>Tove wrote of Edith Rudd and of the coast for ten years, before she came to this town, where she keeps bees.</p></div></div>`, false],
    ['<p>Tove Lindqvist reported from the quay; Edith Rudd contributed to this report.</p>', false],
    ['<p>Contact reporter Edith Rudd, who has written of the wall since spring, at rudd@courier.example.</p>', false],
    [`<p>Nobody knows who will pay.</p>${begging}`, true],
  ])('has nothing: %s', (html, isKept) => {
    expect(textOf(`${paragraph.repeat(9)}${html}`).includes('Edith Rudd')).toBe(isKept);
  });
});

describe('a paragraph that tells of a picture', () => {
  const paragraph = '<p>The council of the town met again on Monday, and it talked, as it often does, about the wall and its cost, which had grown since the storm.</p>';

  it.each(['<p class="wp-caption-text">Mayor Edith Rudd on the quay of the town</p>', '<p>Mayor Edith Rudd stands on the quay of the town. | Photo by Arne Holt</p>'])('is its caption: %s', (html) => {
    const { blocks } = extractArticle(openHtml(`<article><h1>The wall and its cost</h1>${paragraph.repeat(3)}${html}${paragraph.repeat(3)}</article>`), { layout: false });
    expect(blocks.find(({ text }) => text.includes('Edith Rudd'))?.kind ?? 'caption').toBe('caption');
  });
});

describe('one article of several', () => {
  it('is read alone, with its own date', () => {
    const document = openFixture('article-endless-scroll');
    const within = document.getElementById('second');
    if (!within) throw new Error('fixture changed');
    const article = extractArticle(document, { layout: false, within });
    expect(article.metadata.title).toBe('Ferry company orders three electric ships');
    expect(article.metadata.published).toBe('2025-06-05T09:00:00+03:00');
    expect(article.blocks.map(({ text }) => text).join(' ')).not.toContain('eastern harbour wall');
  });
});

describe('hostile pages', () => {
  const paragraph = 'The council of the town met again on Monday, and it talked, as it often does, about the wall. ';

  it('are read in slices that do not change the result', () => {
    const whole = extractArticle(openFixture('article-long-comments'), { layout: false });
    const extraction = createExtraction(openFixture('article-long-comments'), { layout: false });
    let slices = 0;
    while (!extraction.step(0)) slices += 1;
    expect(slices).toBeGreaterThan(3);
    expect(extraction.result?.blocks.map(({ text }) => text)).toEqual(whole.blocks.map(({ text }) => text));
  });

  // Twice as deep as a browser's parser allows; jsdom itself needs minutes for ten thousand.
  it('may nest without end', () => {
    const document = openHtml(`<main>${'<div>'.repeat(1_000)}<p>${paragraph.repeat(5)}`);
    expect(extractArticle(document, { layout: false }).blocks.map(({ text }) => text).join(' ')).toContain('talked');
  });

  it('may hold one paragraph of 5 MB: it is cut', () => {
    const document = openHtml(`<article><h1>Long</h1><p>${paragraph.repeat(50_000)}</p></article>`);
    const { blocks } = extractArticle(document, { layout: false });
    for (const { text } of blocks) expect(text.length).toBeLessThanOrEqual(100_000);
  });

  it('may have broken markup without end', () => {
    const document = openHtml(`<p><b><table><p>${'<li><a href=x>y</a><p>word</i>'.repeat(300)}`);
    expect(() => extractArticle(document, { layout: false })).not.toThrow();
  });

  it('may be empty or have no body', () => {
    expect(extractArticle(openHtml(''), { layout: false }).blocks).toEqual([]);
    const document = openHtml('');
    document.documentElement.remove();
    expect(extractArticle(document, { layout: false }).isArticle).toBe(false);
  });

  it('may put anything into linked data', () => {
    const scripts = ['{"@type":"NewsArticle","headline":{"a":1},"author":[null,3,{"name":[]}],"datePublished":"yesterday"}', '[[[[', '{"@graph":{"@graph":[null]}}', 'null']
      .map((json) => `<script type="application/ld+json">${json}</script>`).join('');
    const { metadata } = extractArticle(openHtml(`<head>${scripts}</head><body><p>${paragraph}</p>`), { layout: false });
    expect(metadata.published).toBeUndefined();
    expect(metadata.author).toBeUndefined();
  });
});
