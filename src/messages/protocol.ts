import * as v from 'valibot';
import * as s from './schemas.js';

/** Who may make a call: our script in a page, or one of the extension's own pages (popup, options, panel, background). */
export type Caller = 'content' | 'extension';

/** One method: who may call it, what it takes, what it answers. */
interface CallShape {
  from: readonly Caller[];
  params: v.GenericSchema;
  result: v.GenericSchema;
}

export type Calls = Record<string, CallShape>;
export type Params<C extends Calls, M extends keyof C> = v.InferInput<C[M]['params']>;
/** Parameters after validation, as the answering side sees them. */
export type CheckedParams<C extends Calls, M extends keyof C> = v.InferOutput<C[M]['params']>;
export type Result<C extends Calls, M extends keyof C> = v.InferOutput<C[M]['result']>;

const nothing = v.object({});
const tabId = v.pipe(v.number(), v.safeInteger());
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60_000));

/** What a page's session needs of the reader's settings; the lists of sites stay in the background. */
const pageSettings = v.object({
  kinds: v.record(v.string(), v.boolean()),
  density: v.picklist(['first', 'all', 'less-known', 'on-key']),
  opening: v.picklist(['hover', 'modifier', 'click']),
  delayMs: milliseconds,
  theme: v.picklist(['auto', 'light', 'dark', 'contrast']),
  textScale: v.pipe(v.number(), v.minValue(0.25), v.maxValue(5)),
  hidden: v.array(v.string()),
  wrong: v.array(v.object({ exact: v.string(), entity: v.string() })),
});

/** Why a page is not annotated, in the order in which they are asked. */
const offReason = v.picklist(['extension-off', 'site-off', 'site-not-chosen', 'only-on-click', 'no-access', 'not-a-page']);
export type OffReason = v.InferOutput<typeof offReason>;

/** The words of the card in the reader's language; one message, or one for each plural category. */
const speech = v.object({
  language: v.pipe(v.string(), v.maxLength(35)),
  catalogue: v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())])),
});

const siteState = v.object({ on: v.boolean(), reason: v.optional(offReason), settings: pageSettings, speech });
export type SiteAnswer = v.InferOutput<typeof siteState>;

const both: readonly Caller[] = ['content', 'extension'];
const content: readonly Caller[] = ['content'];
const extension: readonly Caller[] = ['extension'];

/**
 * Calls that the background answers. It remembers nothing about a page, so each call carries all it needs and
 * may be sent again to a newborn worker: every method gives the same answer twice.
 */
export const BACKGROUND_CALLS = {
  /** The gate thinks that its page (or a frame of its origin) may be an article: inject the session if this site is switched on. */
  'gate.offer': { from: content, params: v.object({ inFrame: v.optional(v.boolean()) }), result: v.object({ injected: v.boolean() }) },
  /** The calling page is likely to want a card soon: inject its code. */
  'card.load': { from: content, params: nothing, result: v.object({ injected: v.boolean() }) },
  /** Whether the calling page's site is switched on, and how to mark it. */
  'site.read': { from: both, params: nothing, result: siteState },
  'article.annotate': {
    from: both,
    params: v.object({ article: s.foundArticle }),
    /** Nothing is annotated in a language that we do not read; `context.lang` tells. */
    result: v.object({ annotations: s.annotations, context: s.context, title: v.optional(s.passage) }),
  },
  'annotation.explain': {
    from: both,
    params: v.object({ annotation: s.annotation, context: s.context }),
    result: s.card,
  },
  /** The card of an entity that another card names. */
  'entity.explain': {
    from: both,
    params: v.object({ entity: s.entityId, context: s.context }),
    result: v.nullable(s.card),
  },
  /** What a reader selected, explained; a card without facts if it says nothing to us. */
  'phrase.explain': {
    from: both,
    params: v.object({ phrase: s.phrase, context: s.context }),
    result: s.card,
  },
  /** "Hide this one", or show it again. */
  'entity.hide': { from: both, params: v.object({ entity: s.entityId, hidden: v.boolean() }), result: nothing },
  /** "Wrong", or not after all. */
  'entity.refuse': {
    from: both,
    params: v.object({ exact: s.phrase, entity: s.entityId, refused: v.boolean() }),
    result: nothing,
  },
  /** Switch the calling page's own site off (registrable domain). */
  'site.leave': { from: content, params: nothing, result: nothing },
  /** Switch a site on or off for the popup or options; `tabId` tells whether the window is private. */
  'site.switch': {
    from: extension,
    params: v.object({ host: s.host, scope: v.picklist(['domain', 'host']), on: v.boolean(), tabId: v.optional(tabId) }),
    result: nothing,
  },
  /** What the popup says about a tab. */
  'tab.read': {
    from: extension,
    params: v.object({ tabId }),
    result: v.object({
      host: v.optional(s.host),
      domain: v.optional(s.host),
      on: v.boolean(),
      reason: v.optional(offReason),
      /** Whether the browser lets us read this page at all. */
      access: v.boolean(),
    }),
  },
  /** Annotate this tab now, whatever its site's rule says: the reader asked by a click. */
  'tab.annotate': { from: extension, params: v.object({ tabId }), result: v.object({ injected: v.boolean() }) },
  /** The pack's date, size and counts, for the options page. */
  'pack.read': {
    from: extension,
    params: nothing,
    result: v.object({ asOf: v.string(), entities: v.number(), bytes: v.number() }),
  },
  /** Opens the options page: the card's way out, which a content script has not. */
  'options.open': { from: both, params: nothing, result: nothing },
} as const satisfies Calls;
export type BackgroundCalls = typeof BACKGROUND_CALLS;

/** Calls that a page's session answers, sent to its tab by popup, panel and background. */
export const SESSION_CALLS = {
  /** The article's who's who and figures. */
  'list.read': {
    from: extension,
    params: nothing,
    result: v.object({
      phase: v.picklist(['reading', 'annotating', 'marked', 'foreign', 'no-article', 'failed', 'off']),
      url: v.string(),
      title: v.optional(v.string()),
      annotations: s.annotations,
      context: s.context,
      /** The article's joined text, in which offsets count, for exports with text quotes. */
      text: v.string(),
      /** The page has more text than is read. */
      cut: v.boolean(),
    }),
  },
  /** The tab shows another address, perhaps without a new document; the gate hears this, too. */
  'page.moved': { from: extension, params: nothing, result: nothing },
  /** Scroll to a mention and flash it. */
  'mark.jump': { from: extension, params: v.object({ id: s.annotationId }), result: v.object({ found: v.boolean() }) },
  /** Jump to a mention and open its card. */
  'mark.open': { from: extension, params: v.object({ id: s.annotationId }), result: v.object({ found: v.boolean() }) },
  /** A browser command: walk the marks, open the focused one. */
  'mark.walk': { from: extension, params: v.object({ step: v.picklist(['next', 'previous', 'open']) }), result: nothing },
  /** The reader asks for marks on this page, whatever it is. */
  'page.start': { from: extension, params: nothing, result: nothing },
  /** Take the marks off this page, until it is loaded again. */
  'page.stop': { from: extension, params: nothing, result: nothing },
  /** A rule changed where the page cannot see it (private windows): ask again whether this site is on. */
  'site.reread': { from: extension, params: nothing, result: nothing },
  /** Explain the reader's selection in the page. */
  'selection.explain': { from: extension, params: v.object({ phrase: v.optional(s.phrase) }), result: nothing },
} as const satisfies Calls;
export type SessionCalls = typeof SESSION_CALLS;
