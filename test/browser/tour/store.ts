import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../harness/chromium.js';
import type { TestTab } from '../harness/driver.js';
import { passFirstRun } from '../harness/first-run.js';
import { hoverMention } from './hover.js';
import { startPages } from './pages.js';

/** Pictures for the stores, 1280 × 800, of the sample article and of our own pages, and that of the README. Throws where a card stays away. */
export async function takeStorePictures({ extension, sampleDir, outDir }: { extension: string; sampleDir: string; outDir: string }): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const pages = await startPages({ callerDir: sampleDir, sampleDir });
  const browser = await launchChromium({ extension, headless: true, hasTouch: false });
  const shoot = (tab: TestTab, name: string): Promise<void> => tab.screenshot(path.join(outDir, `${name}.png`));
  try {
    const control = await passFirstRun(browser);
    const tab = await browser.openTab();
    await tab.bringToFront();
    await tab.goto(pages.url);
    await hover(tab, 'Ukraine Defense Contact Group');
    await shoot(tab, 'group');
    await copyFile(path.join(outDir, 'group.png'), path.join(outDir, '../screenshot.png'));
    await hover(tab, '$120 billion');
    await shoot(tab, 'figure');
    await control.evaluate(`chrome.storage.local.set({ settings: { theme: 'dark' } }).then(() => 0)`);
    await hover(tab, 'Pete Hegseth');
    await shoot(tab, 'official-dark');
    await control.evaluate('chrome.storage.local.clear().then(() => 0)');
    for (const name of ['firstrun', 'options']) {
      const page = await browser.openExtensionPage(`${name}.html`);
      await page.setViewport(1280, 800);
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 800));
      await shoot(page, name);
      await page.close();
    }
  } finally {
    await browser.close();
    await pages.close();
  }
}

/** The mark whose text holds these words, with its card open. */
async function hover(tab: TestTab, words: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const texts = await tab.evaluate<string[]>(`[...CSS.highlights.values()].flatMap((ranges) => [...ranges]).map(String)`);
    const text = texts.find((one) => one.includes(words));
    if (text !== undefined && (await hoverMention(tab, text.replace(/\s+/gu, ' ')))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no card for ${words}`);
}
