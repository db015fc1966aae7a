import { annotate } from '../../src/annotate/annotate.js';
import { articleFromText } from '../../src/annotate/article-from-text.js';
import { openPack } from '../../src/knowledge/open.js';
import { tokenize } from '../../src/text/tokens.js';
import { findNames } from './find-names.js';
import { besideFloor, inRounds, rateOf, slowerBy, sumOf, time, type Beside } from './measure.js';
import { buildMatcher } from './peers.js';
import { number, type Report } from './report.js';
import { syntheticNames, syntheticPack } from './synthetic-pack.js';
import { seededText } from './texts.js';

const MB = 1_000_000;
const COUNTS = [10_000, 100_000, 300_000, 1_000_000];
/** Beyond this many names the npm matcher takes more memory than the machine has to spare. */
const MOST_FOR_PEER = 100_000;

const ROUNDS = 5;

interface Size {
  count: number;
  text: string;
  knowledge: ReturnType<typeof openPack>;
  fileBytes: number;
  openMs: number;
  heapBytes: number;
  peer: string;
}

/**
 * Packs of ever more names, over text that is seeded with names of the pack at one fixed rate in every size. All sizes are
 * timed in every round, so that they meet the machine at the same pace.
 */
export function measureNames(floorText: string, date: string): Report {
  const sizes = COUNTS.map(open);
  const matching = timed(sizes, floorText, ({ text, knowledge }) => findNames(tokenize(text), knowledge.gazetteer).count);
  const annotation = timed(sizes, floorText, ({ text, knowledge }) => annotate(articleFromText(text, { date }), knowledge).annotations.length);
  return {
    lines: [
      '## Number of names', '',
      'All sizes are timed in every round.', '',
      '| names | matching, of the floor | whole annotation, of the floor | matching, MB/s | whole annotation, MB/s | file, MB | open, ms | heap beyond the file, MB | npm matcher: MB/s | build, ms |',
      '|---|---|---|---|---|---|---|---|---|---|',
      ...sizes.map((one, at) => `| ${one.count.toLocaleString('en')} | ${matching.besides[at].ofFloor.toPrecision(2)} | ${annotation.besides[at].ofFloor.toPrecision(2)} | ${number(matching.besides[at].rate)} | ${number(annotation.besides[at].rate)} | `
        + `${number(one.fileBytes / MB)} | ${number(one.openMs)} | ${number(one.heapBytes / MB)} | ${one.peer} |`),
    ],
    goals: [
      { what: 'matching with tokenising, 300,000 names, of the floor', goal: '≥ 0.15', reached: matching.besides[2].ofFloor.toPrecision(2) },
      { what: '10 thousand to 1 million names: matching slower by; whole annotation by', goal: '≤ 1.5 ×', reached: `${number(matching.slower)} ×; ${number(annotation.slower)} ×` },
      { what: 'opening 300,000 names, ms; file, MB', goal: '≤ 50; ≤ 40', reached: `${number(sizes[2].openMs)}; ${number(sizes[2].fileBytes / MB)}` },
    ],
  };
}

/** Work on every size beside the floor, and how much slower it is with the most names than with the fewest. */
function timed(sizes: readonly Size[], floorText: string, work: (size: Size) => unknown): { besides: Beside[]; slower: number } {
  const [floors, ...times] = inRounds([() => sumOf(floorText), ...sizes.map((size) => () => work(size))], ROUNDS);
  return {
    besides: times.map((one, at) => besideFloor(sizes[at].text.length, one, floors.map((floor) => floor / floorText.length))),
    slower: slowerBy(times[0], times[times.length - 1]) * (sizes[0].text.length / sizes[sizes.length - 1].text.length),
  };
}

/** The list of names is gone when it returns: a million strings of the bench's own are no load for the collector. */
function packAndText(count: number): { buffer: ArrayBuffer; length: number; text: string } {
  const names = syntheticNames(count);
  const { buffer, length } = syntheticPack(names);
  return { buffer, length, text: seededText(MB, names) };
}

function open(count: number): Size {
  const { buffer, length, text } = packAndText(count);
  const before = heap();
  const knowledge = openPack(buffer);
  const heapBytes = heap() - before;
  return {
    count, text, knowledge, fileBytes: length, heapBytes,
    openMs: time(() => openPack(buffer), 3).median,
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
