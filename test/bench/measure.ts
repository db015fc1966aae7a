/** Median and spread of a round's time in milliseconds. */
export interface Timing {
  median: number;
  least: number;
  most: number;
  rounds: number;
}

const WARM_UP_ROUNDS = 2;

/** Times a piece of work over enough rounds; the first two are for the engine to warm up. */
export function time(work: () => unknown, rounds = 7): Timing {
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const begin = performance.now();
    keep(work());
    if (round >= 0) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1], least: times[0], most: times[times.length - 1], rounds };
}

const sink: { last?: unknown } = {};

/** Holds on to a result, so that the engine cannot leave the work out. */
function keep(value: unknown): void {
  sink.last = value;
}

/** Millions of characters a second. */
export function rateOf(characters: number, timing: Timing): number {
  return characters / 1e3 / timing.median;
}
