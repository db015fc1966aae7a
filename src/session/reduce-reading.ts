import { canRead } from '../model/language.js';
import { joinAnnotations } from './parts.js';
import type { Part, ReadPart } from './parts.js';
import { MAX_REREAD_MS, MAX_REST_MS, MIN_REREAD_MS, MIN_RETRY_MS, PATIENCE_MS, REST_PER_WORK } from './state.js';
import type { Effect, SessionEvent, SessionState, Step } from './state.js';
import { failed, nothingRead, stay, withoutCard, withoutCardOfText } from './steps.js';

/** What happens around the reading of a page: changed, read, annotated. Null for events that concern something else. */
export function reduceReading(state: SessionState, event: SessionEvent): Step | null {
  switch (event.type) {
    case 'page-changed':
      return pageChanged(state, event.lost);
    case 'reread-due':
      return state.visible && state.phase !== 'off'
        ? { state: { ...state, plannedMs: null }, effects: [...(state.site === null ? [{ do: 'read-site' }] as const : []), { do: 'read-page' }] }
        : stay({ ...state, plannedMs: null });
    case 'read':
      return state.phase === 'off' ? stay(state) : wasRead(state, event);
    case 'annotated':
      return annotated(state, event);
    case 'not-annotated':
      return notAnnotated(state, event.key);
    default:
      return null;
  }
}

function pageChanged(state: SessionState, lost: boolean): Step {
  if (state.phase === 'off' || !state.visible) return stay(state);
  // Marks that were lost are wanted back at once, whatever else has been changing.
  const inMs = lost ? state.restMs : Math.max(state.restMs, state.rereadMs);
  if (state.plannedMs !== null && state.plannedMs <= inMs) return stay(state);
  return { state: { ...state, plannedMs: inMs }, effects: [{ do: 'plan-reread', inMs }] };
}

function wasRead(before: SessionState, event: SessionEvent & { type: 'read' }): Step {
  const restMs = Math.min(MAX_REST_MS, Math.max(MIN_REREAD_MS, event.workMs * REST_PER_WORK));
  const { state, effects } = turnPage({ ...before, restMs }, event);
  const { key, parts, cut } = event;
  const likeness = state.forced ? 'article' : event.likeness;
  if (likeness === 'none') return noArticle(state, null);
  if (likeness === 'foreign' && state.phase === 'no-article' && key === state.key) return stay(calmer(state));
  if (key === state.key && state.phase === 'marked' && state.site !== null) {
    const paint: Effect = { do: 'paint', key, annotations: state.annotations, site: state.site };
    return { state: event.anchorsBroken ? { ...state, rereadMs: MIN_REREAD_MS } : calmer(state), effects: [...effects, paint] };
  }
  if (key === state.key && state.phase === 'annotating') return { state, effects };
  // Unless the next page's text is still on its way, or the card of a phrase is open.
  if (key === state.key && state.phase === 'foreign') return { state, effects: state.moved || state.question !== null ? [] : [{ do: 'rest' }] };
  const next = coming({ ...state, coming: parts, key, likeness, cut, rereadMs: MIN_REREAD_MS });
  return { state: next.state, effects: [...effects, ...next.effects] };
}

/** After a change of address: once the old articles are gone from the page, all that belonged to them goes, too. */
function turnPage(state: SessionState, { parts }: SessionEvent & { type: 'read' }): Step {
  const known = new Set((state.parts.length > 0 ? state.parts : state.coming ?? []).map(({ key }) => key));
  if (!state.moved || parts.some(({ key }) => known.has(key))) return stay(state);
  const effects: Effect[] = state.parts.length > 0 ? [{ do: 'clear-marks' }] : [];
  return withoutCard({ state: { ...nothingRead(state), moved: false, forced: false, phase: 'reading' }, effects });
}

/** `key` tells a page that was asked about for its language alone, so that it is not asked about again; else null. */
function noArticle(state: SessionState, key: string | null): Step {
  if (state.phase === 'no-article') return stay(calmer(state));
  return withoutCardOfText(state, {
    state: { ...nothingRead(state), phase: 'no-article', key },
    effects: [{ do: 'clear' }, { do: 'wait-for-article', forMs: PATIENCE_MS }, { do: 'tell-list' }],
  });
}

/** What to do with the articles of a new reading: ask about those that are not known yet, or paint. */
export function coming(state: SessionState): Step {
  if (state.coming === null || state.site === null) return stay({ ...state, phase: 'reading' });
  const parts = state.coming.map((part) => state.parts.find(({ key }) => key === part.key) ?? part);
  const open = parts.filter((part) => !isKnown(part));
  const next = { ...state, coming: parts };
  return open.length === 0 ? settle(next) : { state: { ...next, phase: 'annotating' }, effects: [{ do: 'annotate', parts: state.likeness === 'foreign' ? open.map(withoutText) : open }] };
}

/** Of what would be an article only in a foreign language, the language is all that is asked for. */
const withoutText = ({ key, article }: ReadPart): ReadPart => ({ key, article: { ...article, blocks: [] } });

function annotated(state: SessionState, { key, known }: SessionEvent & { type: 'annotated' }): Step {
  if (state.phase !== 'annotating' || !state.coming?.some((part) => part.key === key)) return stay(state);
  const parts = state.coming.map((part) => (part.key === key ? { ...part, ...known } : part));
  return settle({ ...state, coming: parts });
}

/** Paints once all articles of the reading are known. */
function settle(state: SessionState): Step {
  const parts = (state.coming ?? []).filter(isKnown);
  if (state.key === null || state.site === null || parts.length !== state.coming?.length) return stay(state);
  const annotations = joinAnnotations(parts);
  const focus = annotations.some(({ id }) => id === state.focus) ? state.focus : null;
  const next: SessionState = { ...state, parts, annotations, coming: null, focus, retryMs: MIN_RETRY_MS };
  if (!parts.every(({ context }) => !canRead(context.lang))) {
    if (state.likeness === 'foreign') return noArticle(state, state.key);
    return { state: { ...next, phase: 'marked' }, effects: [{ do: 'paint', key: state.key, annotations, site: state.site }, { do: 'tell-list' }] };
  }
  // Nothing can come of it: nothing watches it, once no card of a phrase is open.
  const left = withoutCardOfText(state, { state: { ...next, phase: 'foreign' }, effects: [{ do: 'clear-marks' }, { do: 'tell-list' }] });
  return left.state.question === null ? { ...left, effects: [...left.effects, { do: 'rest' }] } : left;
}

/** What was painted stays; the next change of the page tries again, or some time. */
function notAnnotated(state: SessionState, key: string): Step {
  if (state.phase !== 'annotating' || !state.coming?.some((part) => part.key === key)) return stay(state);
  return failed({ ...state, coming: null, key: null });
}

const isKnown = (part: ReadPart | Part): part is Part => 'context' in part;

/** The page changes, its article does not: look less often. */
function calmer(state: SessionState): SessionState {
  return { ...state, rereadMs: Math.min(MAX_REREAD_MS, state.rereadMs * 2) };
}
