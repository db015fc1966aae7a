import type { Shot } from './studio.js';

type Place = Omit<Shot, 'scene' | 'theme' | 'language'>;

const WIDE: Place = { width: 640, height: 640 };
const NARROW: Place = { width: 360, height: 640 };

function shot(scene: string, place: Place, theme: Shot['theme'] = 'light', language = 'en'): Shot {
  return { scene, theme, language, ...place };
}

/** A scene in light and dark, wide and narrow, and mirrored. */
function everyWay(scene: string, wide: Place = WIDE, narrow: Place = NARROW): Shot[] {
  return [shot(scene, wide), shot(scene, wide, 'dark'), shot(scene, narrow), shot(scene, narrow, 'dark'), shot(scene, wide, 'light', 'ar')];
}

/** Every picture that is kept. */
export const SHOTS: readonly Shot[] = [
  ...['card-person', 'card-office', 'card-nil', 'card-figure'].flatMap((scene) => everyWay(scene)),
  ...['card-group', 'card-place', 'card-event'].map((scene) => shot(scene, WIDE)),
  // A window of 1280 × 800 pixels at 200 %.
  shot('card-person', { width: 640, height: 400 }, 'dark', 'ckb'),
  ...['card-person', 'card-figure'].map((scene) => shot(scene, { ...WIDE, forced: true }, 'dark')),
  shot('popup', { width: 360, height: 600, forced: true }, 'dark'),
  shot('options', { width: 1000, height: 3900, forced: true }, 'dark'),
  shot('options', { width: 640, height: 4400 }, 'light', 'ckb'),
  shot('card-long', { width: 320, height: 480 }),
  shot('card-menu', WIDE),
  shot('card-why', WIDE),
  shot('card-wrong', WIDE),
  shot('card-nested', WIDE),
  shot('card-person', { ...WIDE, textScale: 1.5 }),
  shot('card-office', { ...NARROW, textScale: 2 }),
  shot('card-person', WIDE, 'contrast'),
  shot('card-figure', WIDE, 'dark', 'ckb'),
  shot('marks', { width: 640, height: 400 }),
  shot('marks', { width: 640, height: 400 }, 'dark'),
  shot('marks', { width: 640, height: 400, forced: true }, 'dark'),
  ...everyWay('popup', { width: 360, height: 600 }, { width: 320, height: 600 }),
  ...['popup-no-article', 'popup-no-access', 'popup-foreign', 'popup-off'].map((scene) => shot(scene, { width: 360, height: 340 })),
  shot('popup-filtered', { width: 360, height: 600 }),
  shot('panel-off', { width: 320, height: 340 }),
  ...everyWay('panel', { width: 480, height: 760 }, { width: 320, height: 760 }),
  ...everyWay('options', { width: 1000, height: 3900 }, { width: 360, height: 5000 }),
  ...everyWay('firstrun', { width: 1000, height: 1000 }, { width: 360, height: 1600 }),
];

/** File name of a picture, without ending. */
export function nameOf({ scene, theme, language, width, textScale = 1, forced = false }: Shot): string {
  return [scene, forced ? 'forced' : theme, width, ...(language === 'en' ? [] : [language]), ...(textScale === 1 ? [] : [`${textScale * 100}%`])].join('-');
}
