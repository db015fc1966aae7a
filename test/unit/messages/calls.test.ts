import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { createClient } from '../../../src/messages/client.js';
import { CallError } from '../../../src/messages/envelope.js';
import { FROM_BACKGROUND, TO_SESSION } from '../../../src/messages/page-border.js';
import { BACKGROUND_CALLS, SESSION_CALLS } from '../../../src/messages/protocol.js';
import type { Calls } from '../../../src/messages/protocol.js';
import { createServer } from '../../../src/messages/server.js';
import type { Sender } from '../../../src/messages/server.js';
import { strictParams, strictResults } from '../../../src/messages/strict.js';

const CALLS = {
  double: { from: ['content'], params: v.object({ number: v.number() }), result: v.number() },
  fail: { from: ['content', 'extension'], params: v.object({}), result: v.number() },
} as const satisfies Calls;

const CONTENT: Sender = { caller: 'content', incognito: false };
const EXTENSION: Sender = { caller: 'extension', incognito: false };
const server = createServer(strictParams(CALLS), {
  double: ({ number }) => number * 2,
  fail: () => { throw new RangeError('too much'); },
});
const QUICK = { retryDelaysMs: [1, 1], timeoutMs: 200 };

const say = (message: unknown, sender = CONTENT): Promise<unknown> => Promise.resolve(server(message, sender));

describe('server', () => {
  it('answers what is right', async () => {
    expect(await say({ newsgloss: 1, method: 'double', params: { number: 4 } })).toEqual({ ok: true, result: 8 });
  });

  it('refuses wrong parameters and callers, and says why', async () => {
    expect(await say({ newsgloss: 1, method: 'double', params: { number: 'four' } })).toMatchObject({ ok: false, code: 'malformed', reason: expect.stringMatching(/at number/) as string });
    expect(await say({ newsgloss: 1, method: 'double', params: { number: 4 } }, EXTENSION)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await say({ newsgloss: 1, method: 'fail', params: {} })).toEqual({ ok: false, code: 'failed', reason: 'RangeError: too much' });
  });

  it('leaves to others what is not for it: strangers, other messages, inherited names', () => {
    expect(server({ newsgloss: 1, method: 'double', params: { number: 4 } }, { caller: undefined, incognito: false })).toBeUndefined();
    for (const message of [undefined, null, 'double', 7, [], {}, { method: 'double' }, { newsgloss: 2, method: 'double' }, { newsgloss: 1, method: 'toString' }, { newsgloss: 1, method: '__proto__' }, { newsgloss: 1, method: 'x'.repeat(1_000) }]) {
      expect(server(message, CONTENT)).toBeUndefined();
    }
  });
});

