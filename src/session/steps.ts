import type { SessionState, Step } from './state.js';

export const stay = (state: SessionState): Step => ({ state, effects: [] });

/** The card belongs to what was there before. */
export function withoutCard({ state, effects }: Step): Step {
  if (state.question === null) return { state, effects };
  return { state: { ...state, question: null }, effects: [...effects, { do: 'hide-card' }] };
}

/** As if the page had not been read yet. */
export function nothingRead(state: SessionState): SessionState {
  return { ...state, parts: [], annotations: [], coming: null, key: null, cut: false, focus: null };
}
