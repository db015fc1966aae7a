import type { Figure } from '../../model/figure.js';
import { readUnit } from './measures.js';
import { looksPlural } from './phrases.js';
import type { View } from './view.js';
import { OftenAsked } from './lexicon/lexicon.js';

const OPENERS = new OftenAsked('a an per each every');

/** "a day", "per person", "an hour", "/MWh", "-an-hour": sets `per` and returns the end, for anything but times. */
export function perAfter(view: View, i: number, figure: Figure): number {
  if (figure.type === 'duration' || figure.type === 'percent' && !view.is(i, 'a')) return i;
  if (view.is(i - 1, 'bpd')) figure.per = 'day';
  const hyphen = view.binds(i) ? 1 : 0;
  const at = i + hyphen;
  const isArticle = view.among(at, OPENERS);
  if (!isArticle && !(view.sign(at, 0x2f) && view.glued(at)) && view.spelling(i) !== 'p.a.') return i;
  const noun = view.binds(at + 1) ? at + 2 : at + 1;
  const unit = view.word(noun).unit ?? (view.among(noun, 'cubic square') ? { name: '' } : undefined);
  const text = view.spelling(noun).toLowerCase();
  const isPer = view.is(at, 'per') || view.sign(at, 0x2f);
  if (isPer && text === 'annum' || view.spelling(i) === 'p.a.') {
    figure.per = 'year';
    return text === 'annum' ? noun + 1 : i + 1;
  }
  // "$5 a bottle"
  if (unit === undefined && !isPer && !PER_NOUNS.has(text) && (figure.type !== 'money' || !view.isOpen(noun) || view.word(noun).scale > 0 || view.isOpen(noun + 1) || view.isCapital(noun) || looksPlural(view, noun))) return i;
  // "$4.5 billion a year earlier"
  if (view.among(noun + 1, 'earlier later ago before after old')) return i;
  if (!view.isWord(noun) || (isPer && text === 'cent')) return i;
  const compound = unit === undefined || view.isHyphen(at + 1) ? undefined : readUnit(view, noun);
  figure.per = compound?.unit ?? unit?.name ?? text;
  return compound?.next ?? noun + 1;
}

const PER_NOUNS = new Set('head person piece household share shift round game night'.split(' '));
