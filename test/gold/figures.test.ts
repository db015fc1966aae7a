import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../unit/figures/grammar.js';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');
const SCORER = path.join(SHARED, 'score/figures.mjs');

interface Rates {
  exactF1: number;
  valueF1: number;
  overlapF1: number;
  valueAccuracy: number;
  wholeTextRight: number;
  approxAccuracy: number;
  nounAccuracy: number;
}

/** Runs the shared scorer over one suite. */
function score(suite: string): Rates {
  const gold = path.join(SHARED, suite);
  const docs = execFileSync('node', [SCORER, '--gold', gold, '--docs'], { encoding: 'utf8' });
  const folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
  try {
    const predictions = path.join(folder, 'predictions.jsonl');
    writeFileSync(predictions, docs.split('\n').filter(Boolean).map(annotate).join('\n'));
    const report = execFileSync('node', [SCORER, '--gold', gold, '--pred', predictions, '--json'], { encoding: 'utf8' });
    return (JSON.parse(report) as { total: Rates }).total;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function annotate(line: string): string {
  const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string };
  const annotations = readFigures(text, { date }).map(({ start, end, figure }) => ({ start, end, exact: text.slice(start, end), kind: 'figure', figure }));
  return JSON.stringify({ id, annotations });
}

// Floors a little below what is reached, so that a rule which costs more than it brings is seen.
describe.skipIf(!existsSync(SCORER))('figures of the shared suites (skipped without ../shared)', () => {
  it.each([
    ['figures/news-gold.jsonl', { exactF1: 0.95, valueF1: 0.94, approxAccuracy: 0.97, nounAccuracy: 0.87 }],
    ['figures/duckling.jsonl', { valueF1: 0.82 }],
    ['figures/ms-recognizers.jsonl', { valueF1: 0.8 }],
    ['figures/compromise.jsonl', { overlapF1: 0.96, valueF1: 0.92 }],
    ['figures/chrono.jsonl', { overlapF1: 0.96, valueF1: 0.69 }],
    // Its "twenty-one years and six months" are two, in news one.
    ['figures/quantulum3.jsonl', { overlapF1: 0.9, valueF1: 0.78 }],
    // Its clock times stand beside the day, here they belong to it.
    ['world/world.jsonl', { exactF1: 0.9, valueF1: 0.93, approxAccuracy: 0.97, nounAccuracy: 0.76 }],
    ['articles/kurdistan24-udcg.jsonl', { exactF1: 0.95, valueF1: 0.95 }],
  ] satisfies [string, Partial<Rates>][])('%s', (suite, floors) => {
    const rates = score(suite);
    for (const [name, floor] of Object.entries(floors)) expect(rates[name as keyof Rates], name).toBeGreaterThanOrEqual(floor);
  });

  it('gives the figures of the seed article their exact spans', () => {
    const line = readFileSync(path.join(SHARED, 'articles/kurdistan24-udcg.jsonl'), 'utf8').split('\n')[0] ?? '{}';
    const { text, published, mentions } = JSON.parse(line) as { text: string; published: string; mentions: { start: number; end: number; must: boolean; figure?: object }[] };
    const spans = new Set(readFigures(text, { date: published }).map(({ start, end }) => `${String(start)}-${String(end)}`));
    for (const { start, end, must, figure } of mentions) if (must && figure) expect(spans, text.slice(start, end)).toContain(`${String(start)}-${String(end)}`);
  });
});
