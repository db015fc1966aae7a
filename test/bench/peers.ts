import { recognizeNumber } from '@microsoft/recognizers-text-number';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { parse as parseDates } from 'chrono-node';
import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A library that does a part of our work: what it does to a text, and how much text it can be given in a bench. */
interface Peer {
  name: string;
  characters: number;
  run: (text: string) => unknown;
}

const wink = winkNLP(model);
const winkTokens = winkNLP(model, []);
const reference = new Date('2025-06-04T12:00:00Z');

export const PEERS: readonly Peer[] = [
  { name: 'wink-nlp, tokens only', characters: 200_000, run: (text) => winkTokens.readDoc(text).tokens().length() },
  { name: 'wink-nlp, full pipeline', characters: 100_000, run: (text) => wink.readDoc(text).entities().out() },
  { name: 'compromise, topics', characters: 50_000, run: (text) => nlp(text).topics().out('array') as unknown },
  { name: 'chrono-node, dates', characters: 100_000, run: (text) => parseDates(text, reference) },
  { name: 'Recognizers-Text, numbers and dates', characters: 5_000, run: (text) => [recognizeNumber(text, 'en-us'), recognizeDateTime(text, 'en-us', undefined, reference)] },
];

/** The fastest matcher of many names that we found on npm. */
export function buildMatcher(names: readonly string[]): (text: string) => unknown {
  const matcher = new AhoCorasick([...names]);
  return (text) => matcher.search(text);
}
