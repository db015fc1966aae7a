import { createPageReading } from './page-reading.js';
import { createQuestions } from './questions.js';
import type { SessionPorts } from './ports.js';
import { createSurface } from './surface.js';
import { createAwake } from './awake.js';
import { cardPortsOf } from './card-ports.js';
import { reduce } from './reduce.js';
import { createInteraction } from './interact.js';
import { followLife } from './life.js';
import { createPerform } from './perform.js';
import { createLateCard } from './late-card.js';
import { createHover } from './hover.js';
import type { Way } from './keys.js';
import { initialState } from './state.js';
import type { SessionEvent, SessionState } from './state.js';
import { createCardPlace } from './card-place.js';

/** A page and its session, as long as both live. */
export interface Session {
  readonly state: SessionState;
  dispatch(event: SessionEvent): void;
  /** The keyboard's way through the marks, for the browser's commands. */
  walk(way: Way): void;
  /** Aborted when the session's life is over. */
  readonly life: AbortSignal;
}

/** Starts the life of one page: what happens goes through the reducer, and what it decides is performed. */
export function startSession(ports: SessionPorts, forced: boolean): Session {
  const { view } = ports;
  const { document } = view;
  const life = new AbortController();
  const { signal } = life;
  let current = initialState(forced, !document.hidden);
  const state = (): SessionState => current;

  const surface = createSurface(document);
  const questions = createQuestions(ports, dispatch, signal);
  const reading = createPageReading({ document, within: ports.within }, surface, dispatch, signal);
  const place = createCardPlace(document, surface);
  const card = createLateCard((own) => ports.loadCard(own), cardPortsOf(ports, questions, state, dismissed));
  const hover = createHover({
    markAt: (x, y) => surface.markAt(x, y),
    cardBox: () => card.box(),
    rested: (mark) => dispatch({ type: 'rested', mark }),
    dwelled: (mark, point) => dispatch({ type: 'dwelled', mark, point }),
    left: () => dispatch({ type: 'left' }),
    now: () => performance.now(),
  }, signal);
  const performers = { ports, questions, reading, surface, card, place, hover, state, dispatch };
  const reader = createInteraction(performers);
  const awake = createAwake(performers, reader);
  const perform = createPerform(performers, awake, dispose);

  function dispatch(event: SessionEvent): void {
    const step = reduce(current, event);
    current = step.state;
    for (const effect of step.effects) perform(effect);
  }

  function dismissed(): void {
    hover.forget();
    dispatch({ type: 'dismissed' });
  }

  function dispose(): void {
    awake.rest();
    life.abort();
    stopWatching();
    for (const part of [reading, surface, card]) part.dispose();
  }

  const stopWatching = ports.watchSettings(() => dispatch({ type: 'settings-changed' }));
  followLife(view, dispatch, signal);
  dispatch({ type: 'started' });
  return {
    get state() {
      return current;
    },
    dispatch,
    walk: (way) => reader.walk(way),
    life: signal,
  };
}
