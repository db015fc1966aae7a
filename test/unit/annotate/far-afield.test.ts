import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Texts about keyboards, gardens and wine, in which the news' names are mostly something else. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'zenda', name: 'Zenda', kind: 'place', type: 'state', country: 'ZE', names: ['demonym: Zendan'], prominence: 70 },
    { id: 'zendan-board', name: 'Croquet Board of Zenda', kind: 'organization', type: 'sports-body', country: 'ZE', names: ['acronym: PCB'], prominence: 32, near: ['zenda'] },
    { id: 'zendan-air', name: 'Zendan Air', kind: 'organization', type: 'company', country: 'ZE', names: ['acronym: LOT'], prominence: 36, near: ['zenda'] },
    { id: 'zendan-union', name: 'Zendan Liberties Union', kind: 'organization', type: 'ngo', country: 'ZE', names: ['acronym: ZLU'], prominence: 54, near: ['zenda'] },
    { id: 'zendan-army', name: 'Zendan Love Army', kind: 'organization', type: 'armed-group', country: 'ZE', names: ['acronym: ZLA'], prominence: 28, near: ['zenda'] },
    { id: 'zendan-exchange', name: 'Zenda Stock Exchange', kind: 'organization', type: 'stock-exchange', country: 'ZE', names: ['acronym: ZSE'], prior: 0.6, prominence: 50, near: ['zenda'] },
    { id: 'zendan-school', name: 'Zendan School of Economics', kind: 'organization', type: 'university', country: 'ZE', names: ['acronym: ZSE'], prior: 0.4, prominence: 48, near: ['zenda'] },
    { id: 'bomber', name: 'B-2', kind: 'other', type: 'weapon', prominence: 50 },
    { id: 'times', name: 'The Times', kind: 'organization', type: 'media', prominence: 60 },
    { id: 'unity', name: 'National Unity Council', kind: 'organization', type: 'government', prominence: 50 },
    { id: 'strelsau', name: 'Strelsau', kind: 'place', type: 'capital', country: 'ZE' },
    { id: 'zendan-government', name: 'Government of Zenda', kind: 'government', country: 'ZE', names: ['metonym: Strelsau'] },
    { id: 'university', name: 'University of Otterby', kind: 'organization', type: 'university' },
    { id: 'lower-america', name: 'Lower America', kind: 'place', type: 'region', country: 'US', names: ['acronym: LA'], prominence: 60 },
    { id: 'tailor', name: 'Fritz Quill', kind: 'person' },
    { id: 'sun', name: 'The Sun', kind: 'organization', type: 'media', prominence: 60 },
    { id: 'quill-works', name: 'Quill Works', kind: 'organization', type: 'company' },
    { id: 'rosa', name: 'Rosa Tarlen', kind: 'person' },
  ],
  offices: [{ id: 'ze/speaker', name: 'Speaker of the Diet of Zenda', country: 'ZE', role: 'speaker' }, { id: 'quill-works/chief-executive', name: 'Chief Executive of Quill Works' }],
  terms: [{ office: 'ze/speaker', who: 'tailor', from: '2019-01-01' }, { office: 'quill-works/chief-executive', who: 'rosa', from: '2019-01-01' }],
  roles: { speaker: ['speaker'], 'chief-executive': ['chief'] },
});

const names = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2021-07-19' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

describe('names of the news in texts about something else', () => {
  it('initials of a body of which nothing else is told are another’s', () => {
    expect(names('The PCB has hot-swappable switches. You get a LOT for the price.')).toEqual([]);
    expect(names('In Zenda the PCB met, and LOT flew again.')).toEqual(['Zenda → zenda', 'PCB → zendan-board', 'LOT → zendan-air']);
  });

  it('and hardly known ones even where their country is named', () => {
    expect(names('In Zenda the ZLA of servers matters.')).toEqual(['Zenda → zenda']);
  });

  it('but not those that many know', () => {
    expect(names('She called the ZLU.')).toEqual(['ZLU → zendan-union']);
  });

  it('pieces of codes name nothing', () => {
    expect(names('Its B2B sales and the B2510 tester grew.')).toEqual([]);
    expect(names('The B-2 flew.')).toEqual(['B-2 → bomber']);
  });

  it('the capital of an article at the beginning is the sentence’s', () => {
    expect(names('The times when it failed are gone. The Times said so.')).toEqual(['The Times → times']);
  });
});

