import type { Quantity } from './quantity.js';
import type { View } from './view.js';
import { isWarmthTold } from './warmth.js';

/** Above it no weather is, in any scale. */
const HOTTEST = 135;

/** "10 below zero", "3 degrees below zero", "wind chills of minus 35": degrees below nought. */
export function asCold(view: View, quantity: Quantity): void {
  if (quantity.type !== undefined && quantity.type !== 'temperature' || quantity.number.scale > 1) return;
  const isBelow = view.is(quantity.next, 'below') && view.among(quantity.next + 1, 'zero') && quantity.lo > 0;
  if (isBelow) {
    [quantity.lo, quantity.hi] = [-quantity.hi, -quantity.lo];
    quantity.next += 2;
  }
  // "highs of 108", "temperatures will push past 100"
  // "temps above 160" may be an oven's
  const isHeat = (quantity.hi <= HOTTEST || view.among(quantity.from - 2, '+temps')) && !quantity.isCompound && !quantity.number.isFraction && !view.isOpen(quantity.next) && !view.among(quantity.next, 'of points point') && view.saidBefore(quantity.from - 1, 5, '+temps');
  if (quantity.type !== undefined || !(isBelow || isHeat || quantity.hi < 0 && isWarmthTold(view, quantity.from))) return;
  quantity.type = 'temperature';
  quantity.unit = 'degree';
}
