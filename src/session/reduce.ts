import { reduceCard } from './reduce-card.js';
import { MAX_REREAD_MS, MIN_REREAD_MS } from './state.js';
import type { Effect, SessionEvent, SessionState, Step } from './state.js';

const stay = (state: SessionState): Step => ({ state, effects: [] });

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
      return state.site === null ? turnOff(state) : stay(state);
    case 'site-known':
      return siteKnown(state, event.site);
    case 'read':
      return wasRead(state, event);
    case 'annotated':
      return annotated(state, event);
    case 'not-annotated':
      return event.key === state.key && state.phase === 'annotating' ? { state: { ...state, phase: 'reading', key: null }, effects: [] } : stay(state);
    case 'page-changed':
      return state.phase === 'off' ? stay(state) : planReread(state, state.rereadMs);
    case 'navigated':
      return state.phase === 'off'
        ? { state, effects: [{ do: 'read-site' }] }
        : withoutCard(planReread({ ...state, rereadMs: MIN_REREAD_MS }, 0));
    case 'reread-due':
      return state.visible && state.phase !== 'off'
        ? { state: { ...state, rereadPlanned: false }, effects: [{ do: 'read-page' }] }
        : stay({ ...state, rereadPlanned: false });
    case 'hidden':
      return withoutCard({ state: { ...state, visible: false, rereadPlanned: false }, effects: [{ do: 'rest' }] });
    case 'shown':
      return shown(state);
    case 'orphaned':
    case 'ended':
      return { state: { ...state, phase: 'gone', question: null }, effects: [{ do: 'hide-card' }, { do: 'clear' }, { do: 'dispose' }] };
    default:
      return reduceCard(state, event);
  }
}

function siteKnown(state: SessionState, site: SessionState['site'] & object): Step {
  const next = { ...state, site };
  if (state.stopped || (!site.on && !state.forced)) return turnOff(next);
  if (state.phase === 'off') {
    return { state: { ...next, phase: 'reading', key: null }, effects: state.visible ? [{ do: 'listen' }, { do: 'read-page' }] : [] };
  }
  // The page may have been read before the background answered.
  if (state.phase === 'reading' && state.article !== null && state.key !== null) return annotate(next);
  if (state.phase === 'marked' && state.key !== null) {
    return {
      state: next,
      effects: [{ do: 'paint', key: state.key, annotations: state.annotations, site }, { do: 'restyle-card', site }],
    };
  }
  return stay(next);
}

function turnOff(state: SessionState): Step {
  if (state.phase === 'off') return stay(state);
  return withoutCard({
    state: { ...state, phase: 'off', article: null, key: null, annotations: [], context: null, focus: null },
    effects: [{ do: 'clear' }, { do: 'rest' }, { do: 'tell-list' }],
  });
}

function wasRead(state: SessionState, event: SessionEvent & { type: 'read' }): Step {
  if (state.phase === 'off') return stay(state);
  if (!event.isArticle && !state.forced) {
    if (state.phase === 'no-article') return stay(calmer(state));
    return withoutCard({
      state: { ...state, phase: 'no-article', article: null, key: null, annotations: [], context: null, focus: null },
      effects: [{ do: 'clear' }, { do: 'tell-list' }],
    });
  }
  const { article, key } = event;
  if (key === state.key && state.phase === 'marked' && state.site !== null) {
    const effects: Effect[] = [{ do: 'paint', key, annotations: state.annotations, site: state.site }];
    return { state: event.anchorsBroken ? { ...state, rereadMs: MIN_REREAD_MS } : calmer(state), effects };
  }
  if (key === state.key && state.phase === 'annotating') return stay(state);
  const next = { ...state, article, key, rereadMs: MIN_REREAD_MS };
  return state.site === null ? stay({ ...next, phase: 'reading' }) : annotate(next);
}

function annotate(state: SessionState): Step {
  if (state.article === null || state.key === null) return stay(state);
  return { state: { ...state, phase: 'annotating' }, effects: [{ do: 'annotate', key: state.key, article: state.article }] };
}

function annotated(state: SessionState, event: SessionEvent & { type: 'annotated' }): Step {
  if (event.key !== state.key || state.site === null || state.phase !== 'annotating') return stay(state);
  const { annotations, context, key } = event;
  const focus = annotations.some(({ id }) => id === state.focus) ? state.focus : null;
  return {
    state: { ...state, phase: 'marked', annotations, context, focus },
    effects: [{ do: 'paint', key, annotations, site: state.site }, { do: 'tell-list' }],
  };
}

function shown(state: SessionState): Step {
  if (state.visible) return stay(state);
  const next = { ...state, visible: true };
  if (state.phase === 'off') return { state: next, effects: [{ do: 'read-site' }] };
  // The page may have changed unwatched.
  return { state: next, effects: [{ do: 'read-site' }, { do: 'listen' }, { do: 'read-page' }] };
}

function planReread(state: SessionState, inMs: number): Step {
  if (state.rereadPlanned || !state.visible) return stay(state);
  return { state: { ...state, rereadPlanned: true }, effects: [{ do: 'plan-reread', inMs }] };
}

/** The page changes, its article does not: look less often. */
function calmer(state: SessionState): SessionState {
  return { ...state, rereadMs: Math.min(MAX_REREAD_MS, state.rereadMs * 2) };
}

function withoutCard({ state, effects }: Step): Step {
  if (state.question === null) return { state, effects };
  return { state: { ...state, question: null }, effects: [...effects, { do: 'hide-card' }] };
}
