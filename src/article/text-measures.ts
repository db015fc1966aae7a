import { phrasesIn } from './phrases.js';

/** What the look of a block's own text says. */
export interface TextMeasures {
  length: number;
  words: number;
  commas: number;
  sentences: number;
  endsSentence: boolean;
  endsColon: boolean;
  lowerStart: boolean;
  capitals: number;
  digits: number;
  separators: number;
  wideScript: boolean;
  /** Bit set of the groups in PHRASE_NAMES. */
  phrases: number;
}

/** Longer text is measured by its beginning: shares and rates do not change much after it. */
const MEASURED_CHARS = 600;

const Kind = { other: 0, space: 1, capital: 2, digit: 3, comma: 4, stop: 5, wideStop: 6, separator: 7, wide: 8 } as const;
const ASCII_KINDS = new Uint8Array(128);
for (let code = 65; code <= 90; code += 1) ASCII_KINDS[code] = Kind.capital;
for (let code = 48; code <= 57; code += 1) ASCII_KINDS[code] = Kind.digit;
ASCII_KINDS[32] = Kind.space;
ASCII_KINDS[44] = Kind.comma;
for (const stop of '.!?') ASCII_KINDS[stop.charCodeAt(0)] = Kind.stop;
for (const mark of '|/>') ASCII_KINDS[mark.charCodeAt(0)] = Kind.separator;

function kindOf(code: number): number {
  if (code < 128) return ASCII_KINDS[code];
  if (code >= 0x3040 && code <= 0x9fff) return Kind.wide;
  if (code === 0x3001 || code === 0x060c || code === 0xff0c) return Kind.comma;
  if (code === 0x61f || code === 0x6d4 || code === 0x964) return Kind.stop;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return Kind.wideStop;
  return code === 0xb7 || code === 0x2022 || code === 0x203a || code === 0xbb ? Kind.separator : Kind.other;
}

export function measureText(text: string): TextMeasures {
  const measured = Math.min(text.length, MEASURED_CHARS);
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < measured; i += 1) {
    const kind = kindOf(text.charCodeAt(i));
    // A full stop ends a sentence only before a space or at the end: not in numbers and addresses.
    if (kind === Kind.stop && i + 1 < measured && text.charCodeAt(i + 1) !== 32) continue;
    counts[kind] += 1;
  }
  const scale = text.length / Math.max(1, measured);
  const wide = counts[Kind.wide];
  const first = text.charCodeAt(0);
  const last = text.slice(-6);
  return {
    length: text.length,
    // Scripts without spaces: two characters pass for a word, about their ratio to English words.
    words: (counts[Kind.space] + 1 + wide / 2) * scale,
    commas: counts[Kind.comma] * scale,
    sentences: (counts[Kind.stop] + counts[Kind.wideStop]) * scale,
    endsSentence: ENDS_SENTENCE.test(last),
    endsColon: last.endsWith(':') || last.endsWith('：'),
    lowerStart: first >= 97 && first <= 122,
    capitals: counts[Kind.capital] / Math.max(1, measured),
    digits: counts[Kind.digit] / Math.max(1, measured),
    separators: counts[Kind.separator],
    wideScript: wide * 3 > measured,
    phrases: phrasesIn(text),
  };
}

const ENDS_SENTENCE = /[.!?。！？۔؟।…]["'”’»)\]」』]*$/;
