import type { Period } from '../model/entity.js';
import { daysBetween } from './period.js';

/** Reports of the day after, and of the one after that, still call somebody by the office that they tell us was left. */
const MOST_DAYS = 2;

/** Whether a period ended a day or two before. */
export function hasJustEnded({ to }: Period, day: string): boolean {
  return to?.length === 10 && to < day && daysBetween(to, day) <= MOST_DAYS;
}
