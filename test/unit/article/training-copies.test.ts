import { describe, expect, it } from 'vitest';
import { documentOf, parseHtml } from '../../../scripts/train/parse5-dom.js';
import { scriptOf } from '../../../scripts/train/other-script.js';
import { TELLINGS, retell } from '../../../scripts/train/retell.js';
import { titleOf } from '../../../src/article/extract.js';
import { createContext } from '../../../src/article/page-context.js';
import { pageFeatureNames, pageFeatures } from '../../../src/article/page-features.js';
import { addressOf } from '../../../src/article/page-score.js';
import { UNHURRIED, finish } from '../../../src/article/turn.js';
import { createWalk } from '../../../src/article/walk.js';

const paragraphs = Array.from({ length: 9 }, (_, i) => `The council of town ${String(i)} met on Monday, and it talked about the wall for four hours. "We heard both sides," the mayor said after the vote, which was taken at midnight.`);
const others = Array.from({ length: 16 }, (_, i) => ({ headline: `Another story ${String(i)}`, beginning: 'It began long ago.' }));
const told = (type: string, seed: number): Parameters<typeof retell>[0] => ({ type, headline: 'Council talks about the wall', paragraphs, others, seed });
const textOf = (html: string): string => documentOf(parseHtml(html), 'https://a.example/').body.textContent;

describe.each(TELLINGS)('a text told as %s', (telling) => {
  it('shows each piece that it says is its own, in any script', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const retold = retell(told('article', seed), telling);
      const shown = textOf(retold?.html ?? '');
      for (const piece of retold?.text.split('\n\n') ?? ['nothing told']) expect(shown).toContain(piece.slice(0, 30));
    }
  });

  it('is the same again for the same seed', () => {
    expect(retell(told('article', 7), telling)).toEqual(retell(told('article', 7), telling));
  });
});

it('is another page for another seed', () => {
  expect(new Set([1, 2, 3, 4].map((seed) => retell(told('article', seed), 'flash')?.html)).size).toBe(4);
});

it('tells nothing where there is too little', () => {
  expect(retell({ ...told('article', 1), paragraphs: ['Short.'] }, 'flash')).toBeNull();
});

it('writes no Latin letter in another script, and as many figures', () => {
  for (let number = 0; number < 6; number += 1) {
    const written = scriptOf(number).write('Rates fell by 3.5 percent, the bank said.');
    expect(written).not.toMatch(/[a-z]/i);
    expect(written.match(/\p{Nd}/gu)).toHaveLength(2);
  }
});

it('has a name for each column of a page', () => {
  const document = documentOf(parseHtml(retell(told('article', 1), 'flash')?.html ?? ''), 'https://a.example/');
  const walk = createWalk(document.body);
  walk.step(Infinity);
  const page = finish(createContext(walk.boxes, walk.blocks, titleOf(document), UNHURRIED));
  expect(pageFeatures(page, new Float32Array(page.blocks.length), document, addressOf('https://a.example/'))).toHaveLength(pageFeatureNames().length);
});
