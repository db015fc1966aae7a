import type { Browser, Page } from 'puppeteer-core';
import { CARD_HOST } from './driver.js';

interface BidiConnection { send(method: string, params: unknown): Promise<{ result: unknown }> }

/** BiDi itself, for what puppeteer has no call of its own. */
export async function send<T>(browser: Browser, method: string, params: unknown): Promise<T> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, params)).result as T;
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

async function run(browser: Browser, page: Page, functionDeclaration: string, args: unknown[], options: object = {}): Promise<ScriptResult['result']> {
  const answer = await send<ScriptResult>(browser, 'script.callFunction', {
    functionDeclaration, arguments: args, awaitPromise: true, target: { context: contextOf(page) }, ...options,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
  return answer.result;
}

/** Objects travel as JSON, since BiDi's own form would need unfolding; the rest as it is, since a page can break JSON. */
export async function evaluate<T>(browser: Browser, page: Page, expression: string): Promise<T> {
  const asPair = `async () => { const value = await (${expression}); return typeof value === 'object' ? [true, JSON.stringify(value)] : [false, value]; }`;
  const pair = (await run(browser, page, asPair, []))?.value as [{ value: boolean }, { value?: unknown }];
  const [isJson, { value }] = [pair[0].value, pair[1]];
  return (isJson ? JSON.parse(value as string) : value) as T;
}

/** BiDi hands out closed shadow roots when asked for all; no page can ask. */
export async function callInCard<T>(browser: Browser, page: Page, source: string): Promise<T | null> {
  const host = await run(browser, page, `() => document.querySelector('${CARD_HOST}')`, [], {
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const shadow = (host?.value as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot;
  if (!shadow) return null;
  const result = await run(browser, page, `async (root) => JSON.stringify(await (${source})(root))`, [{ sharedId: shadow.sharedId }]);
  return (result?.value === undefined ? null : JSON.parse(result.value as string)) as T | null;
}

/** Runs statements with the browser's own rights. */
export async function inChrome(browser: Browser, statements: string): Promise<void> {
  await askChrome(browser, statements);
}

/** Runs statements with the browser's own rights; what they return must be plain. */
export async function askChrome(browser: Browser, statements: string): Promise<unknown> {
  const tree = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await send<ScriptResult>(browser, 'script.callFunction', {
    functionDeclaration: `async () => { ${statements} }`, awaitPromise: true, target: { context: tree.contexts[0].context },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in the browser');
  return answer.result?.value;
}
