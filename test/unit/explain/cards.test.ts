import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { explain } from '../../../src/explain/explain.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import type { Block } from '../../../src/model/article.js';
import type { Card } from '../../../src/model/card.js';
import { fakeKnowledge } from '../annotate/fake-knowledge.js';

const knowledge = fakeKnowledge({
  asOf: '2026-08-22',
  entities: [
    { id: 'freedonia', name: 'Freedonia', kind: 'place', type: 'state', country: 'FD' },
    { id: 'sylvania', name: 'Sylvania', kind: 'place', type: 'state', country: 'SY' },
    { id: 'isles', name: 'Western Isles', kind: 'place', type: 'state', country: 'XY', the: true },
    { id: 'ohio', name: 'Ohio', kind: 'place', type: 'region', country: 'US' }, { id: 'delta', name: 'Delta', kind: 'place', type: 'region', country: 'FD' },
    { id: 'fd-government', name: 'Government of Freedonia', kind: 'government', type: 'government', country: 'FD' },
    { id: 'league', name: 'League of Rivers', kind: 'organization', type: 'alliance', country: 'SY', founded: '1949-04-04', gloss: 'States along the two rivers.', names: ['acronym: LOR'] },
    { id: 'river-watch', name: 'River Watch', kind: 'organization', type: 'ngo', country: 'FD' },
    { id: 'river-body', name: 'River Body', kind: 'organization', type: 'un-body' },
    { id: 'river-party', name: 'River Party', kind: 'organization', type: 'party', country: 'FD', gloss: 'A party in Freedonia.', formerly: [{ name: 'Streamers' }, { name: 'Streamer' }] },
    { id: 'reed-press', name: 'Reed Press', kind: 'organization', type: 'media', formerly: [{ name: 'Reed Press agency' }, { name: 'Bulletin Organisation' }, { name: 'The Bulletin’s Organization' }, { name: 'Wire' }] },
    { id: 'port-ada', name: 'Port Ada', kind: 'place', type: 'capital', country: 'FD' }, { id: 'port-reed', name: 'Port Reed', kind: 'place', type: 'capital', country: 'FD' },
    { id: 'reed-party', name: 'Reed Party', kind: 'organization', type: 'party', country: 'SY', formerly: [{ name: 'Reed League', from: '1990', to: '2015-01-01' }] },
    { id: 'river-war', name: 'River War', kind: 'event', founded: '2011-03-15', dissolved: '2024-12-08' },
    { id: 'reed-pipeline', name: 'Reed Pipeline', kind: 'place', type: 'building' },
    { id: 'reed-fair', name: 'Reed Fair', kind: 'event', founded: '2015-11-30', dissolved: '2015-12-12' },
    { id: 'border-war', name: 'the Border War', kind: 'event', founded: '1933' },
    { id: 'rufus-firefly', name: 'Rufus Firefly', kind: 'person', country: 'FD', gloss: 'Former actor.', prominence: 70 },
    { id: 'gloria-teasdale', name: 'Gloria Teasdale', kind: 'person', country: 'FD' },
    { id: 'vera-marcal', name: 'Vera Marcal', kind: 'person', country: 'FD' },
    { id: 'otto-reed', name: 'Otto Reed', kind: 'person', country: 'FD' }, { id: 'queen-ilse', name: 'Queen Ilse', kind: 'person', country: 'FD', dissolved: '2020-05-05' },
    { id: 'ada-quill', name: 'Ada Quill', kind: 'person' }, { id: 'max-bench', name: 'Max Bench', kind: 'person' }, { id: 'bo-quill', name: 'Bo Quill', kind: 'person' }, { id: 'ivo-stone', name: 'Ivo Stone', kind: 'person', country: 'SY' }, { id: 'cy-quill', name: 'Cy Quill', kind: 'person' }, { id: 'nell-oakes', name: 'Nell Oakes', kind: 'person', gloss: 'Member of the Reed Party.' },
  ],
  offices: [
    { id: 'fd/head-of-state', name: 'President of Freedonia', gloss: 'Leads the state and names the government.' },
    { id: 'river-party/leader', name: 'Leader of the River Party' },
    { id: 'reed-party/leader', name: 'Leader of the Reed Party' }, { id: 'league/secretary-general', name: 'Secretary General of the League of Rivers' }, { id: 'league/chair', name: 'Chair of the Locks Committee' },
    ...['one', 'two', 'three', 'four', 'five', 'six'].map((body) => ({ id: `${body}-board/chair`, name: `Chair of the ${body} board` })),
    { id: 'delta/prosecutor', name: 'Prosecutor of Delta' }, { id: 'delta/mayor', name: 'Mayor of Delta' },
    { id: 'fd/foreign-minister', name: 'Foreign Minister of Freedonia' },
    { id: 'fd/finance-minister', name: 'Treasurer of Freedonia' },
    { id: 'fd/central-bank-governor', name: 'Banker of Freedonia' },
    { id: 'fd/speaker', name: 'Speaker of Freedonia' },
    { id: 'fd/monarch', name: 'Monarch of Freedonia' }, { id: 'sy/monarch', name: 'Monarch of Sylvania' }, { id: 'xy/monarch', name: 'Monarch of the Isles' },
  ],
  terms: [
    { office: 'reed-party/leader', who: 'bo-quill', from: '2010-01-01', to: '2012-01-10' }, { office: 'reed-party/leader', who: 'cy-quill', from: '2012-01-10', to: '2012-02-20', acting: true },
    { office: 'league/secretary-general', who: 'bo-quill', from: '2020' }, { office: 'league/chair', who: 'cy-quill', from: '2021' },
    { office: 'reed-party/leader', who: 'ivo-stone', from: '2012-02-20' },
    ...['one', 'two', 'three', 'four', 'five', 'six'].map((body) => ({ office: `${body}-board/chair`, who: 'max-bench', from: '2020-01-01' })),
    { office: 'delta/prosecutor', who: 'bo-quill', from: '2000' }, { office: 'delta/mayor', who: 'cy-quill', from: '2020', to: '2021' },
    { office: 'river-party/leader', who: 'gloria-teasdale', from: '2019-01-01' },
    { office: 'river-party/leader', who: 'rufus-firefly', from: '2020-01-01', to: '2023-06-07' },
    { office: 'river-party/leader', who: 'vera-marcal', from: '2023-06-07' },
    { office: 'fd/head-of-state', who: 'otto-reed', from: '2007-05-01', to: '2009-02-01' },
    { office: 'river-party/leader', who: 'otto-reed', from: '2001-01-01', to: '2009-06-01' }, { office: 'fd/speaker', who: 'otto-reed', from: '1990', to: '1995' },
    { office: 'fd/monarch', who: 'queen-ilse', from: '1952-02-06', to: '2020-05-05' }, { office: 'sy/monarch', who: 'queen-ilse', from: '1952-02-06', to: '2020-05-05' },
    { office: 'xy/monarch', who: 'queen-ilse', from: '1983', to: '2020-05-05' },
    { office: 'fd/speaker', who: 'ada-quill', from: '2001-01-01', to: '2003-12-31' },
    { office: 'fd/speaker', who: 'bo-quill', from: '2010-01-01', to: '2011-12-31' },
    { office: 'fd/speaker', who: 'ada-quill', from: '2012-01-01', to: '2013-12-31' },
    { office: 'fd/speaker', who: 'cy-quill', from: '2014-01-01', to: '2015-12-31' },
    { office: 'fd/speaker', who: 'ada-quill', from: '2016-01-01', to: '2017-12-31' },
    { office: 'fd/speaker', who: 'cy-quill', from: '2018-01-01', to: '2020-12-31' },
    { office: 'delta/mayor', who: 'nell-oakes', from: '2022-02-01', to: '2022-03-05', acting: true }, { office: 'delta/mayor', who: 'nell-oakes', from: '2022-03-05', to: '2023-01-01' },
    { office: 'fd/central-bank-governor', who: 'bo-quill', to: '2003-05-01' },
    { office: 'fd/central-bank-governor', who: 'bo-quill', from: '2003-05-02', to: '2006-12-31' },
    { office: 'fd/finance-minister', who: 'otto-reed', from: '2001-01-01', to: '2003-01-31' },
    { office: 'fd/finance-minister', who: 'bo-quill', from: '2003-02-01', to: '2003-05-01', acting: true },
    { office: 'fd/finance-minister', who: 'bo-quill', from: '2003-05-02', to: '2006-12-31' },
    { office: 'fd/foreign-minister', who: 'gloria-teasdale', from: '2012-05-01', to: '2018-01-01' },
    { office: 'fd/foreign-minister', who: 'rufus-firefly', from: '2018', to: '2020-03-03' },
    { office: 'fd/foreign-minister', who: 'vera-marcal', from: '2020-03-03', to: '2023-01-01' },
    { office: 'fd/head-of-state', who: 'gloria-teasdale', from: '2018-01-01', to: '2022-12-31' },
    { office: 'fd/head-of-state', who: 'rufus-firefly', from: '2023-01-01', to: '2025-03-31' },
    { office: 'fd/head-of-state', who: 'vera-marcal', from: '2025-04-01' },
  ],
  roles: { 'mayor': ['mayor'], 'finance-minister': ['treasurer'], 'central-bank-governor': ['banker'], 'leader': ['leader'], 'speaker': ['speaker'], 'head-of-state': ['president'], 'foreign-minister': ['foreign minister'] },
  relations: [
    { of: 'fd-government', type: 'part-of', to: 'freedonia' }, { of: 'freedonia', type: 'capital', to: 'port-ada' },
    { of: 'nell-oakes', type: 'party', to: 'reed-party' }, { of: 'ada-quill', type: 'party', to: 'reed-party' },
    { of: 'league', type: 'has-member', to: 'freedonia' }, { of: 'league', type: 'has-member', to: 'sylvania' }, { of: 'league', type: 'has-member', to: 'isles' },
    { of: 'reed-party', type: 'has-member', to: 'rufus-firefly' }, { of: 'reed-party', type: 'has-member', to: 'vera-marcal' },
    { of: 'border-war', type: 'location', to: 'freedonia' }, { of: 'freedonia', type: 'location', to: 'border-war' },
    { of: 'freedonia', type: 'member-of', to: 'league' }, { of: 'sylvania', type: 'member-of', to: 'league' },
  ],
});

