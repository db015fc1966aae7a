import { WordSet } from '../story/word-set.js';

/** What a noun may mean: types of the pack's events, and the stems of which a name of the event must have one. */
export interface EventNoun {
  types: readonly string[];
  stems?: readonly string[];
}

/** Nouns (singular; their plural too) that mean any event of these types. */
const ANY: readonly [string, string][] = [
  ['attack assault atrocity bombing shooting massacre siege raid stabbing hijacking kidnapping abduction', 'attack'],
  ['war conflict invasion offensive incursion battle', 'war battle'],
  ['coup putsch mutiny takeover', 'coup'],
  ['election poll ballot', 'election'],
  ['vote', 'election referendum'],
  ['referendum plebiscite', 'referendum'],
  ['uprising revolt revolution protest demonstration crackdown', 'protest'],
  ['riot insurrection storming', 'attack protest'],
  ['summit', 'summit conference'],
  ['accord agreement deal pact treaty truce ceasefire', 'accord treaty'],
  ['disaster accident', 'disaster'],
];

/** Disasters are too many and too different for any to be meant by any noun: a name of the event says the same. */
const SAME: readonly string[] = ['quake', 'tsunami', 'hurricane cyclone typhoon storm', 'flood flooding', 'fire wildfire blaze bushfire', 'eruption volcano', 'crash', 'explosion blast',
  'collapse', 'spill', 'crush stampede', 'sinking shipwreck', 'derailment', 'landslide'];

const NOUNS = new Map<string, EventNoun>();
for (const [words, types] of ANY) for (const word of words.split(' ')) addNoun(word, { types: types.split(' ') });
for (const words of SAME) for (const word of words.split(' ')) addNoun(word, { types: ['disaster'], stems: words.split(' ') });
addNoun('earthquake', { types: ['disaster'], stems: ['quake'] });
addNoun('midterm', { types: ['election'], stems: ['midterm'] });

function addNoun(word: string, noun: EventNoun): void {
  for (const form of [word, plural(word)]) NOUNS.set(form, noun);
}

function plural(word: string): string {
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Nouns that tell a kind of event. */
export const EVENT_NOUNS = new WordSet([...NOUNS.keys()]);

export const eventNoun = (word: string): EventNoun | undefined => NOUNS.get(word);
