import { expect, it } from 'vitest';
import { nothingPassed, passBy, writeBlockFeatures } from '../../../src/article/block-features.js';
import { hintBit, hintsOf } from '../../../src/article/hints.js';
import { createContext } from '../../../src/article/page-context.js';
import { UNHURRIED, finish } from '../../../src/article/turn.js';
import { createWalk } from '../../../src/article/walk.js';
import { openFixture } from './fixture-pages.js';

it('writes of a block what it would without the rows before, of which it keeps what is the same', () => {
  const document = openFixture('article-with-everything-around');
  const walk = createWalk(document.body);
  walk.step(Infinity);
  const page = finish(createContext(walk.boxes, walk.blocks, document.title, UNHURRIED));
  const passed = nothingPassed();
  page.blocks.forEach((_, i) => {
    writeBlockFeatures(page, i, passed);
    const alone = nothingPassed();
    for (let before = 0; before < i; before += 1) passBy(alone, page, before);
    writeBlockFeatures(page, i, alone);
    expect([...passed.row]).toEqual([...alone.row]);
    passBy(passed, page, i);
  });
  expect(page.blocks.length).toBeGreaterThan(20);
});

it('reads the words of names: whole or by their beginning, in any case, together where one carries the other', () => {
  const read = (names: string): number => hintsOf(names, new Map());
  expect(read('relatedStories')).toBe(hintBit('related'));
  expect(read('box\n\tSITE-FOOTER')).toBe(hintBit('footer'));
  expect(read('entry-content')).toBe(hintBit('article-body'));
  expect(read('entry content')).toBe(0);
  expect(read('md:comments')).toBe(0);
});
