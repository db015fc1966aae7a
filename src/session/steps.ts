import { findAnnotation } from './parts.js';
import { MAX_RETRY_MS } from './state.js';
import type { SessionState, Step } from './state.js';

/** Nobody listens to the page: its site is off, or its language is none that we read. */
export const isAtRest = ({ phase }: SessionState): boolean => phase === 'off' || phase === 'foreign';

/** Nothing is to be done. */
export const stay = (state: SessionState): Step => ({ state, effects: [] });

/** Closes the card, which belongs to what was there before. */
export function withoutCard({ state, effects }: Step): Step {
  if (state.question === null) return { state, effects };
  return { state: { ...state, question: null }, effects: [...effects, { do: 'hide-card' }] };
}

/** The text with its marks is gone, and the card of one with it; a phrase that the reader asked about belongs to no text. */
export function withoutCardOfText(before: SessionState, step: Step): Step {
  const { question, parts } = before;
  return question !== null && findAnnotation(parts, question.about) === null ? step : withoutCard(step);
}

/** The background gave no answer: everything is asked again, later each time. */
export function failed(state: SessionState): Step {
  const inMs = state.retryMs;
  return {
    state: { ...state, phase: 'failed', plannedMs: inMs, retryMs: Math.min(MAX_RETRY_MS, 2 * inMs) },
    effects: [{ do: 'plan-reread', inMs }, { do: 'tell-list' }],
  };
}

/** As if the page had not been read yet. */
export function nothingRead(state: SessionState): SessionState {
  return { ...state, parts: [], annotations: [], coming: null, key: null, cut: false, focus: null };
}
