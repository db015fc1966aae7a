import { source as axeSource } from 'axe-core';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOf } from './shots.js';
import { openStudio, type Shot, type Studio } from './studio.js';

declare global {
  interface Window {
    /** Put into the page by the test. */
    axe: typeof axe;
  }
}

const SCENES = [
  'card-person', 'card-office', 'card-group', 'card-place', 'card-event', 'card-nil', 'card-figure', 'card-menu', 'card-why', 'card-wrong', 'card-nested', 'card-sheet',
  'popup', 'popup-no-article', 'popup-no-access', 'popup-off', 'panel', 'options', 'firstrun',
];

const looks: readonly Omit<Shot, 'scene'>[] = [
  { theme: 'light', language: 'en', width: 640, height: 900 },
  { theme: 'dark', language: 'ar', width: 360, height: 900 },
  { theme: 'contrast', language: 'ckb', width: 640, height: 900 },
];

describe('axe-core finds nothing', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());

  it.each(SCENES.flatMap((scene) => looks.map((look) => ({ scene, ...look }))).map((shot) => [nameOf(shot), shot] as const))('in %s', async (_, shot) => {
    const page = await studio.open(shot);
    await page.evaluate(axeSource);
    const findings = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`);
    });
    await page.close();
    expect(findings).toEqual([]);
  });

  it('would find a button without a name', async () => {
    const page = await studio.open({ scene: 'popup-off', theme: 'light', language: 'en', width: 360 });
    await page.evaluate(axeSource);
    const ids = await page.evaluate(async () => {
      document.querySelector('main')?.append(document.createElement('button'));
      return (await window.axe.run(document)).violations.map(({ id }) => id);
    });
    await page.close();
    expect(ids).toContain('button-name');
  });
});
