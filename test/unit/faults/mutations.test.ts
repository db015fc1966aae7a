import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { articleFromText } from '../../../src/annotate/article-from-text.js';
import { mayBeArticle } from '../../../src/article/gate.js';
import { extractArticle } from '../../../src/article/extract-article.js';
import { explain } from '../../../src/explain/explain.js';
import { HeaderWord, checksumOf } from '../../../src/knowledge/format.js';
import { PackError, openPack } from '../../../src/knowledge/open.js';
import { verifyPack } from '../../../src/knowledge/verify.js';
import { BACKGROUND_CALLS, SESSION_CALLS } from '../../../src/messages/protocol.js';
import { createServer } from '../../../src/messages/server.js';
import { strictParams } from '../../../src/messages/strict.js';
import { readFound } from '../../../src/metadata/metadata.js';
import { articleText } from '../../../src/model/article.js';
import type { FoundArticle } from '../../../src/model/article.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { parseSettings, readSettings } from '../../../src/settings/parse.js';
import { smallWorld } from '../facts/small-world.js';
import { pageNames, readPage } from '../../fixtures/pages.js';
import { LANGUAGES } from '../../fixtures/languages.js';
import { mutateHtml, mutateValue, randomFrom } from './mutate.js';

const { bytes } = smallWorld();
const knowledge = openPack(bytes.slice().buffer);
/** Runs of each kind: ten thousand in all. A failure names its seed. */
const RUNS = { packs: 3_400, messages: 3_300, settings: 2_700, pages: 600 };

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index * 2_654_435_761);

