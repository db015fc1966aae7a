import { readFile, writeFile } from 'node:fs/promises';
import { annotate } from '../../src/annotate/annotate.js';
import { articleFromText } from '../../src/annotate/article-from-text.js';
import { readFigures } from '../../src/annotate/figures/read.js';
import { openPack } from '../../src/knowledge/open.js';
import { tokenize } from '../../src/text/tokens.js';
import { findNames } from './find-names.js';
import { speed, time, type Timing } from './measure.js';
import { buildMatcher, PEERS } from './peers.js';
import { syntheticNames, syntheticPack } from './synthetic-pack.js';
import { newsText, seededText } from './texts.js';

export interface Surroundings {
  packFile: string;
  sampleText: string;
  resultsFile: string;
  versions: Record<string, string>;
}

const MB = 1_000_000;
const DATE = '2025-10-15';

/** Runs everything in one process and writes the table: ratios first, each from medians taken in this one run. */
export async function runBench({ packFile, sampleText, resultsFile, versions }: Surroundings): Promise<string> {
  const bytes = await readFile(packFile);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const knowledge = openPack(buffer);
  const news = newsText(MB, sampleText);
  const floor = speed(news.length, time(() => loopOver(news)));
  const lines = [
    '# Bench', '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    'Speeds are millions of characters a second, medians of one run (least to most in brackets); only the ratios mean much.', '',
    '## Speed beside the floor and the peers', '',
    '| what | of the floor | MB/s | spread, ms a round |', '|---|---|---|---|',
    row('a loop over the characters (the floor)', floor, news.length, time(() => loopOver(news))),
    row('tokens', floor, news.length, time(() => tokenize(news).count)),
    row('figures', floor, news.length, time(() => readFigures(news, { date: DATE }).length)),
    row('whole annotation', floor, news.length, time(() => annotateText(news, knowledge), 5)),
  ];
  for (const peer of PEERS) {
    const text = newsText(peer.characters, sampleText);
    lines.push(row(peer.name, floor, text.length, time(() => peer.run(text), 3)));
  }
  lines.push('', '## Number of names', '', '| names | file, MB | open, ms | matching, of the floor | MB/s | npm matcher: build, ms | MB/s |', '|---|---|---|---|---|---|---|');
  for (const count of [10_000, 100_000, 300_000, 1_000_000]) lines.push(namesRow(count, floor));
  lines.push('', '## Length of the article', '', '| characters | whole annotation, ms | ms a 10 kB |', '|---|---|---|');
  for (const characters of [1_000, 10_000, 100_000, MB, 10 * MB]) {
    const text = newsText(characters, sampleText);
    const timing = time(() => annotateText(text, knowledge), characters > MB ? 3 : 7);
    lines.push(`| ${characters.toLocaleString('en')} | ${timing.median.toFixed(1)} | ${(timing.median / (characters / 10_000)).toFixed(2)} |`);
  }
  lines.push('', `Opening the real pack (${(bytes.length / MB).toFixed(2)} MB, ${knowledge.entityCount} entities): ${time(() => openPack(buffer)).median.toFixed(1)} ms warm.`, '');
  const report = lines.join('\n');
  await writeFile(resultsFile, report);
  return report;
}

function loopOver(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function annotateText(text: string, knowledge: ReturnType<typeof openPack>): number {
  return annotate(articleFromText(text, { date: DATE }), knowledge).annotations.length;
}

function row(what: string, floor: number, characters: number, timing: Timing): string {
  const rate = speed(characters, timing);
  return `| ${what} | ${(rate / floor).toPrecision(2)} | ${rate.toPrecision(3)} | ${timing.median.toFixed(1)} (${timing.least.toFixed(1)}–${timing.most.toFixed(1)}) for ${(characters / 1000).toFixed(0)} kB |`;
}

// Beyond this many names the npm matcher takes more memory than the machine has to spare.
const MOST_FOR_PEER = 100_000;

function namesRow(count: number, floor: number): string {
  const names = syntheticNames(count);
  const pack = syntheticPack(names);
  const text = seededText(MB, names);
  const opening = time(() => openPack(pack.buffer), 3);
  const { gazetteer } = openPack(pack.buffer);
  const rate = speed(text.length, time(() => findNames(tokenize(text), gazetteer).count, 5));
  const peer = count <= MOST_FOR_PEER ? peerOn(names, text) : '– | –';
  return `| ${count.toLocaleString('en')} | ${(pack.length / MB).toFixed(1)} | ${opening.median.toFixed(1)} | ${(rate / floor).toPrecision(2)} | ${rate.toPrecision(3)} | ${peer} |`;
}

function peerOn(names: readonly string[], text: string): string {
  const begin = performance.now();
  const match = buildMatcher(names);
  const built = performance.now() - begin;
  return `${built.toFixed(0)} | ${speed(text.length, time(() => match(text), 3)).toPrecision(3)}`;
}
