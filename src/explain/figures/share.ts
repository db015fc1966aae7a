import type { ContextFigure } from '../../model/context.js';
import { amountOf, figureIn, middle, rangeText } from './amount.js';
import { quotientHedge } from './hedges.js';
import { shortMoney, shortNumber } from './number-text.js';
import { percent } from './ratio.js';
import type { LineWriter } from './question.js';

/** Less says nothing that a reader can picture. */
const LEAST_SHARE = 0.001;

/** The figure as a share of the one in the article that it is a part of: "at least about 53 % of the $126 billion above". */
export const shareOfOther: LineWriter = ({ annotation, figure, context }) => {
  const own = figureIn(context, annotation.id);
  const whole = figureIn(context, own?.partOf);
  const [part, total] = [amountOf(figure), whole && amountOf(whole.figure)];
  if (!whole || !part || !total || !(middle(total) > 0) || middle(part) > middle(total)) return [];
  const ratio = middle(part) / middle(total);
  if (ratio < LEAST_SHARE) return [];
  const where = context.figures.indexOf(whole) < context.figures.indexOf(own!) ? 'above' : 'below';
  return [
    {
      label: 'share',
      text: `${quotientHedge(figure.approx, whole.figure.approx)} ${percent(ratio)} of the ${named(whole)} ${where}`,
      note: `${shortNumber(middle(part))} ÷ ${shortNumber(middle(total))}`,
    },
  ];
};

function named({ figure }: ContextFigure): string {
  const amount = amountOf(figure)!;
  if (figure.currency) return shortMoney(amount, figure.currency);
  const value = rangeText(amount, shortNumber);
  return figure.of ? `${value} ${figure.of}` : value;
}
