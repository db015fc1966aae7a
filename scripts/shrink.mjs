// What esbuild has bundled, minified once more: terser sees further than a single statement, and what ships is some
// 2 % smaller for it.
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/**
 * Names of ours that nothing else has and no message, pack or test of the minified rooms carries: a letter for each (two where they are used up), the same in
 * every file. 1.3 kB of the background, gzipped, 0.2 of the session. The two lists, what the rules of figures and of names ask
 * while annotating, and what a page's session keeps of blocks and cards, never meet in one object. A name that is also reached by a string
 * ("denominator" of the numbers' senses) may not stand here: the project "minified" of the unit tests tells.
 */
const NAMES = [`among binds glued isCapital isCompound isDash isFraction isGenitive isHyphen isNumber isOneSentence isOpen isSentenceEnd
isSpelled isUnknown isWord lastOfKind lineStarts saidBefore
isAt isUnstoppedAt isUndottedAt nameAt nameEndingAt roleAt roleEndingAt sectionOf lowerKeys profileOf isPolitical unknownLeft unknownRight
gaps titleCase readingAt personEnding isDomestic isOfSport localShareOf hasPrefix
lexicon grain definitions isRatio pushWithPossessive bySurname isClub isContestant sharedWith isInTable endWord isShort
cardinal spelling isArticle countedAt
firstWord isSports isCompared byGivenName isWomens numeralAt
circle starts ends shapes called readings unknownAgain holdsOwner
isPast tokenOf unknownAt readingOfRole hasYear isMoney agedTo pushWord ofEntity mayBeAt isNamed`,
`linkChars goodChars coreIndex firstBlock lastBlock firstGood lastGood endsSentence cardDistance leaveAtMs plannedMs belowBranch modifierHeld deadlineMs`];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A list longer than the alphabet goes on with two letters. */
const letters = () => new Map(NAMES.flatMap((names) => names.split(/\s/).map((name, n) => [name, LETTERS[n] ?? `a${LETTERS[n - LETTERS.length]}`])));

/** Anew for each file: terser writes into what it is given, and the next one would be minified by other rules. */
const optionsFor = (isModule) => ({
  ecma: 2022,
  module: isModule,
  mangle: { properties: { cache: { props: letters() }, only_cache: true, keep_quoted: true } },
  // A browser keeps a script with any other letter in two bytes for each of its letters, anew for every page that it is put into.
  format: { ascii_only: true },
  compress: {
    passes: 2, unsafe_arrows: true, keep_fargs: false,
    // It would move a function that is called in one place there, even into a loop, where it is created anew each time: 10 % slower.
    reduce_funcs: false,
  },
});

/** A first line that engines read and terser would take for any comment. */
const SIGNAL = /^\/\/# \w+\n/;

/** Minifies JavaScript files in place and leaves others alone. The same bytes give the same bytes. */
export async function shrink(files) {
  // One after the other: terser counts letters, for the names that it gives, in one place for all files.
  for (const file of files.filter((one) => one.endsWith('.js'))) {
    const code = await readFile(file, 'utf8');
    const signal = SIGNAL.exec(code)?.[0] ?? '';
    // esbuild says so at the head of all that is no module.
    const isClassic = code.startsWith('"use strict";', signal.length);
    const { code: smaller } = await minify(code, optionsFor(!isClassic));
    await writeFile(file, `${signal}${smaller}\n`);
  }
}
