import { meaningOf } from '../marks/choose.js';
import type { Context } from '../model/context.js';
import type { CardPorts } from '../ui/card/ports.js';
import { copyText } from './clipboard.js';
import { createHeartbeat } from './heartbeat.js';
import { createHover, HIDE_MS } from './hover.js';
import { createInteraction } from './interact.js';
import { createLateCard } from './late-card.js';
import { followLife } from './life.js';
import { listenToReader } from './listen.js';
import { createPageReading } from './page-reading.js';
import { findAnnotation } from './parts.js';
import type { SessionPorts } from './ports.js';
import { createQuestions } from './questions.js';
import { reduce } from './reduce.js';
import { lookOf } from './site.js';
import { initialState } from './state.js';
import type { Effect, SessionEvent, SessionState } from './state.js';
import { createSurface } from './surface.js';
import { sayUnanswered } from './unanswered.js';

/** What is drawn is seen with the next frame: a card that is to be seen when the delay is over is begun one before. */
const DRAWN_IN_MS = 16;

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
  const questions = createQuestions(ports, dispatch, life.signal);
  const pageReading = createPageReading({ document, within: ports.within }, surface, dispatch, life.signal);
  const card = createLateCard((own) => ports.loadCard(own), cardPorts());
  let state = initialState(forced, !document.hidden);
  /** What was selected when the card of a phrase opened: the card goes with it. */
  let phrasePlace = document.createRange();
  /** Aborted while the page is hidden. */
  let awake: AbortController | null = null;

  const hover = createHover({
    markAt: (x, y) => surface.markAt(x, y),
    cardBox: () => card.box(),
    rested: (mark) => dispatch({ type: 'rested', mark }),
    dwelled: (mark, point) => dispatch({ type: 'dwelled', mark, point }),
    left: () => dispatch({ type: 'left' }),
    now: () => performance.now(),
  }, life.signal);
  const interaction = createInteraction({ surface, hover, card, view, dispatch, state: () => state, placeOf });

  function dispatch(event: SessionEvent): void {
    const step = reduce(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  }

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'read-site': questions.readSite(); break;
      case 'read-page': pageReading.read(); break;
      case 'plan-reread': pageReading.plan(effect.inMs); break;
      case 'wait-for-article': pageReading.waitForArticle(effect.forMs); break;
      case 'annotate': questions.annotate(effect.parts); break;
      case 'paint': paint(effect); break;
      case 'clear-marks': surface.clear(); break;
      case 'clear': pageReading.clear(); break;
      case 'explain': card.prepare(); questions.explain(effect.about, effect.annotation, effect.context); break;
      case 'look-up': card.prepare(); questions.lookUp(effect.phrase, effect.context); break;
      case 'show-card': showCard(effect); break;
      case 'ready-card': card.ready({ card: effect.card, look: lookOf(effect.site) }); break;
      case 'restyle-card': card.restyle(lookOf(effect.site)); break;
      case 'hide-card': hideCard(); break;
      case 'say-unanswered': sayUnanswered(document, effect.words); break;
      case 'focus-mark': focusMark(effect.mark); break;
      case 'jump': surface.jump(effect.mark); break;
      case 'listen': listen(); break;
      case 'rest': rest(); break;
      case 'tell-list': ports.tellList(); break;
      case 'dispose': dispose(); break;
    }
  }

  function paint({ key, annotations, site }: Effect & { do: 'paint' }): void {
    hover.setTiming({ showMs: Math.max(0, site.settings.delayMs - DRAWN_IN_MS), hideMs: HIDE_MS });
    pageReading.paint(key, annotations, site.settings);
    if (state.focus !== null) surface.focus(state.focus, false);
  }

  function focusMark(mark: string | null): void {
    surface.focus(mark, true);
    if (mark !== null) card.prepare();
  }

  function hideCard(): void {
    card.hide();
    hover.closed();
  }

  function rest(): void {
    awake?.abort();
    awake = null;
    hover.forget();
  }

  function listen(): void {
    if (awake !== null) return;
    awake = new AbortController();
    listenToReader(view, interaction, awake.signal);
    // What "read more" opens may have been in the page all along, and no change of the text tells.
    view.addEventListener('click', () => dispatch({ type: 'page-changed', lost: false }), { passive: true, signal: awake.signal });
    pageReading.watch(awake.signal);
    createHeartbeat(() => {
      if (ports.isOrphaned()) dispatch({ type: 'orphaned' });
      else surface.restore();
    }, awake.signal);
  }

  /** Where what a card is about stands: a mark's text, or what was selected. */
  function placeOf(about: string): Range {
    return surface.rangeOf(about) ?? phrasePlace;
  }

  function showCard({ card: content, about, opener, point, site }: Effect & { do: 'show-card' }): void {
    phrasePlace = selectedRange(document);
    const range = placeOf(about);
    const anchors = [...range.getClientRects()];
    if (anchors.length === 0) {
      // The text went away while the card was on its way.
      dispatch({ type: 'pressed-elsewhere' });
      return;
    }
    card.show({ card: content, anchors, opener, look: lookOf(site), within: range.startContainer, ...(point === undefined ? {} : { point }) });
  }

  function cardPorts(): CardPorts {
    return {
      explainEntity: (ref) => questions.explainEntity(ref.id, contextOfCard()),
      wrong: (shown, undo) => {
        const mention = state.annotations.find(({ id }) => id === shown.annotation);
        // A looked-up phrase has annotations of its own.
        if (mention === undefined || state.question?.about !== mention.id) return false;
        questions.settle(ports.background.refuseLink(mention.exact, meaningOf(mention), !undo));
        return true;
      },
      hideEntity: ({ entity }) => {
        if (entity) questions.settle(ports.background.hideEntity(entity.id));
      },
      offHere: () => questions.settle(ports.background.leaveSite()),
      copy: (text) => copyText(view, text),
      dismissed: () => {
        hover.forget();
        dispatch({ type: 'dismissed' });
      },
    };
  }

  function contextOfCard(): Context | null {
    return (findAnnotation(state.parts, state.question?.about ?? '') ?? state.parts[0])?.context ?? null;
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

/**
 * What the reader has selected, to stand a looked-up phrase's card beside; later selections leave it as it is. What is
 * selected in a field has no place that a page could be asked for: there it is the field.
 */
function selectedRange(document: Document): Range {
  const selection = document.getSelection();
  if (selection?.isCollapsed === false) return selection.getRangeAt(0).cloneRange();
  const range = document.createRange();
  const field = document.activeElement;
  if (field?.matches('input, textarea')) range.selectNode(field);
  return range;
}
