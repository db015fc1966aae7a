import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { NONE } from '../../../src/knowledge/api.js';
import type { Gazetteer, Knowledge } from '../../../src/knowledge/api.js';
import { isFigure } from '../../../src/model/annotation.js';
import { keyOfFolded } from '../../../src/text/hash.js';
import { DATE, world } from './world.js';

/** The world in whose trie a key collides: after any word that "Tilda" may stand for, "Wilson" leads where "Quorndon" does behind "Tilda". */
function collidingWorld(): Knowledge {
  const { gazetteer } = world;
  const meant = gazetteer.next(gazetteer.next(0, keyOfFolded('tilda')), keyOfFolded('quorndon'));
  const colliding: Gazetteer = {
    next: (node, key) => { const next = gazetteer.next(node, key); return next === NONE && node !== 0 && key === keyOfFolded('wilson') ? meant : next; },
    isName: (node) => gazetteer.isName(node),
    candidates: (...asked) => gazetteer.candidates(...asked),
    role: (node) => gazetteer.role(node),
  };
  return { ...world, gazetteer: colliding };
}

const people = (text: string): string[] =>
  annotate(articleFromText(text, { lang: 'en', date: DATE }), collidingWorld(), { without: new Set() }).annotations.flatMap((one) => (isFigure(one) ? [] : [`${one.exact} → ${one.entity?.id ?? '–'}`]));

describe('names whose keys collide', () => {
  it('make nobody of a stranger with a middle initial', () => {
    expect(people('Rufus H. Wilson spoke on Monday.').join()).not.toContain('tilda-quorndon');
  });

  it('leave those known who are told with one', () => {
    expect(people('Tilda H. Quorndon spoke on Monday.')).toEqual(['Tilda H. Quorndon → tilda-quorndon']);
  });
});