describe('client', () => {
  it('brings a checked answer', async () => {
    const client = createClient(strictResults(CALLS), (message) => say(message), QUICK);
    expect(await client.call('double', { number: 21 })).toBe(42);
  });

  it('sends again where nobody answered, as when a background was just killed', async () => {
    let tries = 0;
    const client = createClient(strictResults(CALLS), (message) => (++tries < 3 ? Promise.reject(new CallError('unreachable', 'gone')) : say(message)), QUICK);
    expect(await client.call('double', { number: 1 })).toBe(2);
    expect(tries).toBe(3);
  });

  it('takes no answer at all for nobody, and gives up in the end', async () => {
    const client = createClient(strictResults(CALLS), () => Promise.resolve(undefined), QUICK);
    await expect(client.call('double', { number: 1 })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('refuses an answer of the wrong shape', async () => {
    const client = createClient(strictResults(CALLS), () => Promise.resolve({ ok: true, result: 'two' }), QUICK);
    await expect(client.call('double', { number: 1 })).rejects.toMatchObject({ code: 'malformed' });
  });

  it('does not send again what was refused or came from a dead extension', async () => {
    let tries = 0;
    const orphaned = createClient(strictResults(CALLS), () => { tries++; return Promise.reject(new CallError('orphaned', 'gone')); }, QUICK);
    await expect(orphaned.call('double', { number: 1 })).rejects.toMatchObject({ code: 'orphaned' });
    const refused = createClient(strictResults(CALLS), (message) => { tries++; return say(message); }, QUICK);
    await expect(refused.call('fail', {})).rejects.toMatchObject({ code: 'failed' });
    expect(tries).toBe(2);
  });

  it('ends with its signal', async () => {
    const leaving = new AbortController();
    const client = createClient(strictResults(CALLS), () => new Promise(() => undefined), QUICK);
    const waiting = client.call('double', { number: 1 }, leaving.signal);
    leaving.abort(new Error('the page went away'));
    await expect(waiting).rejects.toThrow('the page went away');
  });
});

describe('the protocol', () => {
  const accepts = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;

  it('lets no page switch sites, read tabs or annotate one', () => {
    for (const method of ['site.switch', 'tab.read', 'tab.annotate', 'pack.read'] as const) expect(BACKGROUND_CALLS[method].from).toEqual(['extension']);
    for (const shape of Object.values(SESSION_CALLS)) expect(shape.from).toEqual(['extension']);
  });

  it('loses nothing that a figure’s card is made of on its way', () => {
    const figure = { type: 'money', value: 5, currency: 'USD', per: 'day', change: 'up', near: 'ukraine' };
    const figures = [{ annotation: 'a', exact: '$5', block: 0, figure, partOf: 'b', changedFrom: 'c' }];
    const params = { phrase: 'x', context: { entities: [], figures, introductions: {} } };
    expect(v.parse(BACKGROUND_CALLS['phrase.explain'].params, params)).toMatchObject({ context: { figures } });
  });

  it('bounds what a page decides', () => {
    const declarations = { url: '', title: '', heading: '', scripts: [], metas: [], properties: [], times: [], authors: [], lines: [], sample: '' };
    const article = (text: string, declared = {}) => ({ article: { declarations: { ...declarations, ...declared }, blocks: [{ kind: 'paragraph', text }] } });
    const { params } = BACKGROUND_CALLS['article.annotate'];
    expect(accepts(params, article('x'.repeat(100_000)))).toBe(true);
    expect(accepts(params, article('x'.repeat(10_000_001)))).toBe(false);
    expect(accepts(params, { article: { declarations, blocks: [{ kind: 'script', text: '' }] } })).toBe(false);
    expect(accepts(params, article('x', { scripts: ['{}'] }))).toBe(true);
    for (const declared of [{ title: 'x'.repeat(3_000) }, { scripts: new Array(50).fill('{}') }, { scripts: new Array(9).fill('x'.repeat(400_000)) }, { metas: [['name']] }]) expect(accepts(params, article('x', declared))).toBe(false);
    expect(accepts(BACKGROUND_CALLS['phrase.explain'].params, { phrase: 'x'.repeat(201), context: { entities: [], figures: [], introductions: {} } })).toBe(false);
  });
});

describe('a page', () => {
  const context = { entities: [], figures: [], introductions: {} };
  const annotation = { id: 'a', start: 0, end: 3, exact: 'Ada', kind: 'person', entity: null, cluster: 'a', marking: { first: true, minor: false, familiar: false } };
  const card = { annotation: 'a', kind: 'person', title: 'Ada', lines: [{ label: 'born', text: '1815' }], since: [], confidence: 1, others: [], sources: [{ name: 'us' }], asOf: '2026-01-01' };
  const hears = async (method: keyof typeof FROM_BACKGROUND, result: unknown): Promise<boolean> =>
    createClient<typeof BACKGROUND_CALLS>(FROM_BACKGROUND, () => Promise.resolve({ ok: true, result }), QUICK).call(method, {}).then(() => true, (error: unknown) => (error as CallError).code !== 'malformed');

  it('takes only answers of the shape and size that it relies on', async () => {
    expect(await hears('article.annotate', { annotations: [annotation], context })).toBe(true);
    for (const harm of [{ id: 1 }, { start: '0' }, { end: NaN }, { exact: 'x'.repeat(30_000) }, { marking: null }, { entity: 'x' }]) {
      expect(await hears('article.annotate', { annotations: [{ ...annotation, ...harm }], context })).toBe(false);
    }
    expect(await hears('annotation.explain', card)).toBe(true);
    expect(await hears('entity.explain', null)).toBe(true);
    for (const harm of [{ title: { toString: 1 } }, { lines: [{ label: 'born' }] }, { sources: {} }, { since: undefined }]) expect(await hears('annotation.explain', { ...card, ...harm })).toBe(false);
    expect(await hears('card.load', undefined)).toBe(false);
  });

  it('answers every call of the protocol from our own windows alone, and none of another shape', async () => {
    expect(Object.keys(TO_SESSION).sort()).toEqual(Object.keys(SESSION_CALLS).sort());
    const nothing = () => ({});
    const page = createServer<typeof SESSION_CALLS>(TO_SESSION, Object.fromEntries(Object.keys(TO_SESSION).map((method) => [method, nothing])) as never);
    const ask = async (method: string, params: unknown, sender = EXTENSION): Promise<unknown> => page({ newsgloss: 1, method, params }, sender);
    expect(await ask('mark.walk', { step: 'next' })).toEqual({ ok: true, result: {} });
    expect(await ask('mark.walk', { step: 'away' })).toMatchObject({ ok: false, code: 'malformed' });
    expect(await ask('mark.jump', { id: 7 })).toMatchObject({ ok: false, code: 'malformed' });
    expect(await ask('page.stop', {}, CONTENT)).toMatchObject({ ok: false, code: 'forbidden' });
  });
});
