import type { Period } from '../model/entity.js';

/** Reports of the day after, and of the one after that, still call somebody by the office that they tell us was left. */
const MOST_DAYS = 2;

/** Whether a period ended a day or two before. */
export function hasJustEnded({ to }: Period, day: string): boolean {
  if (to?.length !== 10 || to >= day) return false;
  return Date.parse(`${day}T00:00:00Z`) - Date.parse(`${to}T00:00:00Z`) <= MOST_DAYS * 86_400_000;
}
