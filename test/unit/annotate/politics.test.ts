import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** What stories of parties, offices and treaties have taught. */
const world = fakeKnowledge({
  entities: [
    { id: 'kalda', name: 'Kalda', kind: 'place', type: 'state', country: 'QK', names: ['demonym: Kaldan'], prominence: 60 },
    { id: 'sund', name: 'Sund', kind: 'place', type: 'region', country: 'QK' },
    { id: 'otter-party', name: 'Otterite Party', kind: 'organization', type: 'party', country: 'QK', names: ['short: Otterite'], near: ['kalda'] },
    { id: 'work-party', name: 'Work Party (Kalda)', kind: 'organization', type: 'party', country: 'QK', names: ['short: Work Party'], prior: 0.6 },
    { id: 'senate', name: 'Senate (Kalda)', kind: 'organization', type: 'parliament', country: 'QK', names: ['weak: Senate'], prior: 0.6 },
    { id: 'otto-quillon', name: 'Otto Quillon', kind: 'person', country: 'QK' },
    { id: 'kamal-quorra', name: 'Kamal Quorra', kind: 'person', country: 'QK' },
    { id: 'kamal', name: 'Kamal', kind: 'place', type: 'city', country: 'QK', names: ['weak: Kamal'], prior: 0.1 },
    { id: 'jutta-brell', name: 'Jutta Brell', kind: 'person', country: 'QK' },
    { id: 'ada-brell', name: 'Ada Zorn', kind: 'person', country: 'QK' },
    { id: 'union', name: 'Reed Union', kind: 'organization', type: 'international-organization', names: ['acronym: RU'], chief: 'union/secretary-general' },
    { id: 'union/secretary-general', name: 'Secretary-General of the Reed Union', kind: 'office', names: ['Reed Union chief'] },
    { id: 'ines-tarn', name: 'Ines Tarn', kind: 'person', country: 'QN' },
    { id: 'norrow', name: 'Norrow', kind: 'place', type: 'state', country: 'QN', prominence: 60 },
    { id: 'port-elm', name: 'Port Elm', kind: 'place', type: 'capital', country: 'QN' },
    { id: 'norrow-government', name: 'Government of Norrow', kind: 'government', type: 'government', country: 'QN', prominence: 40 },
    { id: 'jim-norrow', name: 'Jim Norrow', kind: 'person', country: 'QK', prominence: 55 },
    { id: 'west-channel', name: 'West Channel', kind: 'place', type: 'sea', names: ['short: Channel'] },
    { id: 'bill-marl', name: 'Bill Marl', kind: 'person', country: 'QK', prominence: 70 },
    { id: 'hilda-marl', name: 'Hilda Marl', kind: 'person', country: 'QK', prominence: 75 },
    { id: 'brell-prize', name: 'Brell Prize', kind: 'other', type: 'award', names: ['short: Ostral'] },
    { id: 'nils-ostral', name: 'Nils Ostral Brandt', kind: 'person', country: 'QK', names: ['Nils Ostral'] },
    { id: 'league', name: 'Reed League', kind: 'organization', type: 'international-organization' },
  ],
  offices: [
    { id: 'qk/foreign-minister', name: 'Foreign Minister of Kalda' }, { id: 'qk/head-of-government', name: 'Prime Minister of Kalda' },
    { id: 'qn/president', name: 'President of Norrow' }, { id: 'qn/head-of-government', name: 'Prime Minister of Norrow' },
    { id: 'qk/president', name: 'President of Kalda' }, { id: 'qk/senate-president', name: 'President of the Senate of Kalda' }, { id: 'union/secretary-general', name: 'Secretary-General of the Reed Union' },
    { id: 'sund/premier', name: 'Premier of Sund' }, { id: 'league/chair', name: 'Chair of the Reed League' },
  ],
  terms: [
    { office: 'qk/foreign-minister', who: 'jutta-brell', from: '2001-01-01', to: '2003-06-07' },
    { office: 'qk/foreign-minister', who: 'ada-brell', from: '2003-06-08' },
    { office: 'qk/head-of-government', who: 'otto-quillon', from: '2001-01-01' },
    { office: 'qk/head-of-government', who: 'kamal-quorra', from: '2003-07-01' },
    { office: 'qn/head-of-government', who: 'ines-tarn', from: '2003-05-02', acting: true },
    { office: 'qn/president', who: 'ines-tarn', from: '2003-05-01', acting: true },
    { office: 'qk/president', who: 'bill-marl', from: '2001-01-01' },
    { office: 'union/secretary-general', who: 'ada-brell', from: '2001-01-01' },
  ],
  roles: { 'foreign-minister': ['foreign minister'], 'head-of-government': ['prime minister'], leader: ['leader'], premier: ['leader'], chair: ['chairman'], 'head-of-government@QK': ['president'], president: ['president'], 'senate-president': ['senate president'] },
});

