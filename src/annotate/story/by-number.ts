/** Answers kept at most of each kind: one in each slot, the last that was asked for. */
const SLOTS = 1 << 12;

/**
 * Asks once for each number, as long as no other number takes its slot. A flat table: it neither hashes nor grows, so a
 * pack of a million names, of which hardly any is met twice, pays next to nothing for it.
 */
export function rememberByNumber<V>(ask: (number: number) => V): (number: number) => V {
  const numbers = new Int32Array(SLOTS).fill(-1);
  const answers = new Array<V | undefined>(SLOTS).fill(undefined);
  return (number) => {
    const slot = number & (SLOTS - 1);
    if (numbers[slot] === number) return answers[slot] as V;
    const answer = ask(number);
    numbers[slot] = number;
    answers[slot] = answer;
    return answer;
  };
}
