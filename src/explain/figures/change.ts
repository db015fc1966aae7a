import { amountOf, figureIn, middle } from './amount.js';
import { digits, rounded, shortNumber } from './number-text.js';
import type { LineWriter } from './question.js';

/** By how much the figure changed from the one the article sets beside it: "+60 %, 1.6 times as much". */
export const changeFrom: LineWriter = ({ annotation, figure, context }) => {
  const before = figureIn(context, figureIn(context, annotation.id)?.changedFrom);
  const [now, then] = [amountOf(figure), before && amountOf(before.figure)];
  if (!before || !now || !then || !(middle(then) > 0)) return [];
  const factor = middle(now) / middle(then);
  const note = `${shortNumber(middle(now))} ÷ ${shortNumber(middle(then))}`;
  if (figure.type === 'percent') {
    const points = rounded(middle(now) - middle(then), 3);
    return [{ label: 'change', text: `${points >= 0 ? '+' : '−'}${digits(Math.abs(points))} percentage points from ${before.exact}` }];
  }
  const share = rounded(Math.abs(factor - 1) * 100, factor < 0.005 ? 4 : 2);
  const times = factor >= 1.5 ? `, ${digits(rounded(factor, 2))} times as much` : '';
  return [{ label: 'change', text: `${factor >= 1 ? '+' : '−'}${digits(share)} % from ${before.exact}${times}`, note }];
};
