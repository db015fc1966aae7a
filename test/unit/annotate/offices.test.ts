import { describe, expect, it } from 'vitest';
import { linked, pairs } from './world.js';

const offices = (text: string): object[] => linked(text).filter(({ kind }) => kind === 'office');

describe('whose office it is', () => {
  it('takes a body that was named before', () => {
    expect(offices('The River Court met. The court’s president, Lena Mogador, spoke.')).toMatchObject([
      { exact: 'president', entity: { id: 'river-court/president' }, holder: 'Lena Mogador' }]);
    expect(offices('The River Court met. Nobody saw the president of the court.')).toMatchObject([{ exact: 'president', entity: { id: 'river-court/president' } }]);
    expect(offices('The court’s president spoke.')).toEqual([]);
  });

  it('is nobody’s own', () => {
    expect(pairs('Freedonia slept. Rufus Firefly’s president spoke.').join()).not.toContain('rufus-firefly/');
  });

  it('is what somebody quits as or became, unless it is another’s', () => {
    const taken = (text: string): string[] => pairs(`Freedonia slept. Freedonia’s ministers met. ${text}`).filter((one) => one.includes('head-of-state'));
    expect(taken('An otter quit as president on Monday.')).toEqual(['president → fd/head-of-state']);
    expect(taken('An otter becomes president. It was named president.')).toEqual(['president → fd/head-of-state']);
    expect(taken('An otter declined the job of president.')).toEqual(['president → fd/head-of-state']);
    expect(taken('A picture of president and otter. An otter is president of a school.')).toEqual([]);
    expect(taken('An otter became president of a school.')).toEqual([]);
    expect(taken('They saw president after president.')).toEqual([]);
  });

  it('is not that of a region that only tells where the body is', () => {
    expect(pairs('The president of the Upper Freedonia LOR spoke.').join()).not.toContain('upper-freedonia/president');
  });

  it('tells the offices of one person apart by what they are of', () => {
    expect(offices('Otto Abel Reed, president of the region since then, spoke.')).toMatchObject([{ exact: 'president of the region', entity: { id: 'upper-freedonia/president' } }]);
    expect(offices('Otto Abel Reed, president of the party since then, spoke.')).toMatchObject([{ exact: 'president of the party', entity: { id: 'reed-party/president' } }]);
    expect(offices('Otto Abel Reed, president of the club since then, spoke.')).toEqual([]);
  });

  it('counts a national team as a club, and as nothing else', () => {
    for (const noun of ['team', 'club']) {
      expect(offices(`Vera Marcal, manager of the ${noun} since then, spoke.`)).toMatchObject([{ exact: `manager of the ${noun}`, entity: { id: 'sylvania-team/manager' } }]);
    }
    expect(offices('Vera Marcal, manager of the company since then, spoke.')).toEqual([]);
  });

  it('takes somebody’s office at home before the same one abroad', () => {
    expect(offices('President Lena Mogador spoke.')).toMatchObject([{ exact: 'President', entity: { id: 'mg/head-of-state' } }]);
  });

  it('calls one person by both of two titles before the name, of several holders the one whom the article names', () => {
    expect(offices('Sylvanian Vice President and Foreign Minister Louis Trentino spoke.')).toMatchObject([
      { exact: 'Sylvanian Vice President', entity: { id: 'sy/vice-president' }, holder: 'Louis Trentino' },
      { exact: 'Foreign Minister', entity: { id: 'sy/foreign-minister' }, holder: 'Louis Trentino' }]);
    expect(offices('Sylvanian Vice President Harpo Quill spoke.')).toMatchObject([{ exact: 'Sylvanian Vice President', holder: 'Harpo Quill' }]);
    expect(offices('The Sylvanian Vice President and Foreign Minister Louis Trentino spoke.')).toMatchObject([
      { exact: 'Sylvanian Vice President', holder: 'Otto Abel Reed' }, { exact: 'Foreign Minister', holder: 'Louis Trentino' }]);
  });

  it('takes one of many for no office with its holder', () => {
    expect(offices('A Sylvanian foreign minister once sang here.')).toEqual([]);
  });

  it('is marked with its region or state before it, which has a mark within', () => {
    expect(pairs('The Upper Freedonia president left. The Sylvanian foreign minister stayed.')).toEqual([
      'Upper Freedonia president → upper-freedonia/president', 'Upper Freedonia → upper-freedonia',
      'Sylvanian foreign minister → sy/foreign-minister', 'Sylvanian → sylvania']);
  });

  it('takes a title before the next name for no part of the place before it', () => {
    expect(pairs('Upper Freedonia Rep. Dora Quill spoke.')).toContain('Upper Freedonia → upper-freedonia');
    expect(pairs('Upper Freedonia Quill was closed.')).not.toContain('Upper Freedonia → upper-freedonia');
  });

  it('knows the head of a central bank by any title', () => {
    expect(offices('Freedonian Reserve Governor Dora Lumen spoke.')).toMatchObject([{ exact: 'Freedonian Reserve Governor', entity: { id: 'fd/central-bank-governor' } }]);
  });

  it('takes the head of a court beside the highest one for no chief justice of the country', () => {
    for (const title of ['Reed Tribunal President', 'Reed Tribunal Chief Justice', 'Chief Justice']) {
      expect(offices(`${title} Bob Teasdale spoke.`)).toMatchObject([{ exact: title, entity: { id: 'reed-tribunal/chief-justice' }, holder: 'Bob Teasdale' }]);
    }
    expect(offices('Chief Justice Dora Lumen spoke.')).toMatchObject([{ entity: { id: 'fd/chief-justice' }, holder: 'Dora Lumen' }]);
  });

  it('takes no country for the one that sent an envoy for it', () => {
    expect(offices('Freedonia’s river envoy, Dora Quill, spoke.')).toMatchObject([{ entity: { id: 'fd/ambassador-to-un' }, holder: 'Dora Quill' }]);
    expect(offices('The river envoy for Sylvania, Dora Quill, spoke.')).toEqual([]);
  });

  it('takes the office of one’s own country before one held elsewhere besides', () => {
    expect(offices('Vice President Otto Abel Reed spoke.')).toMatchObject([{ entity: { id: 'fd/vice-president' } }]);
    expect(offices('Sylvania’s vice president, Otto Abel Reed, spoke.')).toMatchObject([{ entity: { id: 'sy/vice-president' } }]);
  });

  it('counts “First” as part of a vice president’s title', () => {
    expect(offices('In Freedonia, First Vice President Otto Abel Reed rested.')).toMatchObject([{ exact: 'First Vice President' }]);
  });

  it('recognises a holder whose name is written shorter', () => {
    expect(pairs('In Freedonia, Vice President Abel Reed rested. Reed slept.')).toContain('Abel Reed → otto-van-reed');
  });

  it('tells who is compared with all holders, and holds it no longer, as former', () => {
    expect(linked('Gloria Teasdale, Freedonia’s longest-serving president, sang.')).toMatchObject([
      { entity: { id: 'gloria-teasdale' }, role: 'Former President of Freedonia' }, { exact: 'Freedonia' }, { exact: 'president', modifier: 'former', holder: 'Rufus Firefly' }]);
    expect(linked('Rufus Firefly, Freedonia’s first elected president, sang.')).toMatchObject([
      { entity: { id: 'rufus-firefly' }, role: 'President of Freedonia' }, { exact: 'Freedonia' }, { exact: 'president', holder: 'Rufus Firefly' }]);
    expect(linked('Rufus Firefly, Freedonia’s first elected president, sang.').at(-1)).not.toHaveProperty('modifier');
  });

  it('tells an office held in given years as former, with its holder then', () => {
    expect(linked('Gloria Teasdale, Freedonia’s president from 2018 to 2022, sang.')).toMatchObject([
      { entity: { id: 'gloria-teasdale' }, role: 'Former President of Freedonia' }, { exact: 'Freedonia’s president', modifier: 'former', holder: 'Gloria Teasdale' }, {}]);
    expect(offices('The president of Freedonia (2018-2022) sang.')).toMatchObject([{ modifier: 'former', holder: 'Gloria Teasdale' }]);
    const [unknown] = offices('The president of Freedonia between May 1991 and 1997 sang.');
    expect(unknown).toMatchObject({ modifier: 'former' });
    expect(unknown).not.toHaveProperty('holder');
    expect(offices('The president of Freedonia from 2023 to 2027 sang.')).toMatchObject([{ holder: 'Rufus Firefly' }]);
  });

  it('gives a party’s office to no other one whom it calls a leader', () => {
    expect(offices('Reed Party leader Dora Quill sang.')).toEqual([]);
    expect(linked('Reed Party leader Dora Quill sang.')).toMatchObject([{ entity: { id: 'reed-party' } }, { exact: 'Dora Quill', introduction: 'Reed Party leader' }]);
    expect(offices('Reed Party leader Otto Abel Reed sang.')).toMatchObject([{ entity: { id: 'reed-party/president' }, holder: 'Otto Abel Reed' }]);
  });

  it('takes its president for a party’s boss, not who runs its office', () => {
    expect(offices('The Reed Party boss sang.')).toMatchObject([{ entity: { id: 'reed-party/president' }, holder: 'Otto Abel Reed' }]);
  });

  it('gives a party no premier, as whom papers call the leader of a region', () => {
    expect(offices('Otto Mirren, leader of the Quill Party, sang.')).toEqual([]);
  });

  it('gives a party’s office to nobody who heads a part of it', () => {
    expect(offices('Dora Quill, the state Reed Party president, sang.')).toEqual([]);
    expect(offices('Dora Quill, the Reed Party president, sang.')).toMatchObject([{ entity: { id: 'reed-party/president' } }]);
  });

  it('makes nobody a head of state who heads something of that country', () => {
    expect(offices('Dora Quill, president of the Freedonian bank, sang.')).toEqual([]);
    expect(offices('The president of the Freedonian state sang.')).toMatchObject([{ entity: { id: 'fd/head-of-state' } }]);
  });

  it('still gives an office to whom the article calls by it a day after they left', () => {
    const holders = (text: string, date: string): unknown[] => linked(text, { date }).flatMap((one) => ('holder' in one ? one.holder : []));
    const text = 'Freedonia’s president resigned. President Gloria Teasdale wept.';
    expect(holders(text, '2023-01-01')).toEqual(['Gloria Teasdale', 'Gloria Teasdale']);
    expect(linked(text, { date: '2023-01-01' }).at(-1)).toMatchObject({ role: 'President of Freedonia' });
    expect(holders(text, '2023-01-09')[0]).toBe('Rufus Firefly');
    expect(holders('Freedonia’s president sang. Former president Gloria Teasdale wept.', '2023-01-01')).toEqual(['Rufus Firefly', 'Rufus Firefly']);
  });

  it('is of the body behind, whatever people somebody belongs to', () => {
    expect(pairs('The Sylvanian president of the River Court slept.')).toContain('president of the River Court → river-court/president');
    expect(pairs('The Sylvanian president of the river slept.').join()).not.toContain('river-court');
  });

  it('shows nobody’s successor beside “the late president”', () => {
    expect(offices('Gloria Teasdale, the late president, sang.')).toMatchObject([{ entity: { id: 'fd/head-of-state' }, modifier: 'late' }]);
    expect(linked('Gloria Teasdale, the late president, sang.').every((one) => one.holder === undefined)).toBe(true);
  });

  it('takes the name of an office for that office, not for another of the same owner', () => {
    expect(offices('LOR otter chief Vera Marcal sang.')).toMatchObject([{ exact: 'LOR otter chief', entity: { id: 'river-rights/high-commissioner' } }]);
  });

  it('makes no vice president of a country that is not known to have one', () => {
    expect(offices('In Mogadonia, Vice President Gloria Teasdale sang.')).toEqual([]);
  });

  it('marks no word of a body’s name inside the office of its head', () => {
    expect(pairs('The secretary general of the League of Great Sylvania sang.')).toEqual(['secretary general of the League of Great Sylvania → league-of-rivers/secretary-general']);
  });

  it('means by a title alone the one of its bearers whom the paragraph names', () => {
    const last = (text: string): object | undefined => offices(text).at(-1);
    const two = 'Freedonian Foreign Minister Bob Teasdale sang.\n\nSylvanian Foreign Minister Louis Trentino wept.';
    expect(last(`${two}\n\nTeasdale left. The foreign minister was late.`)).toMatchObject({ holder: 'Bob Teasdale', definite: true });
    expect(last(`${two}\n\nTrentino left. The foreign minister was late.`)).toMatchObject({ holder: 'Louis Trentino', definite: true });
  });

  it('means by “the ousted minister” whom it called deposed', () => {
    const text = 'Foreign Minister Bob Teasdale met the deposed Sylvanian foreign minister there.\n\nNobody had seen the ousted foreign minister since.';
    expect(offices(text).at(-1)).toMatchObject({ entity: { id: 'sy/foreign-minister' }, modifier: 'former' });
  });

  it('takes a stranger with the same title for no minister', () => {
    expect(offices('Freedonia voted. Freedonia slept. Lutz Quill, the foreign minister, wept.')).toEqual([]);
    expect(offices('Freedonia voted. Freedonia slept. Later the foreign minister wept.')).toHaveLength(1);
  });

  it('means by “the president” no leader of a party', () => {
    expect(offices('President Rufus Firefly sang.\n\nReed Party leader Otto Abel Reed wept. He met the president.').at(-1)).toMatchObject({ entity: { id: 'fd/head-of-state' } });
    expect(offices('President Rufus Firefly sang.\n\nReed Party President Otto Abel Reed wept. He met the president.').at(-1)).toMatchObject({ entity: { id: 'reed-party/president' } });
  });
});

describe('two fields of one minister', () => {
  it('are one phrase', () => {
    expect(pairs('Foreign and river minister Bob Teasdale spoke.')[0]).toBe('Foreign and river minister → fd/foreign-minister');
    expect(pairs('The party’s chief and, until May, foreign minister Bob Teasdale spoke.').join()).toContain('foreign minister → fd/foreign-minister');
  });
});
