import { expect } from 'vitest';
import expectations from '../fixtures/pages/expectations.json';
import type { TestTab } from './harness/driver.js';
import { sessionIn, sessionsAlive } from './harness/own-world.js';
import { marked, marksOf, sleep, unmarked, until } from './harness/page.js';
import { servePage, test } from './harness/stage.js';

/* Pages that are no articles: no marks, and nothing of ours goes on in them. */

const OTHERS = Object.entries(expectations).filter(([, { isArticle }]) => !isArticle).map(([name]) => name);
/** The gate has looked, and a session that it asked for has begun. */
const LOOKED_MS = 250;

test('none of our pages that are no articles gets a mark, and sessions that began there end', async ({ browser, control, tab, web }) => {
  const passed: string[] = [];
  for (const name of OTHERS) {
    await tab.goto(servePage(web, name));
    await sleep(LOOKED_MS);
    expect(await marksOf(tab), name).toEqual([]);
    if ((await sessionIn(control)) !== null) passed.push(name);
  }
  expect(passed.length, passed.join()).toBeLessThanOrEqual(OTHERS.length / 4);
  // Each in a tab of its own, so that their eight seconds run beside each other.
  const again = new Map<string, TestTab>();
  for (const name of passed) {
    const other = await browser.openTab();
    again.set(name, other);
    await other.bringToFront();
    await other.goto(servePage(web, name));
    await until(() => sessionIn(control), (alive) => alive === true, `a session in ${name}`);
  }
  await until(() => sessionsAlive(control), (alive) => alive === 0, 'the end of every session');
  for (const [name, other] of again) {
    expect(await marksOf(other), name).toEqual([]);
    await other.close();
  }
}, 180_000);

test('where a session has ended nobody watches the page, until its address changes', async ({ control, tab, web }) => {
  servePage(web, 'living-single-page', 'quiet.test/');
  await tab.goto('http://quiet.test/');
  await tab.evaluate(`(history.pushState(null, '', '/2025/06/04/world/council-approves-new-harbour-wall'), show(), 0)`);
  await marked(tab);
  await tab.evaluate(`(go('/', 0), 0)`);
  await unmarked(tab);
  await until(() => sessionIn(control), (alive) => alive === false, 'the end of the session');
  // The gate's last look is four seconds after the address changed; sessions end later than that.
  await tab.evaluate(`(document.getElementById('view').innerHTML = stories['/2025/05/14/business/ferry-company-orders-electric-ships'][1], 0)`);
  await sleep(2_500);
  expect(await marksOf(tab)).toEqual([]);
  await tab.evaluate(`(history.replaceState(null, '', '/2025/05/14/business/ferry-company-orders-electric-ships'), 0)`);
  await marked(tab);
});
