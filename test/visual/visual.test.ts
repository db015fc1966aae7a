import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { difference, isRewriting, rewrite } from './compare.js';
import { drawsLikeBaselines, keepEnvironment } from './environment.js';
import { nameOf, SHOTS } from './shots.js';
import { openStudio, type Studio } from './studio.js';

describe('pictures', () => {
  let studio: Studio;
  let comparable = false;

  beforeAll(async () => {
    studio = await openStudio();
    const page = await studio.open({ scene: 'popup-off', theme: 'light', language: 'en', width: 360 });
    if (isRewriting) await keepEnvironment(page);
    comparable = await drawsLikeBaselines(page);
    await page.close();
  });
  afterAll(() => studio.close());

  it.each(SHOTS.map((shot) => [nameOf(shot), shot] as const))('%s', async (name, shot) => {
    const page = await studio.open(shot);
    const picture = await page.screenshot();
    await page.close();
    if (isRewriting) await rewrite(name, picture);
    // Another browser or other fonts, other pictures: that says nothing about our code.
    else if (comparable) expect(await difference(name, picture)).toBeUndefined();
    else expect(picture.length).toBeGreaterThan(0);
  });

  it('are all of a machine that draws alike', ({ skip }) => {
    if (!comparable) skip('another Chromium or other fonts than those of the baselines: pictures were drawn but not compared');
  });
});
