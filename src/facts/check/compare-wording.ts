import { fold } from '../../text/fold.js';
import type { World } from '../compile/world.js';
import type { Finding, ReferenceRow } from './finding.js';

/** So many words in a row, shared, are no accident. */
const RUN = 8;

/** Glosses that share a run of eight words with a text of the reference: they are to be in our own words. */
export function compareWording(world: World, rows: Iterable<ReferenceRow>): Finding[] {
  const glossOfRun = new Map<string, string>();
  for (const { id, gloss } of world.entities.values()) {
    for (const run of runsOf(gloss ?? '')) if (!glossOfRun.has(run)) glossOfRun.set(run, id);
  }
  const found = new Map<string, Finding>();
  for (const row of rows) {
    for (const value of Object.values(row)) {
      if (typeof value !== 'string' || value.length < RUN * 3) continue;
      for (const run of runsOf(value)) {
        const id = glossOfRun.get(run);
        if (id === undefined || found.has(id)) continue;
        found.set(id, { kind: 'contradiction', about: `wording/${id}`, ours: world.entities.get(id)?.gloss ?? '', theirs: run, source: typeof row['source'] === 'string' ? row['source'] : '' });
      }
    }
  }
  return [...found.values()];
}

function runsOf(text: string): string[] {
  const words = fold(text).split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
