import type { Language } from '../model/language.js';
import { roughWordsOf } from '../text/rough-words.js';

/** How a language was known: as declared, or from the text's script and frequent words. */
interface LanguageGuess {
  lang: string;
  source: 'declared' | 'text';
}

const SCRIPTS: readonly (readonly [pattern: RegExp, lang: string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'], [/[\uac00-\ud7af]/g, 'ko'], [/[\u4e00-\u9fff]/g, 'zh'], [/[\u0600-\u06ff]/g, 'ar'], [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'], [/[\u0980-\u09ff]/g, 'bn'], [/[\u0b80-\u0bff]/g, 'ta'], [/[\u0e00-\u0e7f]/g, 'th'], [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'], [/[\u0370-\u03ff]/g, 'el'], [/[\u0400-\u04ff]/g, 'ru'],
];
/** Letters that tell languages of one script apart. */
const TELLING: readonly (readonly [lang: string, of: string, letters: RegExp])[] = [
  ['fa', 'ar', /[پچژگکی]/g], ['ur', 'ar', /[ٹڈڑںے]/g], ['ckb', 'ar', /[ڵۆێڕ]/g], ['uk', 'ru', /[іїєґ]/gi],
];
const TELLING_SHARE = 0.01;
/** A script must make up this share of the letters to decide. */
const SCRIPT_SHARE = 0.25;
const KANA_SHARE = 0.05;
const MIN_WORDS = 20;
/** Share of a text's words that a language's frequent words must cover; running prose covers 0.3 and more. */
const MIN_COVER = 0.15;

/**
 * The language of a text: as declared, unless the text plainly is in another one (templates often declare
 * the wrong one). Null when nothing is declared and the text does not show it.
 */
export function guessLanguage(text: string, languages: readonly Language[], declared?: string): LanguageGuess | null {
  const known = normaliseTag(declared);
  const base = known?.split('-')[0];
  const words = roughWordsOf(text);
  const usual = languages.find(({ tag }) => tag === base);
  if (known && usual && coverOf(words, usual) >= MIN_COVER) return { lang: known, source: 'declared' };
  const seen = languageOfText(text, words, languages);
  const isSame = seen === base || languages.some(({ tag, alike }) => tag === seen && alike.split(' ').includes(base ?? ''));
  if (known && (!seen || isSame)) return { lang: known, source: 'declared' };
  if (seen) return { lang: seen, source: 'text' };
  return known ? { lang: known, source: 'declared' } : null;
}

/** A well-formed BCP 47 tag in its usual case, or nothing. */
export function normaliseTag(tag: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(tag?.trim() ?? '');
  if (!match?.[1]) return undefined;
  const parts = [match[1].toLowerCase()];
  if (match[2]) parts.push(match[2].charAt(0).toUpperCase() + match[2].slice(1).toLowerCase());
  if (match[3]) parts.push(match[3].toUpperCase());
  return parts.join('-');
}

function coverOf(words: readonly string[], { frequent }: Language): number {
  const set = new Set(frequent.split(' '));
  let hits = 0;
  for (const word of words) if (set.has(word)) hits += 1;
  return words.length < MIN_WORDS ? 0 : hits / words.length;
}

function languageOfText(text: string, words: readonly string[], languages: readonly Language[]): string | null {
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters < 20) return null;
  if (!LATIN_ONLY.test(text)) {
    for (const [pattern, lang] of SCRIPTS) {
      const share = (text.match(pattern) ?? []).length / letters;
      if (share > (lang === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) return refine(text, lang, letters);
    }
  }
  let best: string | null = null;
  let bestCover = MIN_COVER;
  for (const language of languages) {
    const cover = coverOf(words, language);
    if (cover >= bestCover) {
      best = language.tag;
      bestCover = cover;
    }
  }
  return best;
}
const LATIN_ONLY = /^[\u0000-\u036f\u1e00-\u2fff]*$/;

function refine(text: string, lang: string, letters: number): string {
  let best = lang;
  let bestShare = TELLING_SHARE;
  for (const [name, of, pattern] of TELLING) {
    const share = of === lang ? (text.match(pattern) ?? []).length / letters : 0;
    if (share > bestShare) {
      best = name;
      bestShare = share;
    }
  }
  return best;
}
