import type { Box } from '../ui/card/ports.js';
import { NO_INTENT, REST_MS, due, dueIn, sense } from './intent.js';
import type { IntentState, IntentTiming } from './intent.js';

export interface HoverPorts {
  markAt(x: number, y: number): string | null;
  /** The open card's box, null without one. */
  cardBox(): Box | null;
  rested(mark: string): void;
  dwelled(mark: string, point: { x: number; y: number }): void;
  left(): void;
}

export interface Hover {
  moved(x: number, y: number, ms: number): void;
  /** The pointer left the window. */
  gone(ms: number): void;
  /** The card is gone; what the pointer rests on meanwhile may still open. */
  closed(): void;
  /** The reader did something else with the pointer or the card. */
  forget(): void;
  setTiming(timing: IntentTiming): void;
}

/** Runs the machine of intent with timers; one is pending at most. */
export function createHover(ports: HoverPorts, signal: AbortSignal): Hover {
  let state: IntentState = NO_INTENT;
  let timing: IntentTiming = { showMs: 400, hideMs: HIDE_MS };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const feel = (x: number, y: number, ms: number, moved: boolean): void => {
    const before = state.resting?.mark;
    state = sense(state, { x, y, ms, mark: () => ports.markAt(x, y), cardDistance: distanceTo(ports.cardBox(), x, y) }, timing, moved);
    if (state.resting && state.resting.mark !== before) ports.rested(state.resting.mark);
    // Nothing is wanted any more: what was asked ahead can be forgotten.
    if (before !== undefined && state.resting === null && state.open === null) ports.left();
    plan(ms);
  };
  const plan = (ms: number): void => {
    clearTimeout(timer);
    const inMs = dueIn(state, ms, timing);
    if (inMs !== null) timer = setTimeout(() => act(ms + inMs), inMs);
  };
  const act = (ms: number): void => {
    const outcome = due(state, ms, timing);
    state = outcome.state;
    if (outcome.show !== undefined && state.at) ports.dwelled(outcome.show, { x: state.at.x, y: state.at.y });
    if (outcome.hide) ports.left();
    // The pointer may have come to rest on another mark while this one's card was leaving.
    plan(ms);
  };
  const stop = (): void => {
    clearTimeout(timer);
    clearTimeout(restTimer);
    state = NO_INTENT;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    moved(x, y, ms) {
      feel(x, y, ms, true);
      clearTimeout(restTimer);
      restTimer = setTimeout(() => feel(x, y, ms + REST_MS, false), REST_MS);
    },
    gone(ms) {
      clearTimeout(restTimer);
      state = sense(state, { x: -1e4, y: -1e4, ms, mark: () => null, cardDistance: null }, timing);
      plan(ms);
    },
    closed() {
      state = { ...state, open: null, leaveAtMs: null };
    },
    forget: stop,
    setTiming(next) {
      timing = next;
    },
  };
}

/** After the pointer has left mark and card; Page Previews uses the same. */
export const HIDE_MS = 300;

function distanceTo(box: Box | null, x: number, y: number): number | null {
  if (box === null) return null;
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
