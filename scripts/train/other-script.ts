/**
 * A stand-in for languages that the labelled pages lack: the same text letter by letter in another script, so that no English
 * word, no capital and no Latin comma is left, but sentences, quotations, figures and lengths stay.
 */
interface Script {
  letters: string;
  comma: string;
  stop: string;
  digits: string;
  lang: string;
  /** Written without spaces: so many Latin letters become one character. */
  lettersInOne?: number;
}

const LATIN_DIGITS = '0123456789';
const SCRIPTS: readonly Script[] = [
  { lang: 'ar', letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنه', comma: '،', stop: '.', digits: '٠١٢٣٤٥٦٧٨٩' },
  { lang: 'ur', letters: 'اپبٹچحخڈدرزسشگضطکعغفقلمنوہ', comma: '،', stop: '۔', digits: '۰۱۲۳۴۵۶۷۸۹' },
  { lang: 'hi', letters: 'अबचदइफगहउजकलमनओपतरसटयवखषधथ', comma: ',', stop: '।', digits: LATIN_DIGITS },
  { lang: 'el', letters: 'αβγδεζηθικλμνξοπρστυφχψωάέή', comma: ',', stop: '.', digits: LATIN_DIGITS },
  { lang: 'he', letters: 'אבגדהוזחטיכלמנסעפצקרשתםןףץ', comma: ',', stop: '.', digits: LATIN_DIGITS },
  { lang: 'ja', letters: '国日本人年大十二一三中長出時行見月後前生五上東四今学', comma: '、', stop: '。', digits: LATIN_DIGITS, lettersInOne: 2 },
];

/** How texts are written in the script with this number (any), and its language. */
export function scriptOf(number: number): { lang: string; write: (text: string) => string } {
  const script = SCRIPTS[number % SCRIPTS.length] as Script;
  return { lang: script.lang, write: (text) => written(text, script) };
}

function written(text: string, { letters, comma, stop, digits, lettersInOne = 1 }: Script): string {
  let out = '';
  let run = 0;
  const lower = text.normalize('NFKD').toLowerCase();
  for (let i = 0; i < lower.length; i += 1) {
    const character = lower.charAt(i);
    const letter = lower.charCodeAt(i) - 97;
    run = letter >= 0 && letter < 26 ? run + 1 : 0;
    if (run > 0) out += run % lettersInOne === 0 ? letters.charAt(letter % letters.length) : '';
    else if (character === ',') out += comma;
    else if (character === '.' && !LATIN_DIGITS.includes(lower.charAt(i + 1) || ' ')) out += stop;
    else if (character !== ' ' || lettersInOne === 1) out += LATIN_DIGITS.includes(character) ? digits.charAt(Number(character)) : character;
  }
  return out;
}
