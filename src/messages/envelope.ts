import * as v from 'valibot';

/** What crosses the border: a request, and its answer or refusal. */
export const request = v.object({
  newsgloss: v.literal(1),
  method: v.pipe(v.string(), v.maxLength(60)),
  params: v.unknown(),
});
export type Request = v.InferOutput<typeof request>;

const refusalCode = v.picklist(['unknown-method', 'forbidden', 'malformed', 'failed']);
export type RefusalCode = v.InferOutput<typeof refusalCode>;

export const answer = v.variant('ok', [
  v.object({ ok: v.literal(true), result: v.unknown() }),
  v.object({ ok: v.literal(false), code: refusalCode, reason: v.pipe(v.string(), v.maxLength(500)) }),
]);
export type Answer = v.InferOutput<typeof answer>;

/** A call that was not answered, and why. `unreachable`: nobody listens; `orphaned`: our extension is gone. */
export class CallError extends Error {
  constructor(readonly code: RefusalCode | 'unreachable' | 'orphaned' | 'timeout', message: string) {
    super(message);
    this.name = 'CallError';
  }
}
