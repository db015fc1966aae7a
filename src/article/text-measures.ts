/** What the look of a block's own text says. All patterns are linear. */
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
  phrases: number;
}

/** Phrases of boilerplate, by what they ask of the reader; each is a feature of the scoring. */
const PHRASES: readonly (readonly [name: string, words: RegExp])[] = [
  ['share', /\b(share|follow us|follow on|tweet|facebook|whatsapp|instagram|copy link|print)\b/i],
  ['subscribe', /\b(subscribe|subscriber|newsletter|sign up|sign in|log ?in|inbox|register|free trial|your email|e-mail)\b/i],
  ['more', /^(read more|also read|read also|see also|related|more from|more on|recommended|you may|you might|most read|most popular|up next|latest|trending|next|previous|keep reading|continue reading|further reading|read:|watch:|listen:|lire aussi|mehr zum|lesen sie|leer también|leia também|关連|関連|読む)/i],
  ['rights', /©|\(c\)|copyright|all rights reserved|terms of|privacy policy|cookie|disclaimer|disclosure|affiliate|commission/i],
  ['photo', /\b(photo|photograph|image|picture|getty|shutterstock|unsplash|reuters|afp|illustration|courtesy|credit|file pic)\b/i],
  ['by', /^(by|written by|posted by|von|por|par|reporting by|edited by|editing by|author|reviewed by|published|updated|posted|last updated|last modified|fact.checked)\b/i],
  ['advert', /^(advertisement|ad|sponsored|promoted|paid content|anzeige|publicidad|publicité)\b/i],
  ['comment', /\b(comments?|reply|replies|leave a|join the (discussion|conversation)|like this)\b/i],
  ['date', /\b(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}|(minutes?|hours?|days?|weeks?|months?|years?) ago|min read|minute read)\b|\d{4}年\d/i],
  ['about', /\b(about the author|is a (writer|reporter|journalist|freelance|senior|staff|contributor|correspondent)|contact us|about us|follow (him|her|them)|can be reached|was first published|originally (published|appeared)|this (article|story|post) (was|is|has))\b/i],
  ['act', /^(click|tap|download|get started|learn more|find out|shop|buy|add to|book|contact|request|try|start|join|view|show|see all|explore|discover|back to|go to|skip to|close|menu|search|home)\b/i],
  ['tags', /^(tags?|topics?|categor|filed under|tagged|in this article|table of contents|contents|on this page|jump to|share|sections?)\b/i],
];

export const PHRASE_NAMES: readonly string[] = PHRASES.map(([name]) => name);
export const PHRASE_COUNT = PHRASES.length;

/** Longer text is prose whatever it says: only its beginning is looked at for phrases. */
const PHRASE_WINDOW = 220;
const MEASURED_CHARS = 2_000;

export function measureText(text: string): TextMeasures {
  const sample = text.length > MEASURED_CHARS ? text.slice(0, MEASURED_CHARS) : text;
  const window = text.length > PHRASE_WINDOW ? text.slice(0, PHRASE_WINDOW) : text;
  let phrases = 0;
  for (let i = 0; i < PHRASE_COUNT; i += 1) if (PHRASES[i]?.[1].test(window)) phrases |= 1 << i;
  let spaces = 0;
  let commas = 0;
  let stops = 0;
  let capitals = 0;
  let digits = 0;
  let separators = 0;
  let wide = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 32) spaces += 1;
    else if (code >= 97 && code <= 122) continue;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    else if (code === 44 || code === 0x3001 || code === 0x060c || code === 0xff0c) commas += 1;
    else if (code === 46 || code === 33 || code === 63 || code === 0x61f || code === 0x6d4 || code === 0x964) {
      if (i + 1 >= sample.length || sample.charCodeAt(i + 1) === 32) stops += 1;
    } else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) stops += 1;
    else if (code === 124 || code === 0xb7 || code === 0x2022 || code === 0x203a || code === 0xbb || code === 47 || code === 62) separators += 1;
    if (code >= 0x3040 && code <= 0x9fff) wide += 1;
  }
  const scale = text.length / Math.max(1, sample.length);
  const first = text.charCodeAt(0);
  return {
    length: text.length,
    // Scripts without spaces: two characters pass for a word, about their ratio to English words.
    words: ((spaces + 1) + wide / 2) * scale,
    commas: commas * scale,
    sentences: stops * scale,
    endsSentence: /[.!?。！？۔؟।…]["'”’»)\]」』]*$/.test(text.slice(-6)),
    endsColon: /[:：]$/.test(text),
    lowerStart: first >= 97 && first <= 122,
    capitals: capitals / Math.max(1, sample.length),
    digits: digits / Math.max(1, sample.length),
    separators,
    wideScript: wide * 3 > sample.length,
    phrases,
  };
}
