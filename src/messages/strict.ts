import * as v from 'valibot';
import type { ParamsReaders, ResultReaders } from './border.js';
import { CallError } from './envelope.js';
import type { Calls } from './protocol.js';

/* The protocol's schemas at work: in the background, which trusts no page, and in the extension's own windows. Pages read by shapes.ts. */

export function strictResults<C extends Calls>(calls: C): ResultReaders<C> {
  return mapped(calls, ({ result }) => reader(result));
}

export function strictParams<C extends Calls>(calls: C): ParamsReaders<C> {
  return mapped(calls, ({ from, params }) => ({ from, read: reader(params) })) as ParamsReaders<C>;
}

function mapped<T>(calls: Calls, make: (shape: Calls[string]) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(calls).map(([method, shape]) => [method, make(shape)]));
}

const reader = (schema: v.GenericSchema) => (value: unknown): unknown => {
  const checked = v.safeParse(schema, value);
  if (!checked.success) throw new CallError('malformed', v.summarize(checked.issues));
  return checked.output;
};
