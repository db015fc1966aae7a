import { describe, expect, it } from 'vitest';
import { postsOfGloss } from '../../../src/facts/compile/posts-of-gloss.js';
import { openPack } from '../../../src/knowledge/open.js';
import { smallWorld } from './small-world.js';

const POSTS = new Set(['president', 'envoy', 'senator', 'minister', 'mayor', 'governor', 'secretary']);
const read = (gloss: string, country = 'QK'): string[] =>
  postsOfGloss(gloss, POSTS, country).map(({ start, end, from = '', to = '' }) => `${gloss.slice(start, end)} ${from}..${to}`);

describe('the posts that a gloss dates', () => {
  it('are read with their years, wherever they stand in it', () => {
    expect(read('Olympic runner, head of World Otters since 2015.')).toEqual(['head of World Otters 2015..']);
    expect(read('Diplomat, head of the UN mission in Kalda from 2016 to 2021.')).toEqual(['head of the UN mission in Kalda 2016..2021']);
    expect(read('Democratic senator from Otterby, 2007 to 2025; a friend of Ada Reed.')).toEqual(['Democratic senator from Otterby 2007..2025']);
    expect(read('Deputy head of the Otter Fund from 5 May 2011 to February 2020, its acting head in 2019.')).toEqual(['Deputy head of the Otter Fund 2011-05-05..2020-02']);
    expect(read("Head of Kalda's spies from 2016 until he died in November 2018.")).toEqual(["Head of Kalda's spies 2016..2018-11"]);
  });

  it('end soon where the gloss tells their beginning alone', () => {
    expect(read('Mayor of Otterby from 2010, known for parks.')).toEqual(['Mayor of Otterby 2010..2011']);
  });

  it('are the last where the years may not hold for both', () => {
    expect(read('Minister of Kalda and head of the WHO until 2003.')).toEqual(['head of the WHO ..2003']);
  });

  it('are taken for their own country’s where only states have such, and not where parts have them too', () => {
    expect(read('Lawyer, finance minister until 2022.')).toEqual(['finance minister ..2022']);
    expect(read('Lawyer, finance minister until 2022.', 'GB')).toEqual([]);
    expect(read('Governor until 2022.')).toEqual([]);
  });

  it('are none where the words tell a fate, a candidate, or somebody else', () => {
    expect(read('Mayor of Otterby arrested in 2020.')).toEqual([]);
    expect(read('Candidate for president of Kalda in 2020.')).toEqual([]);
    expect(read('Otter Reed, whose father was president of Kalda from 1990 to 1999.')).toEqual([]);
    expect(read('Singer of the Otters since 2015.')).toEqual([]);
  });

  it('come out of the pack as they went in', () => {
    const pack = openPack(smallWorld('entities:\n  ida-low: {kind: person, name: Ida Low, country: QK, gloss: "Sailor, envoy to Dorland from 2011 to 2013, mayor of Vora since 2020-odd, mayor of Vora since 2021."}').bytes.buffer);
    expect(pack.postsOf(pack.find('ida-low')!)).toEqual([{ title: 'envoy to Dorland', from: '2011', to: '2013' }, { title: 'mayor of Vora', from: '2021' }]);
    expect(pack.postsOf(pack.find('ana-brel')!)).toEqual([]);
  });
});
