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
    const took = once(work);
    if (round >= 0) times.push(took);
  }
  return summarised(times);
}

/** A piece of work beside the floor. */
export interface Beside extends Timing {
  /** Millions of characters a second. */
  rate: number;
  /** Of the floor's speed: the median of the rounds, in each of which the floor was timed just before. */
  ofFloor: number;
}

/** A loop over the characters of a text (the floor): what no reader of text can undercut. */
export function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Times work beside the floor. */
export function createFloor(text: string): (characters: number, work: () => unknown, rounds?: number) => Beside {
  return (characters, work, rounds = 7) => {
    const times: number[] = [];
    const shares: number[] = [];
    for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
      // A busy machine changes its pace within a run: a round's floor is taken in that round.
      const floor = once(() => sumOf(text)) / text.length;
      const took = once(work);
      if (round < 0) continue;
      times.push(took);
      shares.push(floor * characters / took);
    }
    const timing = summarised(times);
    return { ...timing, rate: rateOf(characters, timing), ofFloor: summarised(shares).median };
  };
}

function once(work: () => unknown): number {
  const begin = performance.now();
  keep(work());
  return performance.now() - begin;
}

function summarised(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], least: sorted[0], most: sorted[sorted.length - 1], rounds: sorted.length };
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
