/* What crosses the border: a request, and its answer or refusal. Read by hand, because every page carries this. */

interface Request {
  newsgloss: 1;
  method: string;
  params: unknown;
}

export type RefusalCode = 'unknown-method' | 'forbidden' | 'malformed' | 'failed';

export type Answer = { ok: true; result: unknown } | { ok: false; code: RefusalCode; reason: string };

/** A page's session tells whoever listens (popup, panel) that its list changed; sent, never answered. */
export const LIST_CHANGED = 'list.changed';

const MAX_METHOD = 60;
const MAX_REASON = 500;

/** A call that was not answered, and why. `unreachable`: nobody listens; `orphaned`: our extension is gone. */
export class CallError extends Error {
  constructor(readonly code: RefusalCode | 'unreachable' | 'orphaned' | 'timeout', message: string) {
    super(message.slice(0, MAX_REASON));
    this.name = 'CallError';
  }
}

/** The message as a request; undefined if it is none of this protocol. */
export function readRequest(message: unknown): Request | undefined {
  const { newsgloss, method, params } = Object(message) as Partial<Record<keyof Request, unknown>>;
  return newsgloss === 1 && typeof method === 'string' && method.length <= MAX_METHOD ? { newsgloss, method, params } : undefined;
}

/** The message as an answer; undefined if it is none, as when a listener died before it answered. */
export function readAnswer(message: unknown): Answer | undefined {
  const { ok, result, code, reason } = Object(message) as { [K in 'ok' | 'result' | 'code' | 'reason']?: unknown };
  if (ok === true) return { ok, result };
  return ok === false && isRefusal(code) && typeof reason === 'string' ? { ok, code, reason: reason.slice(0, MAX_REASON) } : undefined;
}

const isRefusal = (code: unknown): code is RefusalCode => code === 'unknown-method' || code === 'forbidden' || code === 'malformed' || code === 'failed';
