import { CallError } from './envelope.js';
import type { Read } from './border.js';

/**
 * The shape of a message as far as a page relies on it. A page hears only the extension's own background and windows,
 * which check all that comes from pages; so it needs no library, but sees that what it uses is there, and bounded.
 * 'a|b' is one of these words, [S] a list of S; a key with "?" may be missing or null.
 */
export type Shape = 'string' | 'number' | 'boolean' | 'object' | `${string}|${string}` | readonly [Shape] | { readonly [key: string]: Shape };

/** Longest string and list that a page takes. */
const MAX_CHARS = 20_000;
const MAX_ITEMS = 50_000;

/** Reads values of this shape; a CallError for any other. Keys that the shape does not name are left alone. */
export const readerOf = <T>(shape: Shape): Read<T> => (value) => {
  if (!fits(value, shape)) throw new CallError('malformed', JSON.stringify(shape));
  return value as T;
};

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return shape.includes('|') ? shape.split('|').includes(value as string) : isPlain(value, shape);
  if (Array.isArray(shape)) return Array.isArray(value) && value.length <= MAX_ITEMS && value.every((item) => fits(item, (shape as readonly [Shape])[0]));
  return isPlain(value, 'object') && Object.entries(shape).every(([key, inner]) => {
    const isOptional = key.endsWith('?');
    const found = (value as Record<string, unknown>)[isOptional ? key.slice(0, -1) : key];
    return (isOptional && (found === undefined || found === null)) || fits(found, inner);
  });
}

function isPlain(value: unknown, type: string): boolean {
  if (typeof value !== type || value === null) return false;
  return type === 'string' ? (value as string).length <= MAX_CHARS : type !== 'number' || Number.isFinite(value);
}
