import type { Box } from '../ui/card/ports.js';
import { NO_INTENT, PASSING_SPEED, REST_MS, due, dueAt, sense } from './intent.js';
import type { IntentState, IntentTiming } from './intent.js';

interface HoverPorts {
  markAt(x: number, y: number): string | null;
  /** The open card's box, null without one. */
  cardBox(): Box | null;
  /** The pointer has been on this mark for a while: its card may be wanted soon. */
  rested(mark: string): void;
  dwelled(mark: string, point: { x: number; y: number }): void;
  left(): void;
  /** Milliseconds on the clock of the events' time stamps: an event may be heard a frame after it came. */
  now(): number;
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

/** A card stays for this long after the pointer has left it and its mark, milliseconds, as MediaWiki's Page Previews do. */
export const HIDE_MS = 300;

/** A moving pointer is looked under no more often than this, milliseconds; one that rests, or that came from afar, at once. */
const LOOK_EVERY_MS = 40;
const AFAR_PX = LOOK_EVERY_MS * PASSING_SPEED;

/** A card is asked for ahead once the pointer has been on its mark this long, or half the delay: not for each mark on the way. */
const AHEAD_MS = 100;

const NOT_LOOKED: { mark: string | null; x: number; y: number; ms: number } = { mark: null, x: 0, y: 0, ms: -Infinity };

/**
 * Runs the machine of intent. Most moves only note where the pointer is: what lies below it is asked now and then, and
 * one timer, set anew only where something is due before it, sees whether the pointer rests and the delay is over.
 */
export function createHover(ports: HoverPorts, signal: AbortSignal): Hover {
  let state: IntentState = NO_INTENT;
  let timing: IntentTiming = { showMs: 400, hideMs: HIDE_MS };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAtMs = Infinity;
  /** When the pointer counts as resting, unless it moves again. */
  let restAtMs = Infinity;
  let looked = NOT_LOOKED;
  /** The mark whose card was asked for ahead. */
  let asked: string | null = null;

  const markUnder = (x: number, y: number, ms: number, moved: boolean): string | null => {
    if (!moved || ms - looked.ms >= LOOK_EVERY_MS || Math.hypot(x - looked.x, y - looked.y) > AFAR_PX) looked = { mark: ports.markAt(x, y), x, y, ms };
    return looked.mark;
  };
  const feel = (x: number, y: number, ms: number, moved: boolean): void => {
    state = sense(state, { x, y, ms, mark: () => markUnder(x, y, ms, moved), cardDistance: distanceTo(ports.cardBox(), x, y) }, timing, moved);
    if (asked === null || state.resting?.mark === asked) return;
    // It is not wanted any more: what was asked ahead can be forgotten.
    asked = null;
    if (state.open === null) ports.left();
  };
  const aheadAt = ({ resting }: IntentState): number => (resting && asked === null ? resting.sinceMs + Math.min(AHEAD_MS, timing.showMs / 2) : Infinity);
  const plan = (): void => {
    const atMs = Math.min(restAtMs, aheadAt(state), dueAt(state, timing));
    if (atMs >= timerAtMs) return;
    clearTimeout(timer);
    timerAtMs = atMs;
    timer = setTimeout(look, Math.max(0, Math.ceil(atMs - ports.now())));
  };
  const look = (): void => {
    timerAtMs = Infinity;
    const nowMs = ports.now();
    if (nowMs >= restAtMs && state.at) {
      restAtMs = Infinity;
      feel(state.at.x, state.at.y, nowMs, false);
    }
    if (nowMs >= aheadAt(state) && state.resting) {
      asked = state.resting.mark;
      ports.rested(asked);
    }
    const outcome = due(state, nowMs, timing);
    // The pointer or the page may have moved on since it was last looked under.
    const gone = outcome.show !== undefined && state.at !== null && ports.markAt(state.at.x, state.at.y) !== outcome.show;
    state = gone ? { ...state, resting: null } : outcome.state;
    if (outcome.show !== undefined) asked = null;
    if (outcome.show !== undefined && !gone && state.at) ports.dwelled(outcome.show, { x: state.at.x, y: state.at.y });
    if (outcome.hide) ports.left();
    // The pointer may have come to rest on another mark while this one's card was leaving.
    plan();
  };
  const stop = (): void => {
    clearTimeout(timer);
    timerAtMs = restAtMs = Infinity;
    looked = NOT_LOOKED;
    asked = null;
    state = NO_INTENT;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    moved(x, y, ms) {
      feel(x, y, ms, true);
      restAtMs = ports.now() + REST_MS;
      plan();
    },
    gone(ms) {
      restAtMs = Infinity;
      state = sense(state, { x: -1e4, y: -1e4, ms, mark: () => null, cardDistance: null }, timing);
      plan();
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

function distanceTo(box: Box | null, x: number, y: number): number | null {
  if (box === null) return null;
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
