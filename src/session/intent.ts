/**
 * Hover with intent, as a pure machine: pointer samples in, what to do out. A card must not open while the pointer
 * only passes over, must not slip away while the pointer moves into it, and has separate delays for coming and going
 * (issues that readers raised with like extensions: 10ten#10, 10ten#1737, yomitan#1073).
 */
export interface IntentState {
  at: { x: number; y: number; ms: number; cardDistance: number | null } | null;
  /** The mark under the resting pointer, and since when. */
  resting: { mark: string; sinceMs: number } | null;
  /** The mark whose card is open by hover. */
  open: string | null;
  /** When the open card is to go. */
  leaveAtMs: number | null;
}

export interface IntentTiming {
  showMs: number;
  hideMs: number;
}

interface Sample {
  x: number;
  y: number;
  ms: number;
  /** The mark under the pointer; asked only while it moves slowly. */
  mark: () => string | null;
  /** Distance from the pointer to the open card in CSS pixels, 0 inside it; null without a card. */
  cardDistance: number | null;
}

/** At this speed and above the pointer is on its way elsewhere, CSS pixels per millisecond; the dictionary 10ten uses the same. */
export const PASSING_SPEED = 0.5;
/** Without a move for this long the pointer rests, however fast it came. */
export const REST_MS = 40;

export const NO_INTENT: IntentState = { at: null, resting: null, open: null, leaveAtMs: null };

/** The state after the pointer moved, or was found to rest where it is (`moved` false). */
export function sense(state: IntentState, sample: Sample, timing: IntentTiming, moved = true): IntentState {
  const passing = moved && isPassing(state.at, sample);
  const mark = passing || sample.cardDistance === 0 ? null : sample.mark();
  const next: IntentState = { ...state, at: { x: sample.x, y: sample.y, ms: sample.ms, cardDistance: sample.cardDistance } };
  next.resting = mark === null || mark === state.open ? null
    : state.resting?.mark === mark ? state.resting
    : { mark, sinceMs: moved ? sample.ms : (state.at?.ms ?? sample.ms) };
  next.leaveAtMs = leaving(state, sample, mark, timing);
  return next;
}

/** When something is due; Infinity if nothing is. */
export function dueAt({ leaveAtMs, resting }: IntentState, { showMs }: IntentTiming): number {
  return Math.min(leaveAtMs ?? Infinity, resting ? resting.sinceMs + showMs : Infinity);
}

/** What is due now. */
export function due(state: IntentState, nowMs: number, timing: IntentTiming): { show?: string; hide?: true; state: IntentState } {
  if (state.resting && nowMs >= state.resting.sinceMs + timing.showMs) {
    const { mark } = state.resting;
    return { show: mark, state: { ...state, resting: null, open: mark, leaveAtMs: null } };
  }
  if (state.leaveAtMs !== null && nowMs >= state.leaveAtMs) {
    return { hide: true, state: { ...state, open: null, leaveAtMs: null } };
  }
  return { state };
}

function isPassing(before: IntentState['at'], { x, y, ms }: Sample): boolean {
  // The first sample says nothing of speed: a pointer that just came in is on its way.
  if (before === null) return true;
  const elapsedMs = Math.max(1, ms - before.ms);
  return Math.hypot(x - before.x, y - before.y) / elapsedMs >= PASSING_SPEED;
}

/** On the mark or in the card nothing is left; outside the clock runs, begun again by each step towards the card. */
function leaving(state: IntentState, sample: Sample, mark: string | null, { hideMs }: IntentTiming): number | null {
  if (state.open === null || sample.cardDistance === 0 || mark === state.open) return null;
  const later = sample.ms + hideMs;
  if (state.leaveAtMs === null) return later;
  return approaches(state, sample) ? later : state.leaveAtMs;
}

function approaches({ at }: IntentState, { cardDistance }: Sample): boolean {
  return at !== null && at.cardDistance !== null && cardDistance !== null && cardDistance < at.cardDistance;
}
