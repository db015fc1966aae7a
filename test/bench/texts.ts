import { createRandom } from './synthetic-pack.js';

/** No word that the syllables of the synthetic names can spell: "before" and "more" are names in a pack of a million. */
const FILLER = `the a of to in and for on that with from by was were said after until during over under most than new old large small early last
officials residents members workers leaders talks plans votes prices rules roads schools hospitals weather water power market street
announced agreed rejected opened closed raised cut delayed approved reported expected described called met spoke left returned`.split(/\s+/);

/** Running text in which a name of the list stands at one fixed rate, however many names there are. */
export function seededText(characters: number, names: readonly string[], wordsPerName = 20, seed = 11): string {
  const random = createRandom(seed);
  const pieces: string[] = [];
  let length = 0;
  let words = 0;
  while (length < characters) {
    words += 1;
    let piece = words % wordsPerName === 0 ? names[Math.floor(random() * names.length)] : FILLER[Math.floor(random() * FILLER.length)];
    if (words % 17 === 0) piece += '.';
    if (words % 90 === 0) piece += '\n\n';
    pieces.push(piece);
    length += piece.length + 1;
  }
  return pieces.join(' ');
}

/** The sample article's sentences over and over, in shuffled order, until the text is long enough. */
export function newsText(characters: number, article: string, seed = 5): string {
  const random = createRandom(seed);
  const sentences = article.split(/(?<=[.!?”])\s+/).filter((sentence) => sentence.length > 20);
  const pieces: string[] = [];
  let length = 0;
  while (length < characters) {
    const sentence = sentences[Math.floor(random() * sentences.length)];
    pieces.push(sentence, pieces.length % 8 === 6 ? '\n\n' : ' ');
    length += sentence.length + 2;
  }
  return pieces.join('').slice(0, characters);
}
