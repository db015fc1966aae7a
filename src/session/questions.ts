import { CallError } from '../messages/envelope.js';
import type { Client } from '../messages/client.js';
import type { BackgroundCalls, Params } from '../messages/protocol.js';
import type { Annotation } from '../model/annotation.js';
import type { Article } from '../model/article.js';
import type { Card } from '../model/card.js';
import type { Context } from '../model/context.js';
import type { SessionEvent } from './state.js';

/** What the session asks the background. Only the newest question of a kind is waited for. */
export interface Questions {
  readSite(): void;
  annotate(article: Article, key: string): void;
  explain(annotation: Annotation, context: Context): void;
  lookUp(phrase: string, context: Context): void;
  explainEntity(entity: string, context: Context | null): Promise<Card | null>;
  /** Passes on what the reader decided. */
  tell<M extends 'entity.hide' | 'entity.refuse' | 'site.leave'>(method: M, params: Params<BackgroundCalls, M>): void;
}

const NO_CONTEXT: Context = { entities: [], figures: [], introductions: {} };

export function createQuestions(background: Client<BackgroundCalls>, dispatch: (event: SessionEvent) => void, life: AbortSignal): Questions {
  let site: AbortController | null = null;
  let card: AbortController | null = null;
  let article: AbortController | null = null;

  const newest = (before: AbortController | null): [AbortController, AbortSignal] => {
    before?.abort();
    const next = new AbortController();
    return [next, AbortSignal.any([next.signal, life])];
  };
  /** Hands on the answer or what its absence means, unless nobody waits any more. */
  const settle = <T>(answer: Promise<T>, signal: AbortSignal, then: (value: T) => SessionEvent, otherwise: SessionEvent): void => {
    answer.then(
      (value) => { if (!signal.aborted) dispatch(then(value)); },
      (error: unknown) => {
        if (!signal.aborted) dispatch(error instanceof CallError && error.code === 'orphaned' ? { type: 'orphaned' } : otherwise);
      },
    );
  };
  return {
    readSite() {
      let signal;
      [site, signal] = newest(site);
      settle(background.call('site.read', {}, signal), signal, (value) => ({ type: 'site-known', site: value }), { type: 'site-unknown' });
    },
    annotate(asked, key) {
      let signal;
      [article, signal] = newest(article);
      settle(background.call('article.annotate', { article: asked }, signal), signal,
        ({ annotations, context }) => ({ type: 'annotated', key, annotations, context }), { type: 'not-annotated', key });
    },
    explain(annotation, context) {
      let signal;
      [card, signal] = newest(card);
      const about = annotation.id;
      settle(background.call('annotation.explain', { annotation, context }, signal), signal,
        (value) => ({ type: 'answered', about, card: value }), { type: 'answered', about, card: null });
    },
    lookUp(phrase, context) {
      let signal;
      [card, signal] = newest(card);
      settle(background.call('phrase.explain', { phrase, context }, signal), signal,
        (value) => ({ type: 'answered', about: phrase, card: value }), { type: 'answered', about: phrase, card: null });
    },
    explainEntity: (entity, context) => background.call('entity.explain', { entity, context: context ?? NO_CONTEXT }, life),
    tell(method, params) {
      background.call(method, params, life).catch(() => {
        // Gone with its extension, or the storage is full: what the page shows is still what is stored.
        if (!life.aborted) dispatch({ type: 'settings-changed' });
      });
    },
  };
}
