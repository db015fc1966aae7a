import { cardShown, markOf, marked, rest } from './harness/page.js';
import { test } from './harness/stage.js';

test('the sample article of the first page is live', async ({ browser }) => {
  const page = await browser.openExtensionPage('firstrun.html');
  await page.bringToFront();
  await marked(page);
  await rest(page, await markOf(page, 'Ursula von der Leyen'));
  await cardShown(page, /Ursula von der Leyen/u);
  await page.close();
});
