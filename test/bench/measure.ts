/** Median and spread of a round's time in milliseconds. */
export interface Timing {
  median: number;
  least: number;
  most: number;
  rounds: number;
}

/** With fewer, compilers still work beside what is timed: the whole annotation of 1 MB settles at about the eighth. */
const WARM_UP_ROUNDS = 8;

/** Times a piece of work over enough rounds. */
export function time(work: () => unknown, rounds = 7): Timing {
  return summarised(inRounds([work], rounds)[0]);
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
    const [floors, times] = inRounds([() => sumOf(text), work], rounds);
    return besideFloor(characters, times, floors.map((floor) => floor / text.length));
  };
}

/**
 * Times pieces of work in milliseconds, all of them in every round: a machine changes its pace within a run, so what is
 * compared is timed side by side. The first rounds are for the engine to warm up, of peers as of ours.
 */
export function inRounds(works: readonly (() => unknown)[], rounds: number): number[][] {
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    works.forEach((work, at) => {
      const took = once(work);
      if (round >= 0) times[at].push(took);
    });
  }
  return times;
}

/** Times of work on so many characters, with the floor's milliseconds a character in the same rounds. */
export function besideFloor(characters: number, times: readonly number[], floors: readonly number[]): Beside {
  const timing = summarised(times);
  return { ...timing, rate: rateOf(characters, timing), ofFloor: summarised(floors.map((floor, round) => floor * characters / times[round])).median };
}

/** How many times as long as the first the last took, by their median round. */
export const slowerBy = (first: readonly number[], last: readonly number[]): number => summarised(last.map((took, round) => took / first[round])).median;

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