function card(text: string, exact: string, date: string | undefined = '2023-06-07'): Card {
  const article = articleFromText(text, { lang: 'en', ...(date === undefined ? {} : { date }) });
  const { annotations, context } = annotate(article, knowledge);
  const annotation = annotations.filter((one) => one.exact === exact).at(-1)!;
  // Answered from what a message carries: anything that JSON does not keep would be missing here.
  const sent = JSON.parse(JSON.stringify({ annotation, context })) as { annotation: typeof annotation; context: typeof context };
  return explain(sent.annotation, sent.context, knowledge, DEFAULT_SETTINGS);
}

const texts = (lines: Card['lines'], label: string): string[] => lines.filter((line) => line.label === label).map((line) => line.text);

describe('the card of a person', () => {
  it('shows the office at the article’s date, the one before, and what came after, each with its dates', () => {
    const shown = card('Rufus Firefly spoke.', 'Rufus Firefly');
    expect(shown).toMatchObject({ title: 'Rufus Firefly', subtitle: 'President of Freedonia since 1 January 2023', gloss: 'Former actor.', asOf: '2026-08-22' });
    expect(texts(shown.lines, 'office-before')).toEqual(['Foreign Minister of Freedonia, 2018–2020']);
    expect(texts(shown.since, 'office-since')).toEqual(['President of Freedonia until 31 March 2025']);
  });

  it('says when a lasting office was last checked, never an undated now', () => {
    const shown = card('Vera Marcal spoke.', 'Vera Marcal', '2025-06-07');
    expect(texts(shown.since, 'office-today')).toEqual(['Still President of Freedonia when last checked, 22 August 2026']);
  });

  it('tells on the day on which somebody who acted takes the office itself that they hold it', () => {
    const shown = card('Nell Oakes spoke.', 'Nell Oakes', '2022-03-05');
    expect(shown.subtitle).toBe('Mayor of Delta since 5 March 2022');
    expect(texts(shown.lines, 'office-then')).toEqual([]);
    expect(texts(card('Delta mayor Nell Oakes spoke.', 'Delta mayor', '2022-03-05').lines, 'holder-then')).toEqual(['Nell Oakes, since 5 March 2022']);
  });

  it('tells of somebody out of office what they last led, and what they were longest', () => {
    const shown = card('Otto Reed spoke.', 'Otto Reed');
    expect(shown.subtitle).toBe('Former President of Freedonia');
    expect(texts(shown.lines, 'office-before')).toEqual(['President of Freedonia, 2007–2009', 'Leader of the River Party, 2001–2009']);
  });

  it('tells of a dead queen of many realms her own first', () => {
    const shown = card('Queen Ilse had spoken.', 'Queen Ilse');
    expect(shown.subtitle).toBeUndefined();
    expect(texts(shown.lines, 'office-before')).toEqual(['Monarch of Freedonia, 1952–2020', 'Monarch of Sylvania, 1952–2020']);
  });

  it('claims nothing of the day where the article has none', () => {
    const shown = card('Rufus Firefly spoke.', 'Rufus Firefly', '');
    expect(shown.subtitle).toBeUndefined();
    expect(texts(shown.lines, 'office-then')).toEqual(['Not said: the article has no date.']);
    expect(texts(shown.lines, 'office-today')).toEqual(['President of Freedonia, 1 January 2023 to 31 March 2025']);
  });

  it('names some of many offices held at once, and says how many more there are', () => {
    const shown = card('Max Bench spoke.', 'Max Bench', '2023-06-07');
    expect(texts(shown.lines, 'office-then')).toHaveLength(3);
    expect(shown.lines.filter(({ label }) => label === 'office-then').at(-1)?.note).toBe('2 more are not shown.');
  });

  it('says under what name an office is still held that had another then', () => {
    const shown = card('Ivo Stone spoke.', 'Ivo Stone', '2013-06-07');
    expect(shown.subtitle).toBe('Leader of the Reed League since 20 February 2012');
    expect(texts(shown.since, 'office-today')).toEqual(['Leader of the Reed Party when last checked, 22 August 2026']);
  });

  it('says why a short name is this person', () => {
    expect(card('Rufus Firefly spoke.\n\nThen Firefly left.', 'Firefly').why).toBe('Short for “Rufus Firefly” in paragraph 1.');
    expect(card('Firefly leaves\n\nIt rained.\n\nRufus Firefly spoke.', 'Firefly').why).toBe('Short for “Rufus Firefly” in paragraph 2.');
  });

  it('counts paragraphs as a reader does: no heading, no caption, no list', () => {
    const why = (...blocks: Block[]): string | undefined => {
      const { annotations, context } = annotate({ metadata: { lang: 'en', published: '2023-06-07', sources: {} }, blocks }, knowledge);
      return explain(annotations.filter(({ exact }) => exact === 'Firefly').at(-1)!, context, knowledge, DEFAULT_SETTINGS).why;
    };
    const [headline, quiet, full, short] = (['headline', 'paragraph', 'paragraph', 'paragraph'] as const)
      .map((kind, at): Block => ({ kind, text: ['A quiet day at the border', 'It rained.', 'Rufus Firefly spoke.', 'Then Firefly left.'][at] }));
    expect(why(headline, { kind: 'caption', text: 'A picture of rain.' }, quiet, { kind: 'heading', text: 'What else' }, full, short)).toBe('Short for “Rufus Firefly” in paragraph 2.');
    expect(why(headline, { kind: 'standfirst', text: 'Rufus Firefly spoke.' }, quiet, short)).toBe('Short for “Rufus Firefly” at the top.');
    expect(why(headline, { kind: 'caption', text: 'Rufus Firefly at work.' }, quiet, short)).toBe('Short for “Rufus Firefly”.');
  });
});