const annotations = (text: string) => annotate(articleFromText(text, { lang: 'en', date: '2003-06-07' }), world).annotations.flatMap((one) => (isFigure(one) ? [] : [one]));
const read = (text: string): string[] => annotations(text).map((one) => `${one.exact} → ${one.entity?.id ?? '–'}`);
const of = (text: string, exact: string) => annotations(text).find((one) => one.exact === exact);

describe('parties and their people', () => {
  it('marks the party right before a stranger as before anybody', () => {
    const text = 'In Kalda the vote was close. Otterite Mary Pellworth won the seat.';
    expect(read(text)).toEqual(['Kalda → kalda', 'Otterite → otter-party', 'Mary Pellworth → –']);
  });

  it('keeps what somebody is out of the name, wherever it stands', () => {
    expect(read('He lost his seat to Liberal Bruce Fanwick.')).toEqual(['Bruce Fanwick → –']);
    expect(read('It was Democrat Zoltar Garrow, a former state lawmaker, who won.')).toContain('Zoltar Garrow → –');
    expect(read('Judge Earl L. Abbott ruled.')).toEqual(['Earl L. Abbott → –']);
  });

  it('names nobody premier of a region for being called its leader', () => {
    const leader = of('Kalda blamed Sund. Sund leader Mary Pellworth said so.', 'Mary Pellworth');
    expect(leader?.role).not.toBe('Premier of Sund');
    expect(leader?.introduction).toBe('Sund leader');
  });
});

describe('offices', () => {
  it('says that an office is over on the very day of the handover, where the text does', () => {
    expect(of('In Kalda, Jutta Brell, the former foreign minister, is the favourite.', 'Jutta Brell')?.role).toBe('Former Foreign Minister of Kalda');
    expect(of('In Kalda, Jutta Brell, the foreign minister, is the favourite.', 'Jutta Brell')?.role).toBe('Foreign Minister of Kalda');
  });

  it('gives the title between two of a list to the second, where the first has one', () => {
    const list = 'The board includes Kaldan Prime Minister Mary Pellworth, the Reed League chairman, Bruce Fanwick, and Judge Nina Garrow.';
    expect(of(list, 'Bruce Fanwick')?.introduction).toBe('the Reed League chairman');
    expect(of(list, 'Mary Pellworth')?.introduction).toBe('Kaldan Prime Minister');
    expect(annotations(list).find((one) => one.exact === 'Reed League chairman')?.holder).toBe('Bruce Fanwick');
  });
});

describe('a land and somebody called like it', () => {
  const text = 'Norrow’s troops halted\n\nPORT ELM, Norrow (Reuters) - The army of Norrow halted on Monday.\n\nJim Norrow, a congressman, left Kalda. Norrow said he was sad.';

  it('are told apart by where the text tells of the land', () => {
    expect(read(text).filter((one) => /^Norrow|^Jim/.test(one))).toEqual(['Norrow → norrow', 'Norrow → norrow', 'Norrow → norrow', 'Jim Norrow → jim-norrow', 'Norrow → jim-norrow']);
  });

  it('are not where it tells of the person alone', () => {
    expect(read('Kalda hears Norrow\n\nJim Norrow, a congressman, left Kalda. Norrow said he was sad.').filter((one) => one.startsWith('Norrow'))).toEqual(['Norrow → jim-norrow', 'Norrow → jim-norrow']);
  });
});

describe('a story of states', () => {
  it('is none of sport for one captain of cricket', () => {
    const text = 'Kalda’s minister left. The government, the parliament and the opposition of Kalda called for elections, and the ministry agreed on a treaty. Former cricket captain Gary Lunwick joined the match and the team.';
    expect(read(text).filter((one) => one.startsWith('Kalda'))).toEqual(['Kalda → kalda', 'Kalda → kalda']);
  });

  it('gives a title no office that it means elsewhere', () => {
    const told = annotations('In Norrow, acting President Ines Tarn spoke.');
    expect(told.find((one) => one.exact.endsWith('President'))?.entity?.id).toBe('qn/president');
  });

  it('presents people with all of their body’s name, though it ends like a verb', () => {
    expect(of('Kalda sent thanks, while Organization of Reed States chief Mary Pellworth backed a recount.', 'Mary Pellworth')?.introduction).toBe('Organization of Reed States chief');
  });
});

