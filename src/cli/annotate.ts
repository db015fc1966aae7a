import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { annotate } from '../annotate/annotate.js';
import { articleFromText } from '../annotate/article-from-text.js';
import type { Knowledge } from '../knowledge/api.js';
import { NO_CONTEXT } from '../model/context.js';
import type { Article } from '../model/article.js';
import { CallError, checkedAddress, checkedDay, EXIT_OK, parseCall, printLine, type Surroundings } from './call.js';
import { annotationsFor, pageAnswer, type Answer } from './answer.js';
import { readHtml, readPage } from './page.js';
import { readPack } from './read-pack.js';

interface Options {
  cards: boolean;
  force: boolean;
  url?: string;
  date?: string;
}

/** `annotate PAGE.html [--url U] [--date D] [--cards] [--force]`, or `annotate --jsonl` over standard input. */
export async function runAnnotate(args: string[], at: Surroundings): Promise<number> {
  const { values, positionals } = parseCall({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, date: { type: 'string' }, cards: { type: 'boolean' }, force: { type: 'boolean' }, jsonl: { type: 'boolean', default: false } },
  });
  const options: Options = {
    cards: values.cards ?? false,
    force: values.force ?? false,
    ...(values.url === undefined ? {} : { url: checkedAddress(values.url) }),
    ...(values.date === undefined ? {} : { date: checkedDay(values.date) }),
  };
  const [page] = positionals;
  if (values.jsonl === (page !== undefined)) throw new CallError('give one PAGE.html or --jsonl');
  if (positionals.length > 1) throw new CallError(`one page at a time, not ${positionals.length}`);
  const knowledge = await readPack(at.packFile);
  if (page === undefined) {
    await answerLines(knowledge, options, at);
  } else {
    const html = await readHtml(path.resolve(at.callerDir, page)).catch(() => {
      throw new CallError(`cannot read ${page}`);
    });
    await printLine(JSON.stringify(answerPage(html, options, knowledge)));
  }
  return EXIT_OK;
}

async function answerLines(knowledge: Knowledge, options: Options, at: Surroundings): Promise<void> {
  const lines = createInterface({ input: createReadStream('', { fd: 0 }), crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    await printLine(JSON.stringify(await answerLine(line, knowledge, options, at)));
  }
}

/** A bad line gets an answer that says why, and the lines after it are answered all the same. */
async function answerLine(line: string, knowledge: Knowledge, options: Options, at: Surroundings): Promise<Answer> {
  let id: string | undefined;
  try {
    const request = parseLine(line);
    id = request.id;
    const dated = { ...options, ...(request.date === undefined ? {} : { date: checkedDay(request.date) }) };
    if (request.text !== undefined) return { id, ...answerText(request.text, request.lang, dated, knowledge) };
    const html = await readHtml(path.resolve(at.callerDir, request.html));
    return { id, ...answerPage(html, { ...dated, ...(request.url === undefined ? {} : { url: request.url }) }, knowledge) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...(id === undefined ? {} : { id }), error: reason, isArticle: false, text: '', annotations: [] };
  }
}

type LineRequest = { id: string; lang?: string; date?: string; url?: string } & ({ text: string; html?: never } | { text?: never; html: string });

function parseLine(line: string): LineRequest {
  const value = JSON.parse(line) as unknown;
  if (typeof value !== 'object' || value === null) throw new Error('expected a JSON object');
  const { id, text, html } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if ((typeof text === 'string') === (typeof html === 'string')) throw new Error('give either "text" or "html"');
  for (const field of ['lang', 'date', 'url']) {
    const given = (value as Record<string, unknown>)[field];
    if (given !== undefined && given !== null && typeof given !== 'string') throw new Error(`"${field}" must be a string`);
  }
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null)) as LineRequest;
}

function answerText(text: string, lang: string | undefined, options: Options, knowledge: Knowledge): Answer {
  const article = articleFromText(text, { ...(lang === undefined ? {} : { lang }), ...(options.date === undefined ? {} : { date: options.date }) });
  const { annotations, context } = annotate(article, knowledge);
  return { annotations: annotationsFor(annotations, context, knowledge, options.cards), context };
}

function answerPage(html: string, options: Options, knowledge: Knowledge): Answer {
  const page = readPage(html, options.url, knowledge.languages);
  const article: Article = options.date === undefined ? page.article : withDate(page.article, options.date);
  const isRead = page.isArticle || options.force;
  const { annotations, context } = isRead ? annotate(article, knowledge) : { annotations: [], context: NO_CONTEXT };
  return pageAnswer(page, article, annotationsFor(annotations, context, knowledge, options.cards), context);
}

function withDate(article: Article, date: string): Article {
  const { metadata } = article;
  return { ...article, metadata: { ...metadata, published: date, sources: { ...metadata.sources, published: 'caller' } } };
}