describe('the card of a body', () => {
  it('names both where two lead it together, and of a handover who comes', () => {
    expect(texts(card('They joined the River Party.', 'River Party').lines, 'leader')).toEqual(['Gloria Teasdale and Vera Marcal (Leader)']);
  });

  it('says who has led it since, with the office and the day of the check, and nothing while the same person does', () => {
    expect(card('The River Party met.', 'River Party', '2022-01-01').since.map(({ text }) => text)).toEqual(['Leader: Gloria Teasdale and Vera Marcal; held it when last checked, 22 August 2026']);
    expect(card('The River Party met.', 'River Party', '2024-01-01').since).toEqual([]);
    expect(card('Freedonia paid.', 'Freedonia', '2019-01-01').since.map(({ text }) => text)).toEqual([
      'President: Vera Marcal, since 1 April 2025; held it when last checked, 22 August 2026', 'Monarch: Queen Ilse, 6 February 1952 to 5 May 2020',
    ]);
  });
});

describe('the card of a body with several heads', () => {
  it('names its own, not those of its parts', () => {
    expect(texts(card('They joined the League of Rivers.', 'League of Rivers').lines, 'leader')).toEqual(['Bo Quill (Secretary General, since 2020)']);
  });
});

describe('the card of a government', () => {
  it('names who led the state that it governs', () => {
    expect(texts(card('The Government of Freedonia paid.', 'Government of Freedonia', '2019-01-01').lines, 'leader')[0]).toBe('Gloria Teasdale (President, since 1 January 2018)');
  });
});

