import { describe, expect, it } from 'vitest';
import { linked, pairs } from './world.js';

const offices = (text: string): string[] => linked(text).filter(({ kind }) => kind === 'office').map(({ exact, entity }) => `${exact} → ${entity?.id ?? '–'}`);

describe('a title that is of another than the pack knows', () => {
  it('is of whom the text calls so', () => {
    expect(offices('Freedonia slept. Its foreign minister spoke. The foreign minister, Bob Teasdale, said so.')).toContain('foreign minister → fd/foreign-minister');
    expect(offices('The Freedonian foreign minister spoke. The foreign minister, Ada Quill, said so.')).toEqual(['Freedonian foreign minister → fd/foreign-minister']);
  });

  it('is no office of the land where somebody is sent', () => {
    expect(offices('Freedonia slept. River envoy Ada Quill spoke in Freedonia.')).toEqual([]);
    expect(offices('Freedonia slept. The top diplomat in Freedonia spoke.')).toEqual([]);
  });

  it('is of what "its" stands for', () => {
    expect(offices('Freedonia slept. They met the president of its council.')).toEqual([]);
  });

  it('makes a state of a name that somebody bears', () => {
    expect(pairs('Ada Quorndon, a nurse, left. Quorndon’s president spoke.').at(-1)).toBe('Quorndon → quorndon');
    expect(pairs('Ada Quorndon, a nurse, left. Quorndon’s sister spoke.').at(-1)).toBe('Quorndon → –');
  });
});

describe('somebody who is called like an official', () => {
  it('is a relative or has a lowly post', () => {
    expect(pairs('Her husband, Louis Trentino, waved.')).toEqual(['Louis Trentino → –']);
    expect(pairs('Louis Trentino, the sergeant, waved.')).toEqual(['Louis Trentino → –']);
    expect(pairs('In Sylvania, Louis Trentino waved.')).toContain('Louis Trentino → ambassador-trentino');
  });
});

describe('what stands in words', () => {
  it('is who came right before', () => {
    expect(pairs('President Rufus Firefly blamed his immediate predecessor.').at(-1)).toBe('his immediate predecessor → gloria-teasdale');
  });

  it('is the election of a parliament, not of a president', () => {
    expect(pairs('The 2023 legislative elections in Freedonia were close.')[0]).toBe('The 2023 legislative elections in Freedonia → freedonian-vote');
  });
});
