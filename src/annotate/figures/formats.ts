import { countedEnd } from './phrases.js';
import { OftenAsked } from './lexicon/lexicon.js';
import type { View } from './view.js';

const SCREENS = new OftenAsked('+screen');
/** Lines of a picture. */
const LINES = /^(?:240|360|480|720|1080|1440|2160)$/;

/** The end of a name that is a number with a letter glued to it, where the letter might be a scale, a unit or a coin: "4K video", "1080p", "5G", "401(k)"; 0 elsewhere. */
export function formatEnd(view: View, i: number): number {
  const after = i + 1;
  if (!view.glued(after)) return 0;
  // "a 401(k) plan"
  if (view.sign(after, 0x28)) return view.glued(i + 2) && view.isWord(i + 2) && view.length(i + 2) === 1 && view.sign(i + 3, 0x29) ? i + 4 : 0;
  switch (view.spelling(after)) {
    case 'K':
      return isScreen(view, i) ? i + 2 : 0;
    case 'p':
      return LINES.test(view.spelling(i)) && view.country !== 'GB' ? i + 2 : 0;
    case 'G':
      return view.value(i) < 7 && view.value(i) % 1 === 0 ? i + 2 : 0;
    default:
      return 0;
  }
}

/** "a 4K display", "6.2K video at 30 fps", but "4K followers". */
const isScreen = (view: View, i: number): boolean =>
  view.value(i) <= 16 && (view.saidBefore(i - 1, 4, 'resolution') || view.among(i + 2, SCREENS) || view.isHyphen(i + 2) || view.among(i + 3, SCREENS) && countedEnd(view, i + 2, false) === i + 2);
