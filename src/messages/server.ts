import type { ParamsReaders } from './border.js';
import { readRequest } from './envelope.js';
import type { Answer, CallError, RefusalCode } from './envelope.js';
import type { Caller, Calls, CheckedParams, Result } from './protocol.js';

/** Who sent a message, as the browser says it: nothing here comes from the message itself. */
export interface Sender {
  /** undefined: not one of ours; such a message is never answered. */
  caller: Caller | undefined;
  tabId?: number;
  frameId?: number;
  /** Address of the sending document. */
  url?: string;
  /** In a private window. */
  incognito: boolean;
}

export type Handlers<C extends Calls> = {
  [M in keyof C]: (params: CheckedParams<C, M>, sender: Sender) => Promise<Result<C, M>> | Result<C, M>;
};

/**
 * Answers one message. undefined: it is not a request of this protocol or not from us, somebody else may answer.
 * Never rejects; what a handler throws becomes a refusal without its stack.
 */
export function createServer<C extends Calls>(
  calls: ParamsReaders<C>,
  handlers: Handlers<C>,
): (message: unknown, sender: Sender) => Promise<Answer> | undefined {
  return (message, sender) => {
    if (sender.caller === undefined) return undefined;
    const request = readRequest(message);
    if (request === undefined) return undefined;
    const { method, params } = request;
    // Own keys only: "constructor" is no method.
    if (!Object.hasOwn(calls, method)) return undefined;
    const { from, read } = calls[method as keyof C];
    if (!from.includes(sender.caller)) return Promise.resolve(refuse('forbidden', method));
    let checked: CheckedParams<C, keyof C>;
    try {
      checked = read(params);
    } catch (error) {
      return Promise.resolve(refuse('malformed', (error as CallError).message));
    }
    return perform(() => handlers[method as keyof C](checked, sender));
  };
}

async function perform(handle: () => unknown): Promise<Answer> {
  try {
    return { ok: true, result: await handle() };
  } catch (error) {
    return refuse('failed', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
  }
}

function refuse(code: RefusalCode, reason: string): Answer {
  return { ok: false, code, reason: reason.slice(0, 500) };
}
