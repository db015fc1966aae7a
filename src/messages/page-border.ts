import type { ParamsReaders, Read, ResultReaders } from './border.js';
import type { BackgroundCalls, SessionCalls } from './protocol.js';
import { readerOf } from './shapes.js';
import type { Shape } from './shapes.js';

/* The border as a page's session guards it: what it relies on in each answer and call. */

const REF = { id: 'string', name: 'string', 'wikidata?': 'string', 'wikipedia?': 'string' } as const;
const LINE = {
  label: 'string', text: 'string', 'note?': 'string', 'entity?': REF, 'source?': 'number', 'more?': [{ text: 'string', 'note?': 'string', 'source?': 'number' }],
} as const;
const CARD = {
  annotation: 'string', kind: 'string', title: 'string', 'subtitle?': 'string', 'gloss?': 'string', lines: [LINE], since: [LINE], 'introduction?': 'string', 'why?': 'string',
  confidence: 'number', others: [REF], 'entity?': REF, sources: [{ name: 'string', 'checked?': 'string', 'url?': 'string' }], asOf: 'string',
} as const;
const ANNOTATION = {
  id: 'string', start: 'number', end: 'number', exact: 'string', kind: 'string', 'entity?': REF, 'cluster?': 'string', marking: { first: 'boolean', minor: 'boolean', familiar: 'boolean' },
} as const;
const CONTEXT = { 'date?': 'string', 'lang?': 'string', entities: 'object', figures: 'object', introductions: 'object' } as const;
const SITE = {
  on: 'boolean',
  settings: {
    kinds: 'object', density: 'first|all|less-known|on-key', opening: 'hover|modifier|click', delayMs: 'number', theme: 'auto|light|dark|contrast', textScale: 'number',
    hidden: ['string'], wrong: [{ exact: 'string', entity: 'string' }],
  },
  speech: { language: 'string', catalogue: 'object' },
} as const;

/** Answers of the background. */
export const FROM_BACKGROUND: ResultReaders<BackgroundCalls> = {
  'card.load': readerOf({ injected: 'boolean' }),
  'site.read': readerOf(SITE),
  'article.annotate': readerOf({ annotations: [ANNOTATION], context: CONTEXT, 'title?': 'string' }),
  'annotation.explain': readerOf(CARD),
  'phrase.explain': readerOf(CARD),
  'entity.explain': (value) => (value === null ? null : readerOf<never>(CARD)(value)),
  'entity.hide': readerOf({}),
  'entity.refuse': readerOf({}),
  'site.leave': readerOf({}),
};

const call = (shape: Shape): { from: readonly ['extension']; read: Read<never> } => ({ from: ['extension'], read: readerOf<never>(shape) });
const NOTHING = {};
const MARK = { id: 'string' } as const;

/** Calls of popup, panel and background. */
export const TO_SESSION: ParamsReaders<SessionCalls> = {
  'list.read': call(NOTHING),
  'page.moved': call(NOTHING),
  'mark.jump': call(MARK),
  'mark.open': call(MARK),
  'mark.walk': call({ step: 'next|previous|open' }),
  'page.start': call(NOTHING),
  'page.stop': call(NOTHING),
  'site.reread': call(NOTHING),
  'selection.explain': call({ 'phrase?': 'string' }),
};
