import type { Read, ResultReaders } from './border.js';
import { CallError, readAnswer } from './envelope.js';
import type { Calls, Params, Result } from './protocol.js';

/** Carries one message to the other side and brings its answer; rejects with CallError where nobody is there. */
type Send = (message: unknown) => Promise<unknown>;

export interface Client<C extends Calls> {
  /** Rejects with CallError, or with the signal's reason once it is aborted. */
  call<M extends keyof C & string>(method: M, params: Params<C, M>, signal?: AbortSignal): Promise<Result<C, M>>;
}

interface ClientTiming {
  /** Pause before each further try, milliseconds; its length is the number of tries after the first. */
  retryDelaysMs: readonly number[];
  /** Longest wait for one answer, milliseconds: a worker that died with our message never answers. */
  timeoutMs: number;
}

/** A dying worker rejects at once and its successor starts within 100 ms (Chromium) or 60 ms (Firefox). */
const DEFAULT_TIMING: ClientTiming = { retryDelaysMs: [60, 240, 900, 2_700], timeoutMs: 15_000 };

/**
 * Typed calls over a transport. What comes back goes through the method's reader before anybody sees it. A call that
 * nobody answered is sent again, since every method of ours gives the same answer twice.
 */
export function createClient<C extends Calls>(results: ResultReaders<C>, send: Send, timing: ClientTiming = DEFAULT_TIMING): Client<C> {
  return {
    async call(method, params, signal) {
      const read = results[method];
      if (read === undefined) throw new CallError('unknown-method', method);
      const message = { newsgloss: 1, method, params };
      for (let attempt = 0; ; attempt++) {
        signal?.throwIfAborted();
        try {
          return open(read, await inTime(send(message), timing.timeoutMs, signal));
        } catch (error) {
          const delayMs = timing.retryDelaysMs[attempt];
          if (delayMs === undefined || !worthAnotherTry(error)) throw error;
          await pause(delayMs, signal);
        }
      }
    },
  };
}

function open<T>(read: Read<T>, received: unknown): T {
  const answer = readAnswer(received);
  // A listener that died before it answered leaves undefined behind.
  if (answer === undefined) throw new CallError('unreachable', 'no answer');
  if (!answer.ok) throw new CallError(answer.code, answer.reason);
  return read(answer.result);
}

function worthAnotherTry(error: unknown): boolean {
  return error instanceof CallError && error.code === 'unreachable';
}

function inTime<T>(promise: Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new CallError('timeout', `no answer in ${timeoutMs} ms`))), timeoutMs);
    const abort = (): void => settle(() => reject(signal?.reason as Error));
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      finish();
    };
    signal?.addEventListener('abort', abort, { once: true });
    promise.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error instanceof Error ? error : new CallError('unreachable', String(error)))),
    );
  });
}

function pause(delayMs: number, signal?: AbortSignal): Promise<void> {
  return inTime(new Promise((resolve) => setTimeout(resolve, delayMs)), delayMs + 1_000, signal);
}
