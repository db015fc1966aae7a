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
  shot('card-group', WIDE),
  shot('card-long', { width: 320, height: 480 }),
  shot('card-menu', WIDE),
  shot('card-why', WIDE),
  shot('card-wrong', WIDE),
  shot('card-nested', WIDE),
  shot('card-person', { ...WIDE, textScale: 1.5 }),
  shot('card-person', WIDE, 'contrast'),
  shot('card-figure', WIDE, 'dark', 'ckb'),
  ...everyWay('popup', { width: 360, height: 600 }, { width: 320, height: 600 }),
  ...['popup-no-article', 'popup-no-access', 'popup-foreign', 'popup-off'].map((scene) => shot(scene, { width: 360, height: 340 })),
  ...everyWay('panel', { width: 480, height: 760 }, { width: 320, height: 760 }),
  ...everyWay('options', { width: 1000, height: 3300 }, { width: 360, height: 4100 }),
  ...everyWay('firstrun', { width: 1000, height: 1000 }, { width: 360, height: 1600 }),
];

/** File name of a picture, without ending. */
export function nameOf({ scene, theme, language, width, textScale = 1 }: Shot): string {
  return [scene, theme, width, ...(language === 'en' ? [] : [language]), ...(textScale === 1 ? [] : [`${textScale * 100}%`])].join('-');
}
