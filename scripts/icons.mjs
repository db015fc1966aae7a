// Draws the icon's sizes from icons/icon.svg with Chromium.
//   node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.resolve(import.meta.dirname, '../icons');
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(path.join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${svg.replace('width="128" height="128"', `width="${size}" height="${size}" style="display:block"`)}`);
  await writeFile(path.join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
