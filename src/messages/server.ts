import * as v from 'valibot';
import { request } from './envelope.js';
import type { Answer, RefusalCode } from './envelope.js';
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
  calls: C,
  handlers: Handlers<C>,
): (message: unknown, sender: Sender) => Promise<Answer> | undefined {
  return (message, sender) => {
    if (sender.caller === undefined) return undefined;
    const envelope = v.safeParse(request, message);
    if (!envelope.success) return undefined;
    const { method, params } = envelope.output;
    // Own keys only: "constructor" is no method.
    if (!Object.hasOwn(calls, method)) return undefined;
    const shape = calls[method as keyof C];
    if (!shape.from.includes(sender.caller)) return Promise.resolve(refuse('forbidden', method));
    const checked = v.safeParse(shape.params, params);
    if (!checked.success) return Promise.resolve(refuse('malformed', v.summarize(checked.issues)));
    return perform(() => handlers[method as keyof C](checked.output, sender));
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
