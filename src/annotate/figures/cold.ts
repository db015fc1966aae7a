import type { Quantity } from './quantity.js';
import type { View } from './view.js';

/** What is spoken of where a bare number below nought is a temperature. */
const TALK = 'temperature temperatures temps chill chills low lows mercury thermometer thermometers frost';

/** "10 below zero", "3 degrees below zero", "wind chills of minus 35": degrees below nought. */
export function asCold(view: View, quantity: Quantity): void {
  if (quantity.type !== undefined && quantity.type !== 'temperature' || quantity.number.scale > 1) return;
  const isBelow = view.is(quantity.next, 'below') && view.among(quantity.next + 1, 'zero') && quantity.lo > 0;
  if (isBelow) {
    [quantity.lo, quantity.hi] = [-quantity.hi, -quantity.lo];
    quantity.next += 2;
  }
  if (quantity.type !== undefined || !(isBelow || quantity.hi < 0 && isTalked(view, quantity.from))) return;
  quantity.type = 'temperature';
  quantity.unit = 'degree';
}

function isTalked(view: View, from: number): boolean {
  for (let at = from - 1; at > from - 9 && !view.isSentenceEnd(at); at -= 1) if (view.among(at, TALK)) return true;
  return false;
}