/** Runs `attempt` on each seed and names the seed that broke. */
async function overSeeds(count: number, attempt: (random: () => number) => unknown): Promise<void> {
  for (const seed of seeds(count)) {
    try {
      await attempt(randomFrom(seed));
    } catch (error) {
      throw new Error(`with seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, { cause: error });
    }
  }
}

describe('ten thousand mutations', () => {
  it('packs: refused with a reason, or every question is answered', async () => {
    let refused = 0;
    await overSeeds(RUNS.packs, (random) => {
      let harmed = bytes.slice();
      const words = new Uint32Array(harmed.buffer);
      for (let count = 1 + Math.floor(random() * 6); count > 0; count--) words[Math.floor(random() * words.length)] = Math.floor(random() * (random() < 0.5 ? 64 : 0xffff_ffff));
      if (random() < 0.2) harmed = harmed.slice(0, Math.floor(random() * harmed.length));
      // A forger fits the checksum to the harm: only the bounds are left to refuse it.
      else if (random() < 0.9) words[HeaderWord.CHECKSUM] = checksumOf(words);
      try {
        const pack = openPack(harmed.buffer);
        verifyPack(pack);
        annotate(STORY, pack);
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        expect((error as Error).message.length).toBeGreaterThan(5);
        refused++;
      }
    });
    expect(refused).toBeGreaterThan(RUNS.packs / 10);
  });

  it('messages: each is answered, refused with a reason, or left to others', async () => {
    const counts = new Map<string, number>();
    const server = createServer(strictParams({ ...BACKGROUND_CALLS, ...SESSION_CALLS }), HANDLERS as never);
    await overSeeds(RUNS.messages, async (random) => {
      const [method, params] = CALLS[Math.floor(random() * CALLS.length)];
      const message = mutateValue({ newsgloss: 1, method, params }, random);
      const answer = await server(message, { caller: random() < 0.8 ? 'content' : 'extension', incognito: false });
      const outcome = answer === undefined ? 'left' : answer.ok ? 'answered' : answer.code;
      if (answer?.ok === false) expect(answer.reason).toMatch(/\S/u);
      // What passed the border is what the core was made for: it may not fail on it.
      if (answer?.ok === false && answer.code === 'failed') throw new Error(answer.reason);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    });
    expect([...counts.keys()].sort()).toEqual(['answered', 'forbidden', 'left', 'malformed']);
  });

  it('settings: the damaged parts are named and replaced, the rest is kept', async () => {
    const chosen = {
      ...DEFAULT_SETTINGS, theme: 'dark', delayMs: 700, hidden: ['nato'], wrong: [{ exact: 'AP', entity: 'ap' }], sites: { mode: 'chosen', on: ['paper.test'], off: ['shop.test'] },
    };
    await overSeeds(RUNS.settings, (random) => {
      const stored = mutateValue(chosen, random);
      const { settings, problems } = readSettings(stored);
      expect(readSettings(settings)).toEqual({ settings, problems: [] });
      const kept = (stored as { theme?: unknown } | null)?.theme;
      if (kept === 'dark') expect(settings.theme).toBe('dark');
      for (const problem of problems) expect(problem).toMatch(/^[a-zA-Z.[\]0-9-]+$/u);
      expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    });
  });

  it('pages: text is sliced where the annotations say, whatever the markup', async () => {
    const pages = pageNames().map((name) => readPage(name));
    let articles = 0;
    await overSeeds(RUNS.pages, (random) => {
      const html = mutateHtml(pages[Math.floor(random() * pages.length)], random);
      const { window } = new JSDOM(html, { url: 'https://paper.test/2025/06/04/story', virtualConsole: new VirtualConsole() });
      try {
        mayBeArticle(window.document, window.location);
        const { isArticle, metadata, blocks } = extractArticle(window.document, LANGUAGES, { layout: false });
        if (isArticle) articles++;
        for (const { text, segments } of blocks) {
          for (const { node, nodeStart, blockStart, length } of segments) {
            expect(text.slice(blockStart, blockStart + length)).toBe(node.data.slice(nodeStart, nodeStart + length).replace(/[\s\u00a0]/gu, ' '));
          }
        }
        const plain = blocks.map(({ kind, text }) => ({ kind, text }));
        const joined = articleText(plain);
        for (const { start, end, exact } of annotate({ metadata, blocks: plain }, knowledge).annotations) expect(joined.slice(start, end)).toBe(exact);
      } finally {
        window.close();
      }
    });
    expect(articles).toBeGreaterThan(RUNS.pages / 10);
  }, 120_000);
});

const STORY = articleFromText(`Kalda and Dorland sign the Northern Pact

VORA, 4 June 2025 – The Kaldan prime minister Ana Brel said on Wednesday that NORPO would spend $3.5 billion, nearly twice as much as in 2023, on 200 ships.`, { lang: 'en' });
const { annotations, context } = annotate(STORY, knowledge);

const FOUND: FoundArticle = {
  declarations: {
    url: 'https://paper.test/story', title: 'Kalda and Dorland', heading: 'Kalda', lang: 'en', scripts: ['{"@type":"NewsArticle","headline":"Kalda","datePublished":"2025-06-04","author":[{"name":"Ada"}]}'],
    metas: [['og:title', 'Kalda']], properties: [['author', 'Ada']], times: [{ datetime: '2025-06-04', text: '', before: 'Updated', isChange: false }], authors: ['Ada'], lines: ['4 June 2025'], headline: 'Kalda', sample: 'The prime minister',
  },
  blocks: STORY.blocks,
};

/** A right message of each kind, to be harmed. */
const CALLS: readonly (readonly [string, unknown])[] = [
  ['article.annotate', { article: FOUND }],
  ...annotations.map((annotation) => ['annotation.explain', { annotation, context }] as const),
  ['entity.hide', { entity: 'nato', hidden: true }],
  ['entity.refuse', { exact: 'AP', entity: 'ap', refused: true }],
  ['site.switch', { host: 'paper.test', scope: 'domain', on: true }],
  ['phrase.explain', { phrase: 'NORPO', context }],
  ['mark.jump', { id: 'a1' }],
  ['tab.read', { tabId: 1 }],
];

/** The core behind the border, as the background wires it; what touches the browser only nods. */
const HANDLERS = {
  ...Object.fromEntries([...Object.keys(BACKGROUND_CALLS), ...Object.keys(SESSION_CALLS)].map((method) => [method, () => ({})])),
  'article.annotate': ({ article }: { article: FoundArticle }) => annotate(readFound(article, LANGUAGES), knowledge),
  'annotation.explain': (asked: { annotation: Parameters<typeof explain>[0]; context: Parameters<typeof explain>[1] }) =>
    explain(asked.annotation, asked.context, knowledge, DEFAULT_SETTINGS),
};
