import { describe, expect, it } from 'vitest';
import type { EntityAnnotation } from '../../../src/model/annotation.js';
import type { FoundArticle } from '../../../src/model/article.js';
import type { Card } from '../../../src/model/card.js';
import { reduce } from '../../../src/session/reduce.js';
import type { SiteState } from '../../../src/session/site.js';
import { MAX_REREAD_MS, MIN_REREAD_MS, MIN_RETRY_MS, initialState } from '../../../src/session/state.js';
import type { Effect, Likeness, SessionEvent, SessionState } from '../../../src/session/state.js';

const SITE: SiteState = {
  on: true,
  settings: { kinds: {}, density: 'first', opening: 'hover', delayMs: 400, theme: 'auto', textScale: 1, hidden: [], wrong: [] },
  speech: { language: 'en', catalogue: { 'page.noAnswer': 'Nobody answers.' } },
};
const DECLARATIONS = { url: '', title: '', heading: '', scripts: [], metas: [], properties: [], times: [], authors: [], lines: [], sample: '' };
const ARTICLE: FoundArticle = { declarations: DECLARATIONS, blocks: [{ kind: 'paragraph', text: 'Ada met Bert.' }] };
const CONTEXT = { entities: [], figures: [], introductions: {} };
const mention = (id: string): EntityAnnotation => ({
  id, start: 0, end: 3, exact: 'Ada', kind: 'person', entity: null, cluster: id, confidence: 1, salience: 1, evidence: [],
  marking: { first: true, minor: false, familiar: false },
});
const CARD: Card = { annotation: 'a', kind: 'person', title: 'Ada', lines: [], since: [], confidence: 1, others: [], sources: [], asOf: '2026-01-01' };

/** Runs events one after another; the effects of all of them, by name. */
function live(state: SessionState, ...events: SessionEvent[]): { state: SessionState; done: Effect['do'][] } {
  const done: Effect['do'][] = [];
  let now = state;
  for (const event of events) {
    const step = reduce(now, event);
    now = step.state;
    done.push(...step.effects.map((effect) => effect.do));
  }
  return { state: now, done };
}

const start = initialState(false, true);
const read = (key: string, likeness: Likeness = 'article', anchorsBroken = false): SessionEvent => ({ type: 'read', likeness, parts: [{ key, article: ARTICLE }], key, cut: false, anchorsBroken, workMs: 1 });
const changed: SessionEvent = { type: 'page-changed', lost: false };
const lost: SessionEvent = { type: 'page-changed', lost: true };
const annotated = (key: string): SessionEvent => ({ type: 'annotated', key, known: { annotations: [mention('a'), mention('b')], context: CONTEXT } });
const inGerman: SessionEvent = { type: 'annotated', key: 'one', known: { annotations: [], context: { ...CONTEXT, lang: 'de-AT' } } };
const marked = live(start, { type: 'started' }, { type: 'site-known', site: SITE }, read('one'), annotated('one')).state;

