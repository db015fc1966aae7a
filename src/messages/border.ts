import type { Caller, Calls, CheckedParams, Result } from './protocol.js';

/** Reads what came over the border: the value as it may be used, or a CallError that says what is wrong with it. */
export type Read<T> = (value: unknown) => T;

/** How one side reads the answers to the calls that it makes. */
export type ResultReaders<C extends Calls> = { readonly [M in keyof C]?: Read<Result<C, M>> };

/** How one side reads the calls that it answers, and from whom it takes them. */
export type ParamsReaders<C extends Calls> = { readonly [M in keyof C]: { from: readonly Caller[]; read: Read<CheckedParams<C, M>> } };
