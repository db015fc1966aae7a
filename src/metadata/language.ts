import { roughWordsOf } from '../text/rough-words.js';

/** How a language was known: as declared, or from the text's script and frequent words. */
interface LanguageGuess {
  lang: string;
  source: 'declared' | 'text';
}

/** Frequent short words, among them few that two of these languages share. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on be at by this had are but from or have an they which one were her all she there would their we him been has when who will more if out so said what its about into than them can only other',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette ont ses mais comme on tout nous sa fait été aussi leur bien peut ces elle y deux',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  it: 'di che è e la il un a per in una mi sono ho ma l lo ha le si ti i con non cosa se io come da ci no questo qui del alla della nel gli dei più anche dal sul degli delle stato',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door naar heeft hij ze wordt nog wel over deze worden meer geen werd tot was',
  sv: 'och att det i en jag på som är av för den till med inte om ett har de men var sig från vi så kan när nu också efter ska vid där',
  da: 'og i at det er en til af på den for med de ikke der har som et jeg fra vi men om var sig så kan han når også efter blev skal ved',
  pl: 'w i na z się nie do to że jest o jak po za od przez ale co tym dla być są tak już przy tego który może oraz tylko jego także ich',
  tr: 've bir bu da de için ile çok daha olarak olan gibi en kadar sonra ne var mi ki ya ama her o göre ise',
  id: 'yang dan di dengan untuk pada tidak ini dari dalam akan itu ke juga oleh adalah atau telah sebagai bisa mereka lebih karena ada',
  vi: 'và của là có được cho không một trong người đã với các những này để khi từ đến về như vào',
};

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

const stopSets = new Map<string, ReadonlySet<string>>();

/** Made when first asked for: most texts are in the language that their page declares. */
function stopSetOf(lang: string): ReadonlySet<string> {
  let set = stopSets.get(lang);
  if (!set) {
    set = new Set((STOP_WORDS[lang] ?? '').split(' '));
    stopSets.set(lang, set);
  }
  return set;
}

/**
 * The language of a text: as declared, unless the text plainly is in another one (templates often declare
 * the wrong one). Null when nothing is declared and the text does not show it.
 */
export function guessLanguage(text: string, declared?: string): LanguageGuess | null {
  const known = normaliseTag(declared);
  const words = roughWordsOf(text);
  if (known && coverOf(words, known.split('-')[0] ?? known) >= MIN_COVER) return { lang: known, source: 'declared' };
  const seen = languageOfText(text, words);
  if (known && (!seen || sameLanguage(known, seen))) return { lang: known, source: 'declared' };
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

/** Kurdish, Chinese and Serbo-Croatian tags overlap in use; only the same first part counts as the same language, with these exceptions. */
const ALIKE = new Set('ku:ckb no:da nb:da nn:da bg:ru sr:ru mk:ru be:ru kk:ru ky:ru mn:ru tg:ru mr:hi ne:hi ms:id yi:he ps:ar sd:ar ug:ar gl:pt gl:es ca:es yue:zh fa:ar ur:ar ckb:ar ku:ar ku:fa ckb:fa as:bn uk:ru'.split(' '));

function sameLanguage(declared: string, seen: string): boolean {
  const base = declared.split('-')[0] ?? declared;
  return base === seen || ALIKE.has(`${base}:${seen}`);
}

function coverOf(words: readonly string[], lang: string): number {
  const set = stopSetOf(lang);
  let hits = 0;
  for (const word of words) if (set.has(word)) hits += 1;
  return words.length < MIN_WORDS ? 0 : hits / words.length;
}

function languageOfText(text: string, words: readonly string[]): string | null {
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
  for (const lang of Object.keys(STOP_WORDS)) {
    const cover = coverOf(words, lang);
    if (cover >= bestCover) {
      best = lang;
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