describe('a page', () => {
  it('asks for its rule and reads at the same time, and annotates once both are known', () => {
    const both = live(start, { type: 'started' }, { type: 'site-known', site: SITE }, read('one'));
    expect(both.done).toEqual(['read-site', 'listen', 'read-page', 'annotate']);
    const reversed = live(start, { type: 'started' }, read('one'), { type: 'site-known', site: SITE });
    expect(reversed.done).toEqual(['read-site', 'listen', 'read-page', 'annotate']);
  });

  it('paints what was annotated, and nothing of an older text', () => {
    expect(live(start, { type: 'site-known', site: SITE }, read('one'), annotated('one')).done).toContain('paint');
    const late = live(start, { type: 'site-known', site: SITE }, read('one'), read('two'), annotated('one'));
    expect(late.done).not.toContain('paint');
    expect(late.state.phase).toBe('annotating');
  });

  it('asks again, later each time, where the background gave no answer, though the page stays as it is', () => {
    const unanswered = live(start, { type: 'site-known', site: SITE }, read('one'), { type: 'not-annotated', key: 'one' });
    expect([unanswered.state.phase, unanswered.state.plannedMs, unanswered.done.at(-1)]).toEqual(['failed', MIN_RETRY_MS, 'tell-list']);
    const again = live(unanswered.state, { type: 'reread-due' }, read('one'), { type: 'not-annotated', key: 'one' });
    expect([again.done.slice(0, 2), again.state.plannedMs]).toEqual([['read-page', 'annotate'], 2 * MIN_RETRY_MS]);
    const answered = live(again.state, { type: 'reread-due' }, read('one'), annotated('one'));
    expect([answered.state.phase, answered.state.retryMs]).toEqual(['marked', MIN_RETRY_MS]);
    const insisted = live(again.state, { type: 'woken', forced: true }, { type: 'site-known', site: SITE }, read('one'), annotated('one'));
    expect(insisted.state.phase).toBe('marked');
  });

  it('asks for its rule again where the background did not give it', () => {
    const unknown = live(start, { type: 'started' }, read('one'), { type: 'site-unknown' }, { type: 'reread-due' });
    expect(unknown.done.slice(-2)).toEqual(['read-site', 'read-page']);
    for (const order of [[{ type: 'site-known', site: SITE }, read('one')], [read('one'), { type: 'site-known', site: SITE }]] as const) {
      expect(live(unknown.state, ...order, annotated('one')).state.phase).toBe('marked');
    }
  });

  it('paints a page that rendered the same text anew without asking anybody', () => {
    expect(live(marked, changed, { type: 'reread-due' }, read('one', 'article', true)).done).toEqual(['plan-reread', 'read-page', 'paint']);
  });

  it('looks less and less often at a page that changes while its article does not', () => {
    let state = marked;
    for (let change = 0; change < 10; change++) state = live(state, changed, { type: 'reread-due' }, read('one')).state;
    expect(state.rereadMs).toBe(MAX_REREAD_MS);
    expect(live(state, changed, { type: 'reread-due' }, read('one', 'article', true)).state.rereadMs).toBe(MIN_REREAD_MS);
  });

  it('reads at once where marks were lost, however calm it had become, and seldom where reading is slow', () => {
    const calm = { ...marked, rereadMs: MAX_REREAD_MS };
    const planned = live(calm, changed, lost, lost);
    expect(planned.done).toEqual(['plan-reread', 'plan-reread']);
    expect(planned.state.plannedMs).toBe(MIN_REREAD_MS);
    const slow = live(marked, { ...read('one'), workMs: 500 } as SessionEvent, lost);
    expect(slow.state.plannedMs).toBe(2_000);
  });

  it('plans one reading for many changes', () => {
    const { done } = live(marked, changed, changed, changed);
    expect(done).toEqual(['plan-reread']);
  });

  it('takes all marks away where the new page is no article', () => {
    const { state, done } = live(marked, { type: 'navigated' }, { type: 'reread-due' }, read('three', 'none'));
    expect(done).toContain('clear');
    expect(state).toMatchObject({ phase: 'no-article', annotations: [] });
  });

  it('keeps what it shows after a change of address until the article is really gone', () => {
    const moved = live(marked, { type: 'navigated' }, { type: 'reread-due' }, read('one'));
    expect(moved.done).not.toContain('clear-marks');
    const turned = live(moved.state, lost, { type: 'reread-due' }, read('two'));
    expect(turned.done.filter((effect) => effect === 'clear-marks' || effect === 'annotate')).toEqual(['clear-marks', 'annotate']);
    expect(turned.state).toMatchObject({ parts: [], annotations: [], moved: false });
  });

  it('that the reader insisted on or stopped is another one at another address', () => {
    const forced = live({ ...marked, forced: true }, { type: 'navigated' }, { type: 'reread-due' }, read('two', 'none'));
    expect(forced.state).toMatchObject({ forced: false, phase: 'no-article' });
    const stopped = live(marked, { type: 'stopped' }, { type: 'navigated' }, { type: 'site-known', site: SITE });
    expect(stopped.done).toContain('read-page');
  });

  it('without an article ends after a while, unless one has come', () => {
    const none = live(start, { type: 'started' }, { type: 'site-known', site: SITE }, read('one', 'none'));
    expect(none.done).toContain('wait-for-article');
    expect(live(none.state, { type: 'gave-up' }).state.phase).toBe('gone');
    const asked = live(none.state, { type: 'looked-up', phrase: 'NATO' }, { type: 'gave-up' });
    expect(asked.done).toEqual(['look-up', 'wait-for-article']);
    expect(live(asked.state, { type: 'dismissed' }, { type: 'gave-up' }).state.phase).toBe('gone');
    expect(live(none.state, changed, { type: 'reread-due' }, read('two'), { type: 'gave-up' }).state.phase).toBe('annotating');
  });

  it('in a language that we do not read is left alone and not watched, until its address changes', () => {
    const foreign = live(start, { type: 'site-known', site: SITE }, read('one'), inGerman);
    expect(foreign.done).toEqual(['annotate', 'clear-marks', 'tell-list', 'rest']);
    expect(foreign.state).toMatchObject({ phase: 'foreign', annotations: [] });
    expect(live(foreign.state, { type: 'navigated' }).done).toEqual(['listen', 'plan-reread']);
  });

  it('that would be an article only in a foreign language is asked about for its language alone, once', () => {
    const seen = live(start, { type: 'site-known', site: SITE });
    const asked = reduce(seen.state, read('one', 'foreign'));
    expect(asked.effects).toEqual([{ do: 'annotate', parts: [{ key: 'one', article: { ...ARTICLE, blocks: [] } }] }]);
    expect(live(asked.state, inGerman).state.phase).toBe('foreign');
    const english = live(asked.state, { type: 'annotated', key: 'one', known: { annotations: [], context: { ...CONTEXT, lang: 'en' } } });
    expect(english.done).toEqual(['clear', 'wait-for-article', 'tell-list']);
    expect(english.state.phase).toBe('no-article');
    expect(live(english.state, changed, { type: 'reread-due' }, read('one', 'foreign')).done).toEqual(['plan-reread', 'read-page']);
    expect(live(english.state, changed, { type: 'reread-due' }, read('one')).state.phase).toBe('annotating');
  });

  it('with several articles asks once about each, and keeps the answers of those it knows', () => {
    const both: SessionEvent = { type: 'read', likeness: 'article', parts: ['one', 'two'].map((key) => ({ key, article: ARTICLE })), key: 'both', cut: false, anchorsBroken: false, workMs: 1 };
    const asked = reduce(marked, both);
    expect(asked.effects).toEqual([{ do: 'annotate', parts: [expect.objectContaining({ key: 'two' })] }]);
    const { state, done } = live(asked.state, annotated('two'));
    expect(done).toEqual(['paint', 'tell-list']);
    expect(state.annotations.map(({ id, start }) => [id, start])).toEqual([['a', 0], ['b', 0], ['a@1', 15], ['b@1', 15]]);
  });

  it('marks nothing where the site is off, and comes back when it is on again', () => {
    const off = live(marked, { type: 'site-known', site: { ...SITE, on: false } });
    expect(off.done).toEqual(['clear', 'rest', 'tell-list']);
    expect(live(off.state, changed).done).toEqual([]);
    expect(live(off.state, { type: 'site-known', site: SITE }).done).toEqual(['listen', 'read-page']);
  });

  it('is marked although its site is off where the reader asked for it, until the reader stops it', () => {
    const off = { ...SITE, on: false };
    const asked = live(initialState(true, true), { type: 'site-known', site: off }, read('one'), annotated('one'));
    expect(asked.state.phase).toBe('marked');
    const stopped = live(asked.state, { type: 'stopped' }, { type: 'site-known', site: SITE });
    expect(stopped.state.phase).toBe('off');
    expect(live(stopped.state, { type: 'woken', forced: true }, { type: 'site-known', site: off }).done).toContain('read-page');
  });

  it('does nothing while it is hidden, and reads again when it is seen', () => {
    const hidden = live(marked, { type: 'hidden' });
    expect(hidden.done).toEqual(['rest']);
    expect(live(hidden.state, changed, { type: 'reread-due' }).done).toEqual([]);
    expect(live(hidden.state, { type: 'shown' }).done).toEqual(['read-site', 'listen', 'read-page']);
  });

  it('ends once, and hears nothing afterwards', () => {
    const gone = live(marked, { type: 'orphaned' });
    expect(gone.done).toEqual(['hide-card', 'clear', 'dispose', 'tell-list']);
    expect(live(gone.state, { type: 'shown' }, changed, annotated('one'), { type: 'ended' }).done).toEqual([]);
  });
});

