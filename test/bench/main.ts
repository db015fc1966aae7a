import { readFile } from 'node:fs/promises';
import { annotate } from '../../src/annotate/annotate.js';
import { articleFromText } from '../../src/annotate/article-from-text.js';
import { readFigures } from '../../src/annotate/figures/read.js';
import { openPack } from '../../src/knowledge/open.js';
import { tokenize } from '../../src/text/tokens.js';
import { findNames } from './find-names.js';
import { rateOf, time, type Timing } from './measure.js';
import { PEERS } from './peers.js';
import { number, type Report } from './report.js';
import { measureNames } from './names.js';
import { newsText } from './texts.js';

interface Surroundings {
  packFile: string;
  sampleText: string;
}

const MB = 1_000_000;
const DATE = '2025-10-15';

/** What can be measured by itself. */
export const PARTS = ['speed', 'names', 'lengths'] as const;
type Part = (typeof PARTS)[number];

/** What needs no browser, or the parts asked for, in one process: ratios come from medians of this one run. */
export async function runBench({ packFile, sampleText }: Surroundings, parts: readonly Part[] = PARTS): Promise<Report> {
  const bytes = await readFile(packFile);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  // The first article of a newborn background, before anything is warm.
  const begin = performance.now();
  const knowledge = openPack(buffer);
  annotateText(newsText(10_000, sampleText, 1), knowledge);
  const newborn = performance.now() - begin;

  const news = newsText(MB, sampleText);
  const floor = rateOf(news.length, time(() => loopOver(news)));
  const reports = [
    ...(parts.includes('speed') ? [measureSpeed(news, sampleText, floor, knowledge)] : []),
    ...(parts.includes('names') ? [measureNames(floor, DATE)] : []),
    ...(parts.includes('lengths') ? [measureLengths(sampleText, knowledge)] : []),
  ];
  return {
    lines: [
      ...reports.flatMap(({ lines }) => [...lines, '']),
      `Opening the pack (${(bytes.length / MB).toFixed(2)} MB, ${knowledge.entityCount} entities): ${number(time(() => openPack(buffer)).median)} ms warm. `
      + `A newborn process opens it and annotates its first 10 kB in ${number(newborn)} ms.`,
    ],
    goals: reports.flatMap(({ goals }) => goals),
  };
}

function measureSpeed(news: string, sampleText: string, floor: number, knowledge: ReturnType<typeof openPack>): Report {
  const whole = time(() => annotateText(news, knowledge), 5);
  const figures = time(() => readFigures(news, { date: DATE }).length);
  const matching = time(() => findNames(tokenize(news), knowledge.gazetteer).count);
  const peers = PEERS.map((peer) => {
    const text = newsText(peer.characters, sampleText);
    const timing = time(() => peer.run(text), 3);
    return { name: peer.name, rate: rateOf(text.length, timing), row: row(peer.name, floor, text.length, timing) };
  });
  const rate = rateOf(news.length, whole);
  const times = (name: string): string => `${number(rate / peers.find((peer) => peer.name === name)!.rate)} ×`;
  return {
    lines: [
      '## Speed beside the floor and the peers', '',
      'Speeds are millions of characters a second, medians (least to most in brackets); only the ratios mean much.', '',
      '| what | of the floor | MB/s | spread, ms a round |', '|---|---|---|---|',
      row('a loop over the characters (the floor)', floor, news.length, time(() => loopOver(news))),
      row('tokens', floor, news.length, time(() => tokenize(news).count)),
      row('tokens and names of the pack', floor, news.length, matching),
      row('figures', floor, news.length, figures),
      row('whole annotation', floor, news.length, whole),
      ...peers.map((peer) => peer.row),
    ],
    goals: [
      { what: 'figures, MB/s', goal: '≥ 15', reached: number(rateOf(news.length, figures)) },
      { what: 'whole annotation, MB/s', goal: '≥ 5', reached: number(rate) },
      { what: 'whole annotation beside wink-nlp\'s full pipeline', goal: '≥ 4 ×', reached: times('wink-nlp, full pipeline') },
      { what: 'whole annotation beside compromise', goal: '≥ 100 ×', reached: times('compromise, topics') },
    ],
  };
}

function measureLengths(sampleText: string, knowledge: ReturnType<typeof openPack>): Report {
  const rows = [1_000, 10_000, 100_000, MB, 10 * MB].map((characters) => {
    const text = newsText(characters, sampleText);
    // Short ones often, as a reader's background meets them.
    const timing = time(() => annotateText(text, knowledge), characters > MB ? 3 : characters > 10_000 ? 7 : 51);
    return { characters, timing };
  });
  return {
    lines: [
      '## Length of the article', '', '| characters | whole annotation, ms | ms a 10 kB |', '|---|---|---|',
      ...rows.map(({ characters, timing }) => `| ${characters.toLocaleString('en')} | ${spread(timing)} | ${(timing.median / (characters / 10_000)).toFixed(2)} |`),
    ],
    goals: [{ what: 'an article of 10 kB, ms', goal: '≤ 5', reached: number(rows[1].timing.median) }],
  };
}

function loopOver(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function annotateText(text: string, knowledge: ReturnType<typeof openPack>): number {
  return annotate(articleFromText(text, { date: DATE }), knowledge).annotations.length;
}

const spread = ({ median, least, most }: Timing): string => `${number(median)} (${number(least)}–${number(most)})`;

function row(what: string, floor: number, characters: number, timing: Timing): string {
  const rate = rateOf(characters, timing);
  return `| ${what} | ${(rate / floor).toPrecision(2)} | ${rate.toPrecision(3)} | ${spread(timing)} for ${(characters / 1000).toFixed(0)} kB |`;
}
