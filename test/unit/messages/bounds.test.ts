import * as v from 'valibot';
import { expect, it } from 'vitest';
import { annotateFound } from '../../../src/background/annotate-found.js';
import { explain } from '../../../src/explain/explain.js';
import { BACKGROUND_CALLS } from '../../../src/messages/protocol.js';
import type { Declarations } from '../../../src/model/declarations.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { world } from '../annotate/world.js';

const DECLARED: Declarations = { url: 'https://paper.test/story', title: 'Story', heading: 'Story', lang: 'en', scripts: [], metas: [], properties: [], times: [], authors: [], lines: [], sample: '' };
/** A word as a page may hold one: a key, an encoded picture, a joke. */
const WORD = `X${'abcdefgh'.repeat(400)}`;

/** One such passage must not cost the others of its page their cards, nor the reader the list. */
it.each([
  ['a name', `Mr ${WORD} said on Monday. Later ${WORD} left. “I go,” ${WORD} said.`],
  ['a surname of many parts', `Mr Smith${'-Jones'.repeat(900)} and Mr O${'’Brien'.repeat(900)} said so.`],
  ['a group and its acronym', `The ${'Northern '.repeat(300)}Association and the ${WORD} Association (${WORD.toUpperCase()}) said so.`],
  ['numbers', `It cost $${'1'.repeat(3_000)} and 1${',000'.repeat(900)} people, ${'9'.repeat(400)} percent and ${'twenty '.repeat(400)}pounds.`],
  ['what is counted', `Some 5 ${WORD} died, and 5 ${'very '.repeat(400)}large dogs.`],
  ['a presentation', `Jan ${WORD}, a ${'very '.repeat(500)}able director of the ${WORD} Institute, spoke. Jan Kowalski, director of the ${WORD} and ${WORD}, spoke.`],
  ['a title', `${WORD} President John Obscure spoke. ${WORD} Minister Mary Obscure spoke. President ${WORD} of ${WORD} spoke.`],
])('what is said of a page crosses the border however long %s is', (_, text) => {
  const found = annotateFound({ declarations: DECLARED, blocks: [{ kind: 'paragraph', text }, { kind: 'paragraph', text: 'Some 40 people met in Freedonia.' }] }, world, DEFAULT_SETTINGS);
  v.parse(BACKGROUND_CALLS['article.annotate'].result, found);
  for (const annotation of found.annotations) v.parse(BACKGROUND_CALLS['annotation.explain'].result, explain(annotation, found.context, world, DEFAULT_SETTINGS));
  expect(found.annotations.map(({ exact }) => exact)).toContain('Freedonia');
});
