import type { Catalogue } from '../../src/locales/catalogue.js';
import type { Theme } from '../../src/model/settings.js';
import { SCENES } from './scenes.js';

declare global {
  interface Window {
    /** Called by the test with the catalogue, which it read from the disk. */
    draw: (scene: string, theme: Theme, language: string, catalogue: Catalogue, textScale: number) => Promise<void>;
  }
}

window.draw = async (scene, theme, language, catalogue, textScale) => {
  const draw = SCENES[scene];
  if (!draw) throw new Error(`no scene ${scene}`);
  const root = document.createElement('div');
  document.body.append(root);
  await draw(root, { theme, speech: { language, catalogue }, textScale });
};
