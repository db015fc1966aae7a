import type { Awake } from './awake.js';
import { HIDE_MS } from './hover.js';
import type { Performers } from './performers.js';
import { lookOf } from './site.js';
import type { Effect } from './state.js';
import { sayUnanswered } from './unanswered.js';

/** What is drawn is seen with the next frame: a card that is to be seen when the delay is over is begun one before. */
const DRAWN_IN_MS = 16;

/** Gives each effect to the one that performs it. */
export function createPerform({ ports, questions, reading, surface, card, place, hover, state, dispatch }: Performers, awake: Awake, dispose: () => void): (effect: Effect) => void {
  const perform: { [Name in Effect['do']]: (effect: Effect & { do: Name }) => void } = {
    'read-site': () => questions.readSite(),
    'read-page': () => reading.read(),
    'plan-reread': ({ inMs }) => reading.plan(inMs),
    'wait-for-article': ({ forMs }) => reading.waitForArticle(forMs),
    'annotate': ({ parts }) => questions.annotate(parts),
    'paint'({ key, annotations, site: { settings } }) {
      hover.setTiming({ showMs: Math.max(0, settings.delayMs - DRAWN_IN_MS), hideMs: HIDE_MS });
      reading.paint(key, annotations, settings);
      const { focus } = state();
      if (focus !== null) surface.focus(focus, false);
    },
    'clear-marks': () => surface.clear(),
    'clear': () => reading.clear(),
    'explain'({ about, annotation, context }) {
      card.prepare();
      questions.explain(about, annotation, context);
    },
    'look-up'({ phrase, context }) {
      card.prepare();
      questions.lookUp(phrase, context);
    },
    'show-card'({ card: content, about, opener, point, site }) {
      place.note();
      const range = place.of(about);
      const anchors = [...range.getClientRects()];
      // The text went away while the card was on its way.
      if (anchors.length === 0) dispatch({ type: 'pressed-elsewhere' });
      else card.show({ card: content, anchors, opener, look: lookOf(site), within: range.startContainer, ...(point === undefined ? {} : { point }) });
    },
    'ready-card': ({ card: content, site }) => card.ready({ card: content, look: lookOf(site) }),
    'restyle-card': ({ site }) => card.restyle(lookOf(site)),
    'hide-card'() {
      card.hide();
      hover.closed();
    },
    'say-unanswered': ({ words }) => sayUnanswered(ports.view.document, words),
    'focus-mark'({ mark }) {
      surface.focus(mark, true);
      if (mark !== null) card.prepare();
    },
    'jump': ({ mark }) => surface.jump(mark),
    'listen': () => awake.listen(),
    'rest'() {
      awake.rest();
      hover.forget();
    },
    'tell-list': () => ports.tellList(),
    dispose,
  };
  return (effect) => (perform[effect.do] as (effect: Effect) => void)(effect);
}
