import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

const file = path.join(import.meta.dirname, 'baselines', 'environment.json');

/** What the pictures depend on besides our code: the browser's major version, and the widths of a line in this machine's fonts. */
async function environmentOf(page: Page): Promise<Record<string, number>> {
  const chromium = Number(page.context().browser()?.version().split('.')[0]);
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const found: Record<string, number> = {};
    for (const family of ['system-ui', 'serif', 'Georgia']) {
      if (context) context.font = `20px ${family}`;
      found[family] = Math.round(context?.measureText('Newsgloss نیوز Ньюз 0123').width ?? 0);
    }
    return found;
  });
  return { chromium, ...widths };
}

/** Whether this machine draws as the one of the baselines did: only then does a difference say something about our code. */
export async function drawsLikeBaselines(page: Page): Promise<boolean> {
  const kept: unknown = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
  return JSON.stringify(kept) === JSON.stringify(await environmentOf(page));
}

export async function keepEnvironment(page: Page): Promise<void> {
  await writeFile(file, `${JSON.stringify(await environmentOf(page))}\n`);
}
