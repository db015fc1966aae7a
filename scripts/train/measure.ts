/** The extraction benchmark's measure (4-gram precision and recall, averaged over pages) and detection rates. */

const NGRAM = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - NGRAM + 1); i += 1) {
    const key = words.slice(i, i + NGRAM).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface TextScore {
  precision: number | null;
  recall: number | null;
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

export function compareTexts(gold: string, predicted: string): TextScore {
  const wanted = shingles(gold);
  const got = shingles(predicted);
  let common = 0;
  for (const [key, count] of wanted) common += Math.min(count, got.get(key) ?? 0);
  const [goldSize, gotSize] = [total(wanted), total(got)];
  return { precision: gotSize ? common / gotSize : null, recall: goldSize ? common / goldSize : null };
}

export function averageScores(scores: readonly TextScore[]): { p: number; r: number; f1: number } {
  const meanOf = (values: (number | null)[]): number => {
    const known = values.filter((value): value is number => value !== null);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  const p = meanOf(scores.map(({ precision }) => precision));
  const r = meanOf(scores.map(({ recall }) => recall));
  return { p, r, f1: (2 * p * r) / (p + r) };
}