describe('the card of an event or place', () => {
  it('names a mayor, and no prosecutor for one where none is known', () => {
    expect(texts(card('They live in Delta.', 'Delta', '2020-06-01').lines, 'leader')).toEqual(['Cy Quill (Mayor, since 2020)']);
    expect(texts(card('They live in Delta.', 'Delta', '2023-06-01').lines, 'leader')).toEqual([]);
  });
  it('calls the part of a country what that country calls it, where we know', () => {
    expect(card('They live in Ohio.', 'Ohio').subtitle).toBe('State');
    expect(card('They live in Delta.', 'Delta').subtitle).toBe('Region, Freedonia');
    expect(card('They joined River Watch.', 'River Watch').subtitle).toBe('NGO, Freedonia');
    expect(card('They joined the River Body.', 'River Body').subtitle).toBe('UN body');
  });
  it('says when a war ended that went on at the article’s date', () => {
    expect(card('They remember the River War.', 'River War', '2013-01-01').since).toEqual([{ label: 'when', text: '15 March 2011 to 8 December 2024' }]);
  });
  it('says a span without telling month and year twice', () => {
    expect(texts(card('They remember the Reed Fair.', 'Reed Fair').lines, 'when')).toEqual(['30 November to 12 December 2015']);
  });
  it('says where an event was, and of a place not all that ever happened there', () => {
    expect(texts(card('They remember the Border War.', 'the Border War').lines, 'location')).toEqual(['Freedonia']);
    expect(texts(card('They live in Freedonia.', 'Freedonia').lines, 'location')).toEqual([]);
  });
});

