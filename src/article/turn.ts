/** How long work may go on before the page gets its turn, on performance.now's clock. Only whoever runs the work moves it. */
export interface Turn {
  deadlineMs: number;
}

/** Work in pieces: it yields wherever the page may get its turn. */
export type Work<T> = Generator<undefined, T, undefined>;

/**
 * Longest stretch of work between two breaths of the page, milliseconds, but for what cannot be cut, which begins in its first
 * half: the engine's own searches and a few passes over the page, 2 ms each where nothing is compiled yet.
 */
export const SLICE_MS = 3;

/** One less than a power of two. Where nothing is compiled yet, scoring a block takes a tenth of a millisecond. */
const BETWEEN_CLOCKS = 3;
/** The same for work of a few microseconds each, where asking the clock would take as long. */
export const LIGHT = 63;
/** … and for work that is light for most. */
export const FEW = 15;

/** Calls `each` with 0 to `count` - 1, and yields between where the time is over. */
export function* eachInTurn(count: number, turn: Turn, each: (i: number) => void, between = BETWEEN_CLOCKS): Work<void> {
  for (let i = 0; i < count; i += 1) {
    each(i);
    if ((i & between) === between && performance.now() >= turn.deadlineMs) yield;
  }
}

/** Without pauses, where no page waits. */
export const UNHURRIED: Turn = { deadlineMs: Infinity };

/** What the work comes to, in one go. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { value, done } = work.next();
    if (done) return value;
  }
}
