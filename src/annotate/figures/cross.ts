import { readUnit } from './measures.js';
import { DECIMAL, GROUPED } from './tokens.js';
import type { View } from './view.js';

const TIMES = 0xd7;
const LETTER_X = 0x78;

/** The sign between the measures of a thing: "x", "×", and with the second glued to it "x1080". */
export const isCross = (view: View, i: number): boolean => view.sign(i, TIMES) || (view.source.charCodeAt(view.start(i)) | 0x20) === LETTER_X && /^x\d*$/i.test(view.spelling(i));

/** "1920 x 1080", "2560 × 1600": one of two measures of a thing. */
export const isDimension = (view: View, i: number): boolean =>
  (isCross(view, i + 1) && (view.isNumber(i + 2) || view.length(i + 1) > 1)) || (isCross(view, i - 1) && view.isNumber(i - 2));

/** "a 1920 x 1080 screen", "2560 x 1600p": two large numbers crossed, without a unit, are the name of a format. */
export const isFormat = (view: View, i: number): boolean =>
  isPixels(view, i) && (isCrossed(view, i, i + 2) || isCrossed(view, i - 2, i));

const isCrossed = (view: View, i: number, other: number): boolean =>
  isCross(view, i + 1) && isPixels(view, i) && isPixels(view, other) && !isCross(view, other + 1) && !isCross(view, i - 1) && readUnit(view, other + 1) === undefined;

const isPixels = (view: View, i: number): boolean => view.isNumber(i) && view.length(i) > 2 && !view.flag(i, DECIMAL | GROUPED);
