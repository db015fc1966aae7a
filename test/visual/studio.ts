import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Catalogue } from '../../src/locales/catalogue.js';
import type { Theme } from '../../src/model/settings.js';
import { executableOf } from '../browser/harness/executables.js';

const root = path.resolve(import.meta.dirname, '../..');
const ADDRESS = 'https://studio.invalid/';

/** One picture to take. */
export interface Shot {
  scene: string;
  theme: Theme;
  language: string;
  width: number;
  height?: number;
  textScale?: number;
  /** In the colours of a reader who forces their own on all pages. */
  forced?: boolean;
}

export interface Studio {
  /** Draws a scene in a fresh page. */
  open(shot: Shot): Promise<Page>;
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Studio</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src https://studio.invalid; require-trusted-types-for 'script'; style-src 'sha256-none'">
<link rel="icon" href="data:,"></head><body><script src="/page.js"></script></body></html>`;

/** Bundles the scenes and opens Chromium; every page is served from memory under a strict policy. */
export async function openStudio(): Promise<Studio> {
  const bundle = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  const script = bundle.outputFiles[0].text;
  const browser = await chromium.launch({
    executablePath: executableOf('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--font-render-hinting=none', '--disable-lcd-text'],
  });
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  await context.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked === ADDRESS) return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (asked === `${ADDRESS}page.js`) return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.abort();
  });
  return { open: (shot) => openShot(context, shot), close: () => browser.close() };
}

async function openShot(context: BrowserContext, { scene, theme, language, width, height = 640, textScale = 1, forced = false }: Shot): Promise<Page> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' });
  await page.goto(ADDRESS);
  const catalogue = JSON.parse(await readFile(path.join(root, `src/locales/${language}.json`), 'utf8')) as Catalogue;
  await page.evaluate(
    ([name, colours, tongue, messages, scale]) => window.draw(name, colours, tongue, messages, scale),
    [scene, theme, language, catalogue, textScale] as const,
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return page;
}
