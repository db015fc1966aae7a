import { annotate } from '../../src/annotate/annotate.js';
import { articleFromText } from '../../src/annotate/article-from-text.js';
import { openPack } from '../../src/knowledge/open.js';
import { tokenize } from '../../src/text/tokens.js';
import { findNames } from './find-names.js';
import { rateOf, time, type Beside, type createFloor } from './measure.js';
import { buildMatcher } from './peers.js';
import { number, type Report } from './report.js';
import { syntheticNames, syntheticPack } from './synthetic-pack.js';
import { seededText } from './texts.js';

const MB = 1_000_000;
const COUNTS = [10_000, 100_000, 300_000, 1_000_000];
/** Beyond this many names the npm matcher takes more memory than the machine has to spare. */
const MOST_FOR_PEER = 100_000;

interface NamesTimes {
  count: number;
  fileBytes: number;
  openMs: number;
  heapBytes: number;
  /** Matching with tokenising. */
  matching: Beside;
  annotation: Beside;
  peer: string;
}

/** Packs of ever more names, over text that is seeded with names of the pack at one fixed rate in every size. */
export function measureNames(beside: ReturnType<typeof createFloor>, date: string): Report {
  const all = COUNTS.map((count) => measure(count, beside, date));
  const slower = (read: (times: NamesTimes) => number): string => `${number(read(all[0]) / read(all[all.length - 1]))} ×`;
  return {
    lines: [
      '## Number of names', '',
      '| names | matching, of the floor | whole annotation, of the floor | matching, MB/s | whole annotation, MB/s | file, MB | open, ms | heap beyond the file, MB | npm matcher: MB/s | build, ms |',
      '|---|---|---|---|---|---|---|---|---|---|',
      ...all.map((one) => `| ${one.count.toLocaleString('en')} | ${one.matching.ofFloor.toPrecision(2)} | ${one.annotation.ofFloor.toPrecision(2)} | ${number(one.matching.rate)} | ${number(one.annotation.rate)} | `
        + `${number(one.fileBytes / MB)} | ${number(one.openMs)} | ${number(one.heapBytes / MB)} | ${one.peer} |`),
    ],
    goals: [
      { what: 'matching with tokenising, 300,000 names, of the floor', goal: '≥ 0.15', reached: all[2].matching.ofFloor.toPrecision(2) },
      { what: '10 thousand to 1 million names: matching slower by; whole annotation by', goal: '≤ 1.5 ×', reached: `${slower((one) => one.matching.ofFloor)}; ${slower((one) => one.annotation.ofFloor)}` },
      { what: 'opening 300,000 names, ms; file, MB', goal: '≤ 50; ≤ 40', reached: `${number(all[2].openMs)}; ${number(all[2].fileBytes / MB)}` },
    ],
  };
}

/** The list of names is gone when it returns: a million strings of the bench's own are no load for the collector. */
function packAndText(count: number): { buffer: ArrayBuffer; length: number; text: string } {
  const names = syntheticNames(count);
  const { buffer, length } = syntheticPack(names);
  return { buffer, length, text: seededText(MB, names) };
}

function measure(count: number, beside: ReturnType<typeof createFloor>, date: string): NamesTimes {
  const { buffer, length, text } = packAndText(count);
  const before = heap();
  const knowledge = openPack(buffer);
  const heapBytes = heap() - before;
  const opening = time(() => openPack(buffer), 3);
  const { gazetteer } = knowledge;
  return {
    count, fileBytes: length, openMs: opening.median, heapBytes,
    matching: beside(text.length, () => findNames(tokenize(text), gazetteer).count, 5),
    annotation: beside(text.length, () => annotate(articleFromText(text, { date }), knowledge).annotations.length, 5),
    peer: count <= MOST_FOR_PEER ? peerOn(syntheticNames(count), text) : '– | –',
  };
}

/** Bytes on the heap; exact only where the process lets garbage be collected, as the command does. */
function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function peerOn(names: readonly string[], text: string): string {
  const begin = performance.now();
  const match = buildMatcher(names);
  const built = performance.now() - begin;
  return `${number(rateOf(text.length, time(() => match(text), 3)))} | ${built.toFixed(0)}`;
}