describe('a card', () => {
  it('of a second article is asked for with that article’s own annotation and context', () => {
    const context = { ...CONTEXT, date: '2025-05-14' };
    const parts = [{ ...marked.parts[0] }, { ...marked.parts[0], key: 'two', context }];
    const { effects } = reduce({ ...marked, parts }, { type: 'rested', mark: 'a@1' });
    expect(effects).toEqual([{ do: 'explain', about: 'a@1', annotation: mention('a'), context }]);
  });

  const point = { x: 1, y: 2 };

  it('is asked for ahead while the pointer rests, and shown after the delay', () => {
    const asked = live(marked, { type: 'rested', mark: 'a' }, { type: 'answered', about: 'a', card: CARD });
    expect(asked.done).toEqual(['explain', 'ready-card']);
    expect(live(asked.state, { type: 'dwelled', mark: 'a', point }).done).toEqual(['show-card']);
  });

  it('is shown when the answer comes after the delay', () => {
    expect(live(marked, { type: 'rested', mark: 'a' }, { type: 'dwelled', mark: 'a', point }, { type: 'answered', about: 'a', card: CARD }).done).toEqual(['explain', 'show-card']);
  });

  it('is not shown where the pointer has gone on meanwhile', () => {
    const { done } = live(marked, { type: 'rested', mark: 'a' }, { type: 'left' }, { type: 'answered', about: 'a', card: CARD });
    expect(done).toEqual(['explain']);
    const other = live(marked, { type: 'rested', mark: 'a' }, { type: 'rested', mark: 'b' }, { type: 'answered', about: 'a', card: CARD });
    expect(other.done).toEqual(['explain', 'explain']);
  });

  it('that was opened by key stays whatever the pointer does', () => {
    const open = live(marked, { type: 'pressed', mark: 'a', opener: 'key' }, { type: 'answered', about: 'a', card: CARD });
    expect(open.done).toEqual(['explain', 'show-card']);
    expect(live(open.state, { type: 'left' }, { type: 'dwelled', mark: 'b', point }).done).toEqual([]);
    expect(live(open.state, { type: 'pressed-elsewhere' }).done).toEqual(['hide-card']);
  });

  it('goes with its page: hidden, navigated, switched off', () => {
    const open = live(marked, { type: 'pressed', mark: 'a', opener: 'key' }, { type: 'answered', about: 'a', card: CARD }).state;
    for (const event of [{ type: 'hidden' }, { type: 'navigated' }, { type: 'site-known', site: { ...SITE, on: false } }] as const) {
      expect(live(open, event).done).toContain('hide-card');
    }
  });

  it('can be had for any phrase, article or not', () => {
    const { done } = live({ ...start, site: SITE }, { type: 'looked-up', phrase: 'NATO' }, { type: 'answered', about: 'NATO', card: CARD });
    expect(done).toEqual(['look-up', 'show-card']);
  });

  it.each(['off', 'foreign'] as const)('of a phrase has the ear of a page that is otherwise let alone (%s), as long as it is open', (phase) => {
    const asked = live({ ...start, site: SITE, key: 'one', phase }, { type: 'looked-up', phrase: 'NATO' }, { type: 'answered', about: 'NATO', card: CARD });
    expect(asked.done).toEqual(['listen', 'look-up', 'show-card']);
    expect(live(asked.state, changed, { type: 'reread-due' }, read('one')).done).not.toContain('rest');
    expect(live(asked.state, { type: 'pressed-elsewhere' }).done).toEqual(['hide-card', 'rest']);
    expect(live(asked.state, { type: 'dismissed' }).done).toEqual(['rest']);
    expect(live(asked.state, { type: 'answered', about: 'NATO', card: null }).done).toEqual(['say-unanswered', 'rest']);
  });

  it('says to who pressed that nothing answered, and nothing to a pointer that rested', () => {
    const unanswered = { type: 'answered', about: 'a', card: null } as const;
    const pressed = live(marked, { type: 'pressed', mark: 'a', opener: 'tap' }, unanswered);
    expect(pressed.done).toEqual(['explain', 'say-unanswered']);
    expect(pressed.state.question).toBeNull();
    expect(live(marked, { type: 'dwelled', mark: 'a', point: { x: 1, y: 1 } }, unanswered).done).toEqual(['explain']);
  });

  it('of a phrase outlives the news that there is no article, which may come while it is on its way', () => {
    const none = { type: 'read', likeness: 'none', parts: [], key: '', cut: false, anchorsBroken: false, workMs: 1 } as const;
    const { done } = live({ ...start, site: SITE }, { type: 'looked-up', phrase: 'NATO' }, none, { type: 'answered', about: 'NATO', card: CARD });
    expect(done).toContain('show-card');
    const open = live(marked, { type: 'pressed', mark: 'a', opener: 'key' }, { type: 'answered', about: 'a', card: CARD }, none);
    expect(open.done).toContain('hide-card');
  });
});
