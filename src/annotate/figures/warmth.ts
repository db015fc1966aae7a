import type { View } from './view.js';

/** What is spoken of where a bare number is a temperature. */
const TALK = '+warmth';

/** Whether temperatures are spoken of near a number, up to the beginning of its sentence. */
export function isWarmthTold(view: View, i: number): boolean {
  if (view.saidBefore(i - 1, 12, TALK)) return true;
  for (let at = i; at < i + 4; at += 1) if (view.among(at, TALK)) return true;
  return false;
}