describe('the country of a person', () => {
  it('stands on the card where neither gloss nor office says it', () => {
    expect(card('Ivo Stone spoke.', 'Ivo Stone').lines).toEqual([{ label: 'country', text: 'Sylvania', entity: { id: 'sylvania', name: 'Sylvania' } }]);
    expect(texts(card('Vera Marcal spoke.', 'Vera Marcal', '2026-01-01').lines, 'country')).toEqual([]);
    expect(texts(card('Rufus Firefly spoke.', 'Rufus Firefly').lines, 'country')).toEqual([]);
  });
});

describe('other names', () => {
  it('are told of all members, not of one beside', () => {
    expect(texts(card('They voted for the River Party.', 'River Party').lines, 'also-called')).toEqual(['Streamers']);
  });
});

describe('other names in one line', () => {
  it('are no two spellings of one, nor the name of the card with a plain noun', () => {
    expect(texts(card('The Reed Press closed.', 'Reed Press').lines, 'also-called')).toEqual(['Bulletin Organisation, Wire']);
  });
});

describe('a party', () => {
  it('is told once', () => {
    expect(texts(card('Ada Quill spoke.', 'Ada Quill').lines, 'party')).toEqual(['Reed Party']);
    expect(texts(card('Nell Oakes spoke.', 'Nell Oakes').lines, 'party')).toEqual([]);
  });
});