describe('words that look like names and offices', () => {
  it('the star is no paper', () => {
    expect(names('The probe came near the Sun. The Sun is hot. The Sun and its planets are old. She told the Sun so, and The Sun reported it.')).toEqual(['Sun → sun', 'The Sun → sun']);
  });

  it('a chief of something at a firm is not its chief', () => {
    expect(names('Quill Works’ Chief AI Scientist left. Quill Works chief product officer left.')).toEqual(['Quill Works → quill-works', 'Quill Works → quill-works']);
    expect(names('Quill Works’ chief of design left.')).toEqual(['Quill Works → quill-works']);
    expect(names('Quill Works chief Rosa Tarlen left.')).toEqual(['Quill Works chief → quill-works/chief-executive', 'Quill Works → quill-works', 'Rosa Tarlen → rosa']);
  });
});

describe('letters that the article itself explains', () => {
  it('stand for the body although the pack does not know them', () => {
    expect(names('The National Unity Council (NUC) met. Later the NUC spoke.')).toEqual(['National Unity Council → unity', 'NUC → unity', 'NUC → unity']);
    expect(names('The NUC (National Unity Council) met. Later the NUC spoke.')).toEqual(['NUC → unity', 'National Unity Council → unity', 'NUC → unity']);
  });

  it('before brackets mean what stands in them', () => {
    expect(names('In Zenda the PCB (printed circuit board) is cheap. A PCB bends.')).toEqual(['Zenda → zenda']);
  });

  it('are no name of a person', () => {
    expect(names('Rosa Tarlen (RT) spoke. RT left.')).toEqual(['Rosa Tarlen → rosa']);
  });
});

describe('a text that is not about states', () => {
  const rest = 'It has walls of brick, and its gardens are full of roses in the summer, which many like to see when they come by train or on foot from the hills around the town, where the river bends twice before it comes to the old mill, whose wheel has not turned for a hundred years but is kept in order by a club.';

  it('has capitals that are cities, and boxes that speak', () => {
    expect(names(`Zenda is small. Strelsau's oldest tea room opened, and Strelsau is loved for it. ${rest} The smaller the speaker, the better.`))
      .toEqual(['Zenda → zenda', 'Strelsau → strelsau', 'Strelsau → strelsau']);
  });

  it('unless it speaks of those who govern', () => {
    expect(names(`Zenda is small. Strelsau's troops left, the minister of defence said, and the speaker agreed. ${rest}`))
      .toEqual(['Zenda → zenda', 'Strelsau → zendan-government', 'speaker → ze/speaker']);
  });
});

describe('letters and longer names', () => {
  it('two letters mean a state behind a place, or beside who and what is of a state', () => {
    expect(names('Buy an LA card, the LA Quill School said.')).toEqual([]);
    expect(names('He lives in Otterby, LA. LA voters chose, and in LA it rained.')).toEqual(['LA → lower-america', 'LA → lower-america', 'LA → lower-america']);
    expect(names('Otterby to LA, LA to Zenda: it is far.')).toEqual(['Zenda → zenda']);
  });

  it('a word before tells another university from the one that has only the place', () => {
    expect(names('She left City University of Otterby. Technical University of Otterby is new.')).toEqual([]);
    expect(names('She left the University of Otterby.')).toEqual(['University of Otterby → university']);
  });

  it('there is no second body of such letters', () => {
    expect(names('It is an ZLU or a box, and you get a ZLU of them.')).toEqual([]);
    expect(names('A ZLU lawyer came.')).toEqual(['ZLU → zendan-union']);
  });

  it('with an article another name begins', () => {
    const { annotations } = annotate(articleFromText('In Marshwick the University of Hentzau has the oldest halls.', { lang: 'en' }), knowledge);
    expect(annotations.map(({ exact }) => exact)).toContain('University of Hentzau');
  });
});

describe('letters of a school and of something else', () => {
  it('mean the school where somebody teaches or studies', () => {
    expect(names('In Zenda shares on the ZSE rose.')).toEqual(['Zenda → zenda', 'ZSE → zendan-exchange']);
    expect(names('In Zenda a professor at the ZSE spoke.')).toEqual(['Zenda → zenda', 'ZSE → zendan-school']);
  });
});
