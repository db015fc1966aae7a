import { readFile } from 'node:fs/promises';
import { annotate } from '../../src/annotate/annotate.js';
import { articleFromText } from '../../src/annotate/article-from-text.js';
import { readFigures } from '../../src/annotate/figures/read.js';
import { openPack } from '../../src/knowledge/open.js';
import { tokenize } from '../../src/text/tokens.js';
import { findNames } from './find-names.js';
import { createFloor, sumOf, time, type Beside, type Timing } from './measure.js';
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
  const beside = createFloor(news);
  const reports = [
    ...(parts.includes('speed') ? [measureSpeed(news, sampleText, beside, knowledge)] : []),
    // Before the packs of up to a million names: what they leave in the heap slows a short article to a third.
    ...(parts.includes('lengths') ? [measureLengths(sampleText, knowledge)] : []),
    ...(parts.includes('names') ? [measureNames(news, DATE)] : []),
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

function measureSpeed(news: string, sampleText: string, beside: ReturnType<typeof createFloor>, knowledge: ReturnType<typeof openPack>): Report {
  const whole = beside(news.length, () => annotateText(news, knowledge), 5);
  const figures = beside(news.length, () => readFigures(news, knowledge.grammar, { date: DATE }).length);
  const peers = PEERS.map((peer) => {
    const text = newsText(peer.characters, sampleText);
    return { name: peer.name, characters: text.length, measured: beside(text.length, () => peer.run(text), 3) };
  });
  const times = (name: string): string => `${number(whole.ofFloor / peers.find((peer) => peer.name === name)!.measured.ofFloor)} ×`;
  return {
    lines: [
      '## Speed beside the floor and the peers', '',
      'Speeds are millions of characters a second, medians (least to most in brackets); only the ratios mean much. The floor is timed anew in every round.', '',
      '| what | of the floor | MB/s | spread, ms a round |', '|---|---|---|---|',
      row('a loop over the characters (the floor)', news.length, beside(news.length, () => sumOf(news))),
      row('tokens', news.length, beside(news.length, () => tokenize(news).count)),
      row('tokens and names of the pack', news.length, beside(news.length, () => findNames(tokenize(news), knowledge.gazetteer).count)),
      row('figures', news.length, figures),
      row('whole annotation', news.length, whole),
      ...peers.map(({ name, characters, measured }) => row(name, characters, measured)),
    ],
    goals: [
      { what: 'figures, MB/s', goal: '≥ 15', reached: number(figures.rate) },
      { what: 'whole annotation, MB/s', goal: '≥ 5', reached: number(whole.rate) },
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

function annotateText(text: string, knowledge: ReturnType<typeof openPack>): number {
  return annotate(articleFromText(text, { date: DATE }), knowledge).annotations.length;
}

const spread = ({ median, least, most }: Timing): string => `${number(median)} (${number(least)}–${number(most)})`;

function row(what: string, characters: number, measured: Beside): string {
  return `| ${what} | ${measured.ofFloor.toPrecision(2)} | ${measured.rate.toPrecision(3)} | ${spread(measured)} for ${(characters / 1000).toFixed(0)} kB |`;
}
