import type { Figure } from '../../model/figure.js';
import { readUnit } from './measures.js';
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
  if (!isArticle && !(view.sign(at, 0x2f) && view.glued(at))) return i;
  const noun = view.binds(at + 1) ? at + 2 : at + 1;
  const unit = view.word(noun).unit ?? (view.among(noun, 'cubic square') ? { name: '' } : undefined);
  const text = view.spelling(noun).toLowerCase();
  const isPer = view.is(at, 'per') || view.sign(at, 0x2f);
  if (unit === undefined && !isPer && !PER_NOUNS.has(text)) return i;
  // "$4.5 billion a year earlier"
  if (view.among(noun + 1, 'earlier later ago before after old')) return i;
  if (!view.isWord(noun) || (isPer && text === 'cent')) return i;
  const compound = unit === undefined || view.isHyphen(at + 1) ? undefined : readUnit(view, noun);
  figure.per = compound?.unit ?? unit?.name ?? text;
  return compound?.next ?? noun + 1;
}

const PER_NOUNS = new Set('share head person piece bottle ticket unit pop pupil household shift apiece copy ride visit seat plate cup night dose bag box can carton case child loaf egg round trip game pack packet plot room student vote worker migrant passenger sack tree car vehicle word'.split(' '));
