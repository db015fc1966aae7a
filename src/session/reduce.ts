import { lookUp, reduceCard } from './reduce-card.js';
import { coming, reduceReading } from './reduce-reading.js';
import { MIN_REREAD_MS, PATIENCE_MS } from './state.js';
import type { SessionEvent, SessionState, Step } from './state.js';
import { failed, nothingRead, stay, withoutCard } from './steps.js';

/** The next state of a page's life and what to do about it. Pure: the runner performs the effects. */
export function reduce(state: SessionState, event: SessionEvent): Step {
  if (state.phase === 'gone') return stay(state);
  switch (event.type) {
    case 'started':
      return { state, effects: [{ do: 'read-site' }, ...(state.visible ? [{ do: 'listen' }, { do: 'read-page' }] as const : [])] };
    case 'woken':
      return { state: { ...state, forced: state.forced || event.forced, stopped: state.stopped && !event.forced }, effects: [{ do: 'read-site' }] };
    case 'stopped':
      return turnOff({ ...state, stopped: true, forced: false });
    case 'settings-changed':
      return { state, effects: [{ do: 'read-site' }] };
    case 'site-unknown':
      // The background could not be asked: without its word nothing is marked.
      return state.site === null ? failed(state) : stay(state);
    case 'site-known':
      return withPhrase(siteKnown(state, event.site));
    case 'navigated':
      return navigated(state);
    case 'gave-up':
      if (state.phase !== 'no-article') return stay(state);
      // A phrase is being looked up: later, then.
      return state.question === null ? end(state) : { state, effects: [{ do: 'wait-for-article', forMs: PATIENCE_MS }] };
    case 'hidden':
      return withoutCard({ state: { ...state, visible: false, plannedMs: null }, effects: [{ do: 'rest' }] });
    case 'shown':
      return shown(state);
    case 'orphaned':
    case 'ended':
      return end(state);
    default:
      return reduceReading(state, event) ?? reduceCard(state, event);
  }
}

function end(state: SessionState): Step {
  return { state: { ...state, phase: 'gone', question: null }, effects: [{ do: 'hide-card' }, { do: 'clear' }, { do: 'dispose' }, { do: 'tell-list' }] };
}

function siteKnown(state: SessionState, site: SessionState['site'] & object): Step {
  const next = { ...state, site };
  if (state.stopped || (!site.on && !state.forced)) return turnOff(next);
  // Where it was off, or where no article was found or explained and the reader insists.
  if (state.phase === 'off' || (state.forced && (state.phase === 'no-article' || state.phase === 'failed'))) {
    return { state: { ...next, phase: 'reading', key: null }, effects: state.visible ? [{ do: 'listen' }, { do: 'read-page' }] : [] };
  }
  // The page may have been read before the background answered.
  if (state.phase === 'reading' && state.coming !== null) return coming(next);
  if (state.phase === 'marked' && state.key !== null) {
    return {
      state: next,
      effects: [{ do: 'paint', key: state.key, annotations: state.annotations, site }, { do: 'restyle-card', site }],
    };
  }
  return stay(next);
}

/** Asks about the phrase that waited for the site's settings. */
function withPhrase({ state, effects }: Step): Step {
  if (state.phrase === null) return { state, effects };
  const next = lookUp(state, state.phrase);
  return { state: next.state, effects: [...effects, ...next.effects] };
}

function turnOff(state: SessionState): Step {
  if (state.phase === 'off') return stay(state);
  return withoutCard({
    state: { ...nothingRead(state), phase: 'off' },
    effects: [{ do: 'clear' }, { do: 'rest' }, { do: 'tell-list' }],
  });
}

/** The address has changed; its text may come later. Meanwhile what is painted stays: an endless scroll changes its address, too. */
function navigated(state: SessionState): Step {
  const next: SessionState = { ...state, moved: true, stopped: false, rereadMs: MIN_REREAD_MS };
  if (state.phase === 'off') return { state: next, effects: [{ do: 'read-site' }] };
  if (!state.visible) return withoutCard(stay(next));
  return withoutCard({ state: { ...next, plannedMs: 0 }, effects: [{ do: 'listen' }, { do: 'plan-reread', inMs: 0 }] });
}

function shown(state: SessionState): Step {
  if (state.visible) return stay(state);
  const next = { ...state, visible: true };
  if (state.phase === 'off') return { state: next, effects: [{ do: 'read-site' }] };
  // The page may have changed unwatched.
  return { state: next, effects: [{ do: 'read-site' }, { do: 'listen' }, { do: 'read-page' }] };
}
