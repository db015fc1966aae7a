import { NO_CONTEXT } from '../model/context.js';
import type { Opener } from '../ui/card/ports.js';
import { findAnnotation } from './parts.js';
import type { Effect, Question, SessionEvent, SessionState, Step } from './state.js';
import { isAtRest, stay } from './steps.js';

/** What happens around the one card of a page: asked ahead, opened, answered, dismissed. */
export function reduceCard(state: SessionState, event: SessionEvent): Step {
  const step = byEvent(state, event);
  const isGone = state.question !== null && step.state.question === null;
  return isGone && isAtRest(state) ? { ...step, effects: [...step.effects, { do: 'rest' }] } : step;
}

function byEvent(state: SessionState, event: SessionEvent): Step {
  const { question } = state;
  switch (event.type) {
    case 'rested':
      // A card that is open stays until another is really wanted.
      return question?.shown || question?.about === event.mark ? stay(state) : ask(state, event.mark, null);
    case 'dwelled':
      // What was opened by key or tap is closed by the reader, not by a pointer that happens to rest.
      if (question?.shown && question.opener !== 'hover') return stay(state);
      return ask(state, event.mark, 'hover', event.point);
    case 'pressed':
      return ask(state, event.mark, event.opener, event.point);
    case 'looked-up':
      return lookUp(state, event.phrase);
    case 'answered':
      return answered(state, event);
    case 'left':
      return question && (question.opener === 'hover' || question.opener === null) ? close(state) : stay(state);
    case 'pressed-elsewhere':
      return question ? close(state) : stay(state);
    case 'dismissed':
      // The card is gone already.
      return stay({ ...state, question: null });
    case 'focused':
      return { state: { ...state, focus: event.mark }, effects: [{ do: 'focus-mark', mark: event.mark }] };
    case 'jumped':
      return { state, effects: [{ do: 'jump', mark: event.mark }] };
    default:
      return stay(state);
  }
}

function ask(state: SessionState, mark: string, opener: Opener | null, point?: { x: number; y: number }): Step {
  const found = findAnnotation(state.parts, mark);
  if (found === null) return stay(state);
  const before = state.question;
  const place = point === undefined ? {} : { point };
  if (before?.about === mark && !(before.shown && opener === null)) {
    const question = { ...before, opener: opener ?? before.opener, ...place };
    return show({ ...state, question });
  }
  const question: Question = { about: mark, opener, card: null, shown: false, ...place };
  return { state: { ...state, question }, effects: [{ do: 'explain', about: mark, ...found }] };
}

/** Also where the site is switched off: the reader asked for this one phrase. */
export function lookUp(state: SessionState, phrase: string): Step {
  if (state.site === null) return stay({ ...state, phrase });
  // Any page can be asked about a phrase, an article's context only makes the answer better.
  const context = state.parts[0]?.context ?? NO_CONTEXT;
  const question: Question = { about: phrase, opener: 'key', card: null, shown: false };
  // A page that is let alone is heard as long as its card is open: a click beside it closes it.
  return { state: { ...state, question, phrase: null }, effects: [...(isAtRest(state) ? [{ do: 'listen' }] as const : []), { do: 'look-up', phrase, context }] };
}

function answered(state: SessionState, event: SessionEvent & { type: 'answered' }): Step {
  const { question } = state;
  // The pointer has gone elsewhere meanwhile.
  if (question?.about !== event.about) return stay(state);
  if (event.card === null) return unanswered(state, question.opener);
  const next = { ...state, question: { ...question, card: event.card } };
  // Asked ahead: what can be done before the delay is over is done now.
  if (question.opener === null && state.site !== null) return { state: next, effects: [{ do: 'ready-card', card: event.card, site: state.site }] };
  return show(next);
}

/** Whoever pressed is told that nothing came; a pointer that rested is not bothered. */
function unanswered(state: SessionState, opener: Opener | null): Step {
  const words = opener === null || opener === 'hover' ? undefined : state.site?.speech.catalogue['page.noAnswer'];
  return { state: { ...state, question: null }, effects: typeof words === 'string' ? [{ do: 'say-unanswered', words }] : [] };
}

/** Opens the card once it is both wanted and there. */
function show(state: SessionState): Step {
  const { question, site } = state;
  if (!question?.card || question.opener === null || site === null) return stay(state);
  const { card, about, opener, point } = question;
  const effect: Effect = { do: 'show-card', card, about, opener, site, ...(point === undefined ? {} : { point }) };
  return { state: { ...state, question: { ...question, shown: true } }, effects: [effect] };
}

function close(state: SessionState): Step {
  return { state: { ...state, question: null }, effects: state.question?.shown ? [{ do: 'hide-card' }] : [] };
}
