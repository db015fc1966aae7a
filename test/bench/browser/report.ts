import type { Goal, Report } from '../report.js';
import { number, spread, summary } from '../report.js';
import type { Crossing } from './crossing.js';
import type { LongLife } from './long-life.js';
import type { PageTimes, RunTimes } from './reading.js';
import type { StartUpTimes } from './start-up.js';

/** Cold start and hover, in each browser. */
export function startUpReport(browsers: readonly StartUpTimes[]): Report {
  const rows = browsers.map((times) => `| ${times.browser} | ${[times.warm, times.cold, times.hover, times.coldHover, times.readability].map(spread).join(' | ')} |`);
  return {
    lines: [
      '## From the page to marks and card', '',
      'Milliseconds on the sample article, medians (least to most).', '',
      '| browser | to painted marks, background alive | background dead | hover to card, beyond the delay | hover, background dead | Readability, same page |', '|---|---|---|---|---|---|', ...rows,
    ],
    goals: browsers.map(({ browser, cold, hover, coldHover }) => ({
      what: `${browser}: cold start to painted marks; hover to card; with the background dead, ms`, goal: '–; ≤ 30; ≤ 120',
      reached: [cold, hover, coldHover].map((times) => number(summary(times).median)).join('; '),
    })),
  };
}

const MOST_OF_READABILITY = 0.2;
const LONGEST_SLICE_MS = 8;

/** Detection and extraction beside the peers, over the fixture pages. */
export function readingReport(pages: readonly PageTimes[]): Report {
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  const row = (what: string, of: readonly PageTimes[], read: (page: PageTimes) => RunTimes): string => {
    const ratio = (ms: (times: RunTimes) => number): string => number(summary(of.map((page) => ms(read(page)) / ms(page.readability))).median);
    return `| ${what} | ${ratio(({ first }) => first)} | ${ratio(({ compile, first }) => compile + first)} | ${ratio(({ again }) => again)} | ${spread(of.map((page) => read(page).first))} | ${spread(of.map((page) => read(page).again))} |`;
  };
  const ratio = summary(articles.map(({ ours, readability }) => ours.first / readability.first)).median;
  const slice = Math.max(...pages.map((page) => page.slice));
  return {
    lines: [
      '## Reading a page, in Chromium', '',
      `${articles.length} fixture articles and ${others.length} pages that are none, each in a fresh document; ratios are medians of each page's own. The longest slice of a first run: ${number(slice)} ms.`, '',
      '| what | of Readability, first run | with compiling | later runs | first run, ms | later runs, ms |', '|---|---|---|---|---|---|',
      row('detection and extraction', articles, (page) => page.ours),
      row('Readability: clone and parse', articles, (page) => page.readability),
      row('Defuddle', articles, (page) => page.defuddle),
      row('what a page that is no article pays: the gate', others, (page) => page.gate),
      row('… and where the gate lets it through, detection', others, (page) => page.ours),
    ],
    goals: [
      { what: 'detection and extraction, of Readability\'s clone and parse (first run)', goal: `≤ ${MOST_OF_READABILITY}`, reached: number(ratio) },
      { what: 'longest slice on the main thread, ms', goal: `≤ ${LONGEST_SLICE_MS}`, reached: number(slice) },
    ],
  };
}

const MOST_A_FRAME_MS = 0.2;

/** What a mouse over a page full of marks costs. */
export function crossingReport(crossings: readonly Crossing[]): Report {
  const mean = (frames: readonly number[]): number => frames.reduce((sum, ms) => sum + ms, 0) / frames.length;
  const late = (frames: readonly number[]): number => [...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.95)];
  const cells = (frames: readonly number[]): string => `${number(mean(frames))} (${number(summary(frames).median)}; ${number(late(frames))}) in ${frames.length} frames`;
  return {
    lines: [
      '## A mouse over a page of marks', '',
      'Milliseconds of our listener in each frame in which the pointer moved: the mean (the median; what 95 of 100 frames stay under).', '',
      '| browser | marks | passing over | slow enough to be looked under at each step |', '|---|---|---|---|',
      ...crossings.map(({ browser, marks, passing, reading }) => `| ${browser} | ${marks} | ${cells(passing)} | ${cells(reading)} |`),
    ],
    goals: crossings.map(({ browser, marks, passing, reading }) => ({
      what: `${browser}: a mouse over ${marks} marks, ms a frame: passing; slow`, goal: `≤ ${MOST_A_FRAME_MS}`, reached: `${number(mean(passing))}; ${number(mean(reading))}`,
    })),
  };
}

