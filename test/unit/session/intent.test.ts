import { describe, expect, it } from 'vitest';
import { NO_INTENT, REST_MS, due, dueAt, sense } from '../../../src/session/intent.js';
import type { IntentState } from '../../../src/session/intent.js';

const TIMING = { showMs: 400, hideMs: 300 };

/** Moves a pointer along a line; what is under it depends on x alone. */
function glide(state: IntentState, from: number, to: number, overMs: number, startMs: number, under: (x: number) => string | null, card: (x: number) => number | null = () => null): IntentState {
  const steps = Math.max(1, Math.round(overMs / 16));
  let now = state;
  for (let step = 1; step <= steps; step++) {
    const x = from + ((to - from) * step) / steps;
    now = sense(now, { x, y: 0, ms: startMs + (overMs * step) / steps, mark: () => under(x), cardDistance: card(x) }, TIMING);
  }
  return now;
}

const markBetween = (left: number, right: number) => (x: number): string | null => (x >= left && x <= right ? 'a' : null);

describe('intent', () => {
  it('wants nothing while the pointer passes over', () => {
    const state = glide(NO_INTENT, 0, 600, 300, 0, markBetween(100, 500));
    expect(state.resting).toBeNull();
    expect(dueAt(state, TIMING)).toBe(Infinity);
  });

  it('opens after the delay where the pointer came fast and stopped', () => {
    const arrived = glide(NO_INTENT, 0, 300, 150, 0, markBetween(250, 400));
    const resting = sense(arrived, { x: 300, y: 0, ms: 150 + REST_MS, mark: () => 'a', cardDistance: null }, TIMING, false);
    expect(resting.resting).toEqual({ mark: 'a', sinceMs: 150 });
    expect(due(resting, 549, TIMING).show).toBeUndefined();
    expect(due(resting, 550, TIMING).show).toBe('a');
  });

  it('keeps counting while the pointer wanders slowly within the mark', () => {
    const first = glide(NO_INTENT, 250, 256, 160, 0, markBetween(250, 400));
    const later = glide(first, 256, 270, 300, 160, markBetween(250, 400));
    expect(later.resting?.sinceMs).toBe(first.resting?.sinceMs);
  });

  it('does not ask what is under a pointer that passes', () => {
    let asked = 0;
    let state: IntentState = NO_INTENT;
    for (let step = 0; step < 20; step++) {
      state = sense(state, { x: step * 30, y: 0, ms: step * 16, mark: () => { asked++; return 'a'; }, cardDistance: null }, TIMING);
    }
    expect(asked).toBe(0);
  });

  const open: IntentState = { at: { x: 300, y: 0, ms: 1_000, cardDistance: 40 }, resting: null, open: 'a', leaveAtMs: null };

  it('closes after a delay of its own once the pointer has left', () => {
    const away = glide(open, 300, 200, 100, 1_000, () => null, (x) => 340 - x);
    expect(away.leaveAtMs).not.toBeNull();
    expect(due(away, away.leaveAtMs! - 1, TIMING).hide).toBeUndefined();
    expect(due(away, away.leaveAtMs!, TIMING)).toMatchObject({ hide: true, state: { open: null } });
  });

  it('gives a slow pointer all the time it needs on its way into the card', () => {
    const underway = glide(open, 300, 339, 2_000, 1_000, () => null, (x) => 340 - x);
    expect(underway.leaveAtMs).toBeGreaterThan(3_000);
    const inside = sense(underway, { x: 341, y: 0, ms: 3_100, mark: () => null, cardDistance: 0 }, TIMING);
    expect(inside.leaveAtMs).toBeNull();
  });

  it('lets a pointer return to the mark before the card goes, and opens again after it went', () => {
    const away = glide(open, 300, 200, 160, 1_000, () => null, () => 100);
    const back = sense(away, { x: 201, y: 0, ms: 1_200, mark: () => 'a', cardDistance: 100 }, TIMING);
    expect(back.leaveAtMs).toBeNull();
    const { state } = due(away, 5_000, TIMING);
    const again = sense({ ...state, at: { x: 300, y: 0, ms: 5_000, cardDistance: null } }, { x: 301, y: 0, ms: 5_016, mark: () => 'a', cardDistance: null }, TIMING);
    expect(due(again, 5_500, TIMING).show).toBe('a');
  });
});
