import type { Annotation } from '../model/annotation.js';
import type { Card } from '../model/card.js';
import { NO_CONTEXT } from '../model/context.js';
import type { Context } from '../model/context.js';
import type { ReadPart } from './parts.js';
import type { SessionPorts } from './ports.js';
import type { SessionEvent } from './state.js';

/** What the session asks the background. Only the newest question of a kind is waited for. */
export interface Questions {
  readSite(): void;
  /** Answered for each article by itself. */
  annotate(parts: readonly ReadPart[]): void;
  /** `about`: the annotation's id in the page, by which the card goes. */
  explain(about: string, annotation: Annotation, context: Context): void;
  lookUp(phrase: string, context: Context): void;
  explainEntity(entity: string, context: Context | undefined): Promise<Card | null>;
  /** Waits for what the reader decided to be kept, and asks how things stand where it could not be. */
  settle(decision: Promise<unknown>): void;
}

export function createQuestions(
  { background, isOrphaned }: Pick<SessionPorts, 'background' | 'isOrphaned'>,
  dispatch: (event: SessionEvent) => void,
  life: AbortSignal,
): Questions {
  const site = createLine(life);
  const article = createLine(life);
  const card = createLine(life);
  /** Hands on the answer or what its absence means, unless nobody waits any more. */
  const ask = <T>(signal: AbortSignal, answer: Promise<T>, then: (value: T) => SessionEvent, otherwise: SessionEvent): void => {
    answer.then(
      (value) => { if (!signal.aborted) dispatch(then(value)); },
      () => { if (!signal.aborted) dispatch(isOrphaned() ? { type: 'orphaned' } : otherwise); },
    );
  };
  const askCard = (about: string, question: (signal: AbortSignal) => Promise<Card | null>): void => {
    const signal = card.next();
    ask(signal, question(signal), (value) => ({ type: 'answered', about, card: value }), { type: 'answered', about, card: null });
  };
  return {
    readSite() {
      const signal = site.next();
      ask(signal, background.readSite(signal), (value) => ({ type: 'site-known', site: value }), { type: 'site-unknown' });
    },
    annotate(parts) {
      const signal = article.next();
      for (const { key, article: asked } of parts) {
        ask(signal, background.annotate(asked, signal), (value) => ({ type: 'annotated', key, known: value }), { type: 'not-annotated', key });
      }
    },
    explain: (about, annotation, context) => askCard(about, async (signal) => ({ ...(await background.explain(annotation, context, signal)), annotation: about })),
    lookUp: (phrase, context) => askCard(phrase, (signal) => background.explainPhrase(phrase, context, signal)),
    explainEntity: (entity, context) => background.explainEntity(entity, context ?? NO_CONTEXT, life),
    settle(decision) {
      // Asked again either way: in private windows the page cannot see that its rule changed, and what could not be
      // stored is not so.
      const settled = (): void => { if (!life.aborted) dispatch({ type: 'settings-changed' }); };
      decision.then(settled, settled);
    },
  };
}

/** A line in which each question ends the one before it. */
function createLine(life: AbortSignal): { next(): AbortSignal } {
  let current: AbortController | null = null;
  return {
    next() {
      current?.abort();
      current = new AbortController();
      return AbortSignal.any([current.signal, life]);
    },
  };
}
