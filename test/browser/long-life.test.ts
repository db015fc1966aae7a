import { expect } from 'vitest';
import { serveSinglePage, navigate } from './harness/single-page.js';
import { fixture, test } from './harness/stage.js';
import { marked } from './harness/page.js';

const WARM_UP = 5;
const NAVIGATIONS = 25;

test('one article after another in the same document leaves no ranges, listeners or nodes behind', async ({ tab, web }) => {
  await tab.goto(serveSinglePage(web, 'life.test', await fixture('sample/article.html')));
  await marked(tab);
  const [before] = (await navigate(tab, 1, WARM_UP)).ranges.slice(-1);
  const weight = await tab.weigh?.();
  const { ranges } = await navigate(tab, 1 + WARM_UP, NAVIGATIONS);
  expect(ranges.at(-1)).toBe(before);
  if (weight === undefined) return;
  const after = (await tab.weigh!());
  expect(after.listeners).toBe(weight.listeners);
  expect(after.nodes).toBeLessThanOrEqual(weight.nodes);
}, 120_000);
