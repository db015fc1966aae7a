/** Which blocks of a page its gold text holds. */

const NGRAM = 4;
const WORD = /[\p{L}\p{N}_]+/gu;

export const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Label (0 or 1) of each block. Blocks of four words and more count by the share of their 4-grams that the
 * gold text still has to give; shorter ones by whether they stand in the gold text between the places of
 * the labelled blocks before and after.
 */
export function labelBlocks(texts: readonly string[], gold: string): Float32Array {
  const goldWords = wordsIn(gold);
  const left = new Map<string, number[]>();
  for (let i = 0; i + NGRAM <= goldWords.length; i += 1) {
    const key = goldWords.slice(i, i + NGRAM).join(' ');
    const places = left.get(key);
    if (places) places.push(i);
    else left.set(key, [i]);
  }
  const blocks = texts.map(wordsIn);
  const labels = new Float32Array(texts.length);
  const place = new Int32Array(texts.length).fill(-1);
  blocks.forEach((words, i) => {
    if (words.length < NGRAM) return;
    const keys = words.slice(0, words.length - NGRAM + 1).map((_, at) => words.slice(at, at + NGRAM).join(' '));
    const found = keys.filter((key) => (left.get(key)?.length ?? 0) > 0);
    if (found.length * 2 < keys.length) return;
    labels[i] = 1;
    place[i] = left.get(found[0] ?? '')?.[0] ?? -1;
    for (const key of found) left.get(key)?.shift();
  });
  blocks.forEach((words, i) => {
    if (words.length === 0 || words.length >= NGRAM) return;
    const from = nearestPlace(place, i, -1);
    const to = nearestPlace(place, i, 1);
    if (from === undefined && to === undefined) return;
    const low = from ?? Math.max(0, (to ?? 0) - 40);
    const high = to ?? Math.min(goldWords.length, low + 600);
    for (let at = low; at < high && at + words.length <= goldWords.length; at += 1) {
      if (words.every((word, k) => goldWords[at + k] === word)) {
        labels[i] = 1;
        return;
      }
    }
  });
  return labels;
}

function nearestPlace(place: Int32Array, i: number, step: number): number | undefined {
  for (let at = i + step; at >= 0 && at < place.length && Math.abs(at - i) < 30; at += step) if ((place[at] ?? -1) >= 0) return place[at];
  return undefined;
}
