/** Classes of UTF-16 code units, as far as the grammar of figures tells them apart. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;

/** The class of a code unit: by table below 0x100, by range above. */
const LATIN = new Uint8Array(256);
for (let code = 0; code < 256; code += 1) {
  if (code <= 32 || code === 0xa0 || (code >= 0x7f && code < 0xa0) || code === 0xad) LATIN[code] = SPACE;
  else if (code >= 48 && code <= 57) LATIN[code] = DIGIT;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) LATIN[code] = LETTER;
  else if ((code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xb5) LATIN[code] = LETTER;
}

/** 1 for the code units below 128 that end a word without further question: neither letters nor digits nor apostrophes. */
export const PLAIN_END = Uint8Array.from({ length: 128 }, (_, code) => (LATIN[code] === SPACE || LATIN[code] === OTHER) && code !== 39 ? 1 : 0);

export function classOf(code: number): number {
  if (code < 256) return LATIN[code];
  if (code >= 0x2000 && code < 0x2010) return SPACE;
  if (code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x205f || code === 0x3000 || code === 0xfeff) return SPACE;
  // Punctuation, currency signs, number forms, arrows, mathematical signs; full-width forms.
  if (code >= 0x2010 && code < 0x2c00) return OTHER;
  if (code >= 0x3001 && code <= 0x303f) return OTHER;
  return code >= 0xff00 ? OTHER : LETTER;
}

/** The lower case of a code unit, and the plain apostrophe for the typographic one. À to Þ follow the ASCII distance. */
export const lower = (code: number): number => ((code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xdf) ? code + 32 : code === 0x2019 ? 39 : code);

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