/** What an open article may cost: its heap in MB and its listeners. It adds no node to the page, and nothing runs while it is hidden (test/browser/life.test.ts). */
const OPEN_ARTICLE = { heapMB: 1.1, listeners: 18, nodes: 0 };

const MB = 1_000_000;
const KB = 1_000;

/** Navigations in one document, and many articles open at once. */
export function longLifeReport(lives: readonly LongLife[]): Report {
  const rows = lives.flatMap(({ browser, navigations }) => navigations.map(({ navigations: count, ranges, weight, heap }) =>
    `| ${browser} | ${count} | ${ranges} | ${weight === undefined ? '–' : number(weight.heapBytes / MB)} | ${heap === undefined ? '– | – | –' : [heap.made, heap.code, heap.browser].map((bytes) => number(bytes / KB)).join(' | ')} | ${weight === undefined ? '– | –' : `${weight.listeners} | ${weight.nodes}`} |`));
  const tabs = lives.filter((life) => life.tabs.length > 0).map(({ browser, tabs: weights }) =>
    `${browser}, ${weights.length} articles open: the extension adds to each ${spread(weights.map(({ heapBytes }) => heapBytes / MB))} MB of heap, ${spread(weights.map(({ listeners }) => listeners))} listeners and ${spread(weights.map(({ nodes }) => nodes))} nodes.`);
  return {
    lines: [
      '## A long life', '',
      'Single-page navigations in one document, each marked before the next; heap, listeners and nodes after collecting garbage. Of the heap, kB: what scripts made (objects, functions, strings), compiled code, what the browser keeps for itself.', '',
      '| browser | navigations | ranges | heap, MB | made | code | browser | listeners | nodes |', '|---|---|---|---|---|---|---|---|---|', ...rows, '', ...tabs,
    ],
    goals: [...lives.map(growthGoal), ...lives.filter(({ tabs: weights }) => weights.length > 0).map(budgetGoal)],
  };
}

function growthGoal({ browser, navigations }: LongLife): Goal {
  const [first, last] = [navigations[1], navigations.at(-1)!];
  const grown = [last.ranges - first.ranges, ...(first.weight === undefined || last.weight === undefined ? [] : [last.weight.listeners - first.weight.listeners, last.weight.nodes - first.weight.nodes]),
    ...(first.heap === undefined || last.heap === undefined ? [] : [number((last.heap.made - first.heap.made) / KB)])];
  const names = grown.length > 1 ? 'ranges; listeners; nodes; what scripts made, kB' : 'ranges';
  return { what: `${browser}: growth from navigation ${first.navigations} to ${last.navigations}: ${names}`, goal: '0', reached: grown.join('; ') };
}

/** Kept or missed by the heaviest of them. */
function budgetGoal({ browser, tabs }: LongLife): Goal {
  const most = (read: (weight: LongLife['tabs'][number]) => number): number => Math.max(...tabs.map(read));
  const heaviest = { heapMB: most(({ heapBytes }) => heapBytes / MB), listeners: most(({ listeners }) => listeners), nodes: most(({ nodes }) => nodes) };
  const isKept = heaviest.heapMB <= OPEN_ARTICLE.heapMB && heaviest.listeners <= OPEN_ARTICLE.listeners && heaviest.nodes <= OPEN_ARTICLE.nodes;
  return {
    what: `${browser}: ${tabs.length} open articles, each: heap, MB; listeners; nodes`, goal: `≤ ${OPEN_ARTICLE.heapMB}; ${OPEN_ARTICLE.listeners}; ${OPEN_ARTICLE.nodes}`,
    reached: `${number(heaviest.heapMB)}; ${heaviest.listeners}; ${heaviest.nodes}: ${isKept ? 'kept' : 'missed'}`,
  };
}