describe('a capital', () => {
  it('is a country’s or a part’s', () => {
    expect(card('They met in Port Ada.', 'Port Ada').subtitle).toBe('Capital, Freedonia');
    expect(card('They met in Port Reed.', 'Port Reed').subtitle).toBe('Regional capital, Freedonia');
    // So are pipelines, dams and border crossings kept.
    expect(card('They met at the Reed Pipeline.', 'Reed Pipeline').subtitle).toBe('Building or site');
  });
});

describe('a gloss', () => {
  it('is left out where the heading has said all of it', () => {
    expect(card('They voted for the River Party.', 'River Party')).toMatchObject({ title: 'River Party', subtitle: 'Party, Freedonia' });
    expect(card('They voted for the River Party.', 'River Party').gloss).toBeUndefined();
  });
});

describe('the card of an office', () => {
  it('says what it does, who held it then, who before and who since', () => {
    const shown = card('The president of Freedonia spoke.', 'president of Freedonia');
    expect(shown).toMatchObject({ title: 'President of Freedonia', gloss: 'Leads the state and names the government.' });
    expect(texts(shown.lines, 'holder-then')).toEqual(['Rufus Firefly, since 1 January 2023']);
    expect(texts(shown.lines, 'holder-before')).toEqual(['Gloria Teasdale (2018–2022)']);
    expect(texts(shown.since, 'holder-since')).toEqual(['Rufus Firefly until 31 March 2025', 'Vera Marcal, since 1 April 2025; held it when last checked, 22 August 2026']);
  });

  it('names the one before even where both held it on the day of the handover, as most do', () => {
    const shown = card('The foreign minister of Freedonia spoke.', 'foreign minister of Freedonia', '2022-06-07');
    expect(texts(shown.lines, 'holder-then')).toEqual(['Vera Marcal, since 3 March 2020']);
    expect(texts(shown.lines, 'holder-before')).toEqual(['Rufus Firefly (2018–2020)']);
  });

  it('names nobody as their own predecessor, who first acted', () => {
    expect(texts(card('The treasurer of Freedonia spoke.', 'treasurer of Freedonia', '2004-06-07').lines, 'holder-before')).toEqual(['Otto Reed (2001–2003)']);
  });

  it('names who held it before, not who stood in for weeks', () => {
    expect(texts(card('The leader of the Reed Party spoke.', 'leader of the Reed Party', '2013-06-07').lines, 'holder-before')).toEqual(['Bo Quill (2010–2012)']);
  });

  it('tells of those who followed, not of who stood in between them', () => {
    expect(texts(card('The leader of the Reed Party spoke.', 'leader of the Reed Party', '2011-06-07').since, 'holder-since')).toEqual([
      'Bo Quill until 10 January 2012', 'Ivo Stone, since 20 February 2012; held it when last checked, 22 August 2026',
    ]);
  });

  it('names no predecessor of somebody whose first term has no known beginning', () => {
    expect(texts(card('The banker of Freedonia spoke.', 'banker of Freedonia', '2004-06-07').lines, 'holder-before')).toEqual([]);
  });

  it('tells of who left the day before, and is still called so, with whoever followed', () => {
    const shown = card('President Gloria Teasdale wept.', 'President', '2023-01-01');
    expect(texts(shown.lines, 'holder-then')).toEqual(['Gloria Teasdale, since 1 January 2018']);
    expect(texts(shown.since, 'holder-since').slice(0, 2)).toEqual(['Gloria Teasdale until 31 December 2022', 'Rufus Firefly, since 1 January 2023']);
  });

  it('never ends with somebody who has been followed, and names nobody as the one before after a long gap', () => {
    const shown = card('The speaker of Freedonia slept.', 'speaker of Freedonia', '2010-06-07');
    expect(texts(shown.since, 'holder-since')).toEqual(['Bo Quill until 31 December 2011', 'Ada Quill, since 1 January 2012', 'Cy Quill, since 1 January 2014', 'Cy Quill, 1 January 2018 to 31 December 2020']);
    expect(shown.since.at(-1)?.note).toBe('One term in between is not shown.');
    expect(texts(shown.lines, 'holder-before')).toEqual([]);
    expect(texts(card('The speaker of Freedonia slept.', 'speaker of Freedonia', '2012-06-07').lines, 'holder-before')).toEqual(['Bo Quill (2010–2011)']);
  });

  it('says that an undated article leaves the holder open', () => {
    const shown = card('The president of Freedonia spoke.', 'president of Freedonia', '');
    expect(texts(shown.lines, 'holder-then')).toEqual(['Not said: the article has no date.']);
    expect(texts(shown.lines, 'office-today')).toEqual(['Vera Marcal, since 1 April 2025; held it when last checked, 22 August 2026']);
  });

  it('takes the holder from the article where the pack knows nobody', () => {
    const shown = card('The Freedonia foreign minister, Anna Quill, spoke.', 'Freedonia foreign minister');
    expect(texts(shown.lines, 'holder-then')).toEqual(['Anna Quill, as the article says']);
  });
});

