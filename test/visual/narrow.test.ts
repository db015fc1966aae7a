import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/languages.js';
import { openStudio, type Studio } from './studio.js';

/** What stands in a tab or beside a page, where a telephone or a slim sidebar is narrow. */
const SCENES = ['options', 'firstrun', 'panel', 'popup'];

describe('nothing is wider than a narrow window', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());

  it.each(SCENES.flatMap((scene) => Object.keys(LANGUAGES).map((language) => [scene, language] as const)))('%s in %s', async (scene, language) => {
    const page = await studio.open({ scene, theme: 'light', language, width: 320 });
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    await page.close();
    expect(content).toBe(window);
  });
});
