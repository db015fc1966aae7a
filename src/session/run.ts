import type { CardHost, CardPorts } from '../ui/card/ports.js';
import { copyText } from './clipboard.js';
import { createHeartbeat } from './heartbeat.js';
import { createHover, HIDE_MS } from './hover.js';
import { createInteraction } from './interact.js';
import { followLife } from './life.js';
import { listenToReader } from './listen.js';
import { lookOf } from './look.js';
import { createPageReading } from './page-reading.js';
import type { SessionPorts } from './ports.js';
import { createQuestions } from './questions.js';
import { reduce } from './reduce.js';
import { initialState } from './state.js';
import type { Effect, SessionEvent, SessionState } from './state.js';
import { createSurface } from './surface.js';

/** A page and its session, as long as both live. */
export interface Session {
  readonly state: SessionState;
  dispatch(event: SessionEvent): void;
  /** The keyboard's way through the marks, for the browser's commands. */
  walk(step: 'next' | 'previous' | 'open'): void;
  /** Aborted when the session's life is over. */
  readonly life: AbortSignal;
}

/** Starts the life of one page: performs what the reducer decides. */
export function startSession(ports: SessionPorts, forced: boolean): Session {
  const { view } = ports;
  const { document } = view;
  const life = new AbortController();
  const surface = createSurface(document);
  const questions = createQuestions(ports.background, dispatch, life.signal);
  const pageReading = createPageReading(document, surface, dispatch, life.signal);
  const card: CardHost = ports.createCard(cardPorts());
  let state = initialState(forced, !document.hidden);
  /** Aborted while the page is hidden. */
  let awake: AbortController | null = null;

  const hover = createHover({
    markAt: (x, y) => surface.markAt(x, y),
    cardBox: () => card.box(),
    rested: (mark) => dispatch({ type: 'rested', mark }),
    dwelled: (mark, point) => dispatch({ type: 'dwelled', mark, point }),
    left: () => dispatch({ type: 'left' }),
  }, life.signal);
  const interaction = createInteraction({ surface, hover, card, view, dispatch, state: () => state });

  function dispatch(event: SessionEvent): void {
    const step = reduce(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  }

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'read-site': return questions.readSite();
      case 'read-page': return pageReading.read();
      case 'plan-reread': return pageReading.plan(effect.inMs);
      case 'annotate': return questions.annotate(effect.article, effect.key);
      case 'paint':
        hover.setTiming({ showMs: effect.site.settings.delayMs, hideMs: HIDE_MS });
        pageReading.paint(effect.key, effect.annotations, effect.site.settings);
        if (state.focus !== null) surface.focus(state.focus, false);
        return;
      case 'clear': return pageReading.clear();
      case 'explain': return questions.explain(effect.annotation, effect.context);
      case 'look-up': return questions.lookUp(effect.phrase, effect.context);
      case 'show-card': return showCard(effect);
      case 'restyle-card': return card.restyle(lookOf(effect.site));
      case 'hide-card':
        card.hide();
        return hover.forget();
      case 'focus-mark': return surface.focus(effect.mark, true);
      case 'jump': return void surface.jump(effect.mark);
      case 'listen': return listen();
      case 'rest':
        awake?.abort();
        awake = null;
        return hover.forget();
      case 'tell-list': return ports.tellList();
      case 'dispose': return dispose();
    }
  }

  function listen(): void {
    if (awake !== null) return;
    awake = new AbortController();
    listenToReader(view, interaction, awake.signal);
    pageReading.watch(awake.signal);
    createHeartbeat(() => {
      if (ports.isOrphaned()) dispatch({ type: 'orphaned' });
      else surface.restore();
    }, awake.signal);
  }

  function showCard({ card: content, about, opener, point, site }: Effect & { do: 'show-card' }): void {
    const range = surface.rangeOf(about) ?? selectedRange(document);
    const anchors = range === null ? [] : [...range.getClientRects()];
    if (range === null || anchors.length === 0) return dispatch({ type: 'pressed-elsewhere' });
    card.show({ card: content, anchors, opener, look: lookOf(site), within: range.startContainer, ...(point === undefined ? {} : { point }) });
  }

  function cardPorts(): CardPorts {
    return {
      explainEntity: (ref) => questions.explainEntity(ref.id, state.context),
      wrong: (shown, undo) => {
        const exact = state.annotations.find(({ id }) => id === shown.annotation)?.exact;
        if (shown.entity && exact !== undefined) questions.tell('entity.refuse', { exact, entity: shown.entity.id, refused: !undo });
      },
      hideEntity: ({ entity }) => {
        if (entity) questions.tell('entity.hide', { entity: entity.id, hidden: true });
      },
      offHere: () => questions.tell('site.leave', {}),
      copy: (text) => copyText(view, text),
      pointerEntered: () => undefined,
      pointerLeft: () => undefined,
      dismissed: () => {
        hover.forget();
        dispatch({ type: 'dismissed' });
      },
      ...(ports.reportAddress === undefined ? {} : { reportAddress: ports.reportAddress }),
    };
  }

  function dispose(): void {
    awake?.abort();
    life.abort();
    stopWatching();
    pageReading.dispose();
    surface.dispose();
    card.dispose();
  }

  const stopWatching = ports.watchSettings(() => dispatch({ type: 'settings-changed' }));
  followLife(view, {
    shown: () => dispatch({ type: 'shown' }),
    hidden: () => dispatch({ type: 'hidden' }),
    navigated: () => dispatch({ type: 'navigated' }),
    ended: () => dispatch({ type: 'ended' }),
  }, life.signal);
  dispatch({ type: 'started' });
  return {
    get state() {
      return state;
    },
    dispatch,
    walk: (step) => interaction.walk(step),
    life: life.signal,
  };
}

/** What the reader has selected, to stand a looked-up phrase's card beside. */
function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  return selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