describe('other cards', () => {
  it('a body names its members that the article names too', () => {
    const shown = card('Freedonia left the League of Rivers hall with 3 others.', 'League of Rivers');
    expect(shown).toMatchObject({ subtitle: 'Alliance', gloss: 'States along the two rivers.' });
    expect(texts(shown.lines, 'members')).toEqual(['3 at the article’s date, as far as we list them', 'Named here: Freedonia']);
    expect(texts(shown.lines, 'founded')).toEqual(['4 April 1949']);
  });

  it('a party names no members: we know few of those whom an article names', () => {
    expect(texts(card('Rufus Firefly, Ivo Stone and the Reed Party met.', 'Reed Party').lines, 'members')).toEqual([]);
  });

  it('a state shows the memberships that it shares with others of the article', () => {
    const shown = card('Freedonia met Sylvania.', 'Freedonia');
    expect(texts(shown.lines, 'shared-membership')).toEqual(['League of Rivers, with Sylvania']);
    expect(texts(card('Freedonia met the Western Isles and Sylvania.', 'Freedonia').lines, 'shared-membership')).toEqual(['League of Rivers, with Sylvania and the Western Isles']);
    expect(texts(shown.lines, 'leader')).toEqual(['Rufus Firefly (President, since 1 January 2023)']);
  });

  it('somebody unknown is explained by the article’s own words', () => {
    const shown = card('Dora Bellweather, a cook at the palace, sang.\n\n“Louder,” Bellweather said.', 'Bellweather');
    expect(shown).toMatchObject({ title: 'Dora Bellweather', introduction: 'a cook at the palace', lines: [] });
    expect(shown.entity).toBeUndefined();
  });

  it('half a sentence that introduces somebody stands with the name', () => {
    expect(card('Dora Bellweather, who runs the bakery, sang.', 'Dora Bellweather').introduction).toBe('Dora Bellweather, who runs the bakery');
    expect(card('They met Dora Bellweather of Marrowby Works.\n\nDora Bellweather, of Marrowby Works, sang.', 'Dora Bellweather').introduction).toBe('Dora Bellweather of Marrowby Works');
    expect(card('Dora Bellweather, a midwife at The Reed Clinic who teaches classes, sang.', 'The Reed Clinic').introduction).toBeUndefined();
    expect(card('They were led by Dora Bellweather, who, you would think, knows better.', 'Dora Bellweather').introduction).toBeUndefined();
    expect(card('Dora Bellweather, the author of "Deep Water: A Life", sang.', 'Dora Bellweather').introduction).toBe('the author of "Deep Water"');
  });
});