describe('elections to a parliament', () => {
  it('make nobody head of government elect, unless the text says so', () => {
    expect(of('In Kalda, Kamal Quorra won the election.', 'Kamal Quorra')?.role).toBeUndefined();
    expect(of('In Kalda, Prime Minister-elect Kamal Quorra spoke.', 'Kamal Quorra')?.role).toBe('Prime Minister-elect of Kalda');
  });
});

describe('what stands before a name and a title', () => {
  it('takes no head of a body for its chief inspector', () => {
    expect(read('Reed Union chief Ada Zorn spoke.')).toContain('Reed Union chief → union/secretary-general');
    expect(read('Reed Union chief weapons inspector Hans Brokke spoke.')).not.toContain('Reed Union chief → union/secretary-general');
  });

  it('knows a party behind what opens a sentence', () => {
    expect(read('The vote in Kalda was close. Opposition Work Party members left.')).toContain('Work Party → work-party');
  });

  it('makes nobody of a state’s senate president of the nation’s', () => {
    const text = 'Kalda voted, and in all Kalda Kaldan courts agreed. State Senate President Mary Pellworth left.';
    expect(read(text.replace('State ', ''))).toContain('Senate President → qk/senate-president');
    expect(read(text)).not.toContain('Senate President → qk/senate-president');
  });

  it('gives no verb of the sentence to whom an aside names with ranks', () => {
    expect(of('The division, commanded by Maj. Gen. Buford Blunket, waited in Kalda.', 'Buford Blunket')?.introduction).toBe('Maj. Gen.');
  });

  it('means the president by a headline’s surname, though only a relative is named in full', () => {
    expect(read('Marl Impeached; Marl Vows to Stay\n\nThe house impeached President Marl of Kalda on Monday. Hilda Marl stood beside him.').slice(0, 2)).toEqual(['Marl → bill-marl', 'Marl → bill-marl']);
  });
});

describe('names in such stories', () => {
  it('reads a name over a particle with an apostrophe', () => {
    expect(read('Secretary Jose Miguel Garrow left. The session was led by Miguel d’Estoril Brockway, who spoke.')).toEqual(['Jose Miguel Garrow → –', 'Miguel d’Estoril Brockway → –']);
  });

  it('finds the Arabic article in a name whose first word is a name by itself', () => {
    expect(read('Kaldan officials said Kamal al-Quorra resigned.')).toContain('Kamal al-Quorra → kamal-quorra');
  });

  it('keeps a place’s name with what stands before "of"', () => {
    expect(read('They met in Kings of Kalda Square.')).toEqual(['Kings of Kalda Square → –']);
    expect(read('They met the President of Quern Street.')).not.toContain('President of Quern Street → –');
  });

  it('means the prize and not who founded it, unless something is his', () => {
    const text = 'The Ostral season began. Nils Ostral was a chemist. The Ostral, worth a million, is old.';
    expect(read(text).filter((one) => one.startsWith('Ostral'))).toEqual(['Ostral → brell-prize', 'Ostral → brell-prize']);
    expect(read('Nils Ostral was a chemist. Ostral’s will said so.').at(-1)).toBe('Ostral → nils-ostral');
  });

  it('takes no number of a channel for the sea', () => {
    expect(read('He spoke on Channel 9 and sailed the Channel.')).toEqual(['Channel → west-channel']);
  });

  it('keeps a capital whose seafront or blast is told of a city', () => {
    const government = (text: string) => read(text).includes('Port Elm → norrow-government');
    expect(government('The minister of Norrow died in a blast on Port Elm’s seafront. The president left.')).toBe(false);
    expect(government('The minister of Norrow was killed by Port Elm blast. The president left.')).toBe(false);
    expect(government('The minister of Norrow was told by Port Elm. The president left.')).toBe(true);
  });

  it('presents somebody by the calling before the name rather than by what they did', () => {
    expect(of('Electrician Gary Lunwick, 40, voted in Kalda, a land of lakes.', 'Gary Lunwick')?.introduction).toBe('Electrician');
  });

  it('leaves the verb out of what presents somebody', () => {
    expect(of('She won, defeating cabinet minister Gary Lunwick in Kalda.', 'Gary Lunwick')?.introduction).toBe('cabinet minister');
    expect(of('They left, acting mayor Gary Lunwick said.', 'Gary Lunwick')?.introduction).toBe('acting mayor');
  });
});
