/** Minifies JavaScript files in place and leaves others alone. The same bytes give the same bytes. */
export function shrink(files: readonly string[]): Promise<void>;
