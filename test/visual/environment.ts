import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

const file = path.join(import.meta.dirname, 'baselines', 'fonts.json');

/** What the pictures depend on besides our code: the widths of a line in the fonts of this machine. */
async function fontsOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const widths: Record<string, number> = {};
    for (const family of ['system-ui', 'serif', 'Georgia']) {
      if (context) context.font = `20px ${family}`;
      widths[family] = Math.round(context?.measureText('Newsgloss نیوز Ньюз 0123').width ?? 0);
    }
    return widths;
  });
}

/** Whether this machine has the fonts with which the baselines were drawn. */
export async function hasBaselineFonts(page: Page): Promise<boolean> {
  const kept: unknown = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
  return JSON.stringify(kept) === JSON.stringify(await fontsOf(page));
}

export async function keepFonts(page: Page): Promise<void> {
  await writeFile(file, `${JSON.stringify(await fontsOf(page))}\n`);
}
