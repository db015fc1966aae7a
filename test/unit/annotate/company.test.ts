import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { openPack } from '../../../src/knowledge/open.js';
import { isFigure } from '../../../src/model/annotation.js';
import { smallWorld } from '../facts/small-world.js';

const PEOPLE = `
checked: 2026-01-31
sources: [own]
entities:
  oskar-brell: {kind: person, name: Oskar Brell, country: QK, prominence: 70}
  minna-brell: {kind: person, name: Minna Brell, country: QK, prominence: 40}
  ada-holm-brell: {kind: person, name: Ada Holm-Brell, country: QK, prominence: 40}
  torvald-of-dorland: {kind: person, name: Torvald Quist Menning, country: QD, prominence: 45}
  dagny-starn: {kind: person, name: Dagny Starn, country: QD, prominence: 80}
  marsh-riders: {kind: organization, type: armed-group, name: Marsh Riders, names: {weak: [Marsh]}, country: QK, prominence: 40}
  pebble-inc: {kind: organization, type: company, name: Pebble Inc., names: {weak: [Pebble]}, country: QK, prominence: 40}
  brells: {kind: organization, type: company, name: Thormod's, country: QK, prominence: 40}
  kelby: {kind: place, type: city, name: Kelby, country: QK, prominence: 52}
  kelby-rovers: {kind: organization, type: sports-club, name: Kelby Rovers, names: {weak: [Kelby]}, country: QK, prominence: 46}
  tarn-state: {kind: place, type: state, name: Tarn, country: QT, prominence: 60}
  tarn-region: {kind: place, type: region, name: Tarn Province, names: {weak: [Tarn]}, country: QD, prominence: 58}
  moor-region: {kind: place, type: region, name: Moorland Province, country: QD, prominence: 40}
  reed-movement: {kind: organization, type: party, name: Reed Movement, country: QK, prominence: 40}
  heron-party: {kind: organization, type: party, name: Heron Party, names: {acronym: [HPK]}, country: QK, prominence: 40}
  sunniva-thole: {kind: person, name: Sunniva Thole, country: QK, born: 1870, died: 1940, prominence: 50}
  olav-thule: {kind: person, name: Olav Thule, country: QK, born: 1870, died: 1940, prominence: 20}
offices:
  marsh-riders/leader: {name: Leader of the Marsh Riders}
terms:
  qd/head-of-state:
    - {who: Dagny Starn, from: 2024-01-01}
  marsh-riders/leader:
    - {who: Edda Vosk, from: 2019-01-01}
`;

const knowledge = openPack(smallWorld(PEOPLE).bytes.buffer);

const read = (text: string): { exact: string; id: string; words: string }[] => annotate(articleFromText(text, { lang: 'en', date: '2025-06-04' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) ? [] : [{ exact: one.exact, id: one.entity?.id ?? '–', words: one.introduction ?? '' }]));
const idsOf = (text: string, exact: string): string[] => read(text).filter((one) => one.exact === exact).map(({ id }) => id);
const presented = (text: string, exact: string): string | undefined => read(text).find((one) => one.exact === exact)?.words;

describe('one surname, several people', () => {
  it('is that of the better known whom the article already calls by it', () => {
    expect(idsOf('Oskar Brell fired two ministers. Brell slept. Minna Brell leads a choir. Two boats sank. They want Brell to go.', 'Brell')).toEqual(['oskar-brell', 'oskar-brell']);
  });

  it('is no half of a double name', () => {
    expect(idsOf('Oskar Brell fired two ministers. Ada Holm-Brell, a former head of the choir and Brell’s ex-wife, lost.', 'Brell')).toEqual(['oskar-brell']);
    expect(idsOf('Ada Holm-Brell lost. Holm-Brell slept.', 'Holm-Brell')).toEqual(['ada-holm-brell']);
  });

  it('goes with a relative’s given name', () => {
    expect(idsOf('Oskar Brell left with his sister Minna. Nobody slept.', 'Minna')).toEqual(['minna-brell']);
    expect(idsOf('Oskar Brell left. His sister, Minna, slept.', 'Minna')).toEqual(['minna-brell']);
    expect(idsOf('Edda Vosk left with her sister Minna.', 'Minna')).toEqual([]);
  });

  it('does not give a brother’s given name to a stranger', () => {
    expect(idsOf('Torvald Quist Menning spoke. Oskar Brell left; his brother Torvald resigned in May.', 'Torvald')).toEqual([]);
    expect(idsOf('Oskar Brell left with Minna Brell. Then his wife Minna spoke.', 'Minna')).toEqual(['minna-brell']);
  });
});

describe('a name that is a word too', () => {
  it('means the body whose leader the article names', () => {
    expect(idsOf('Marsh fighters left. Nobody knew.', 'Marsh')).toEqual([]);
    expect(idsOf('Marsh fighters left, Edda Vosk said.', 'Marsh')).toEqual(['marsh-riders']);
  });

  it('means a company where it is spoken of as markets do', () => {
    expect(idsOf('Yesterday Pebble slept.', 'Pebble')).toEqual([]);
    for (const text of ['On Monday Pebble shares rose.', 'They sold shares in Pebble.', 'On Monday Pebble fell 3 percent.', 'It sued carmaker Pebble.']) expect(idsOf(text, 'Pebble'), text).toEqual(['pebble-inc']);
  });

  it('is nothing in the second half of a longer word, nor a party of where it leans to', () => {
    expect(idsOf('He leads the Fen-Reed Movement in Kalda.', 'Reed Movement')).toEqual([]);
    expect(idsOf('He belongs to the pro-Dorlandic HPK in Kalda.', 'HPK')).toEqual(['heron-party']);
  });

  it('is a language, no country', () => {
    expect(idsOf('She was a Kaldish teacher who spoke Dorlandic; a Kaldish boat sank.', 'Kaldish')).toEqual(['kalda']);
    expect(idsOf('She spoke Dorlandic.', 'Dorlandic')).toEqual([]);
  });
});

describe('introductions', () => {
  it('end where the sentence goes on', () => {
    expect(presented('Birgit Solder of the Fen Party called for elections.', 'Birgit Solder')).toBe('of the Fen Party');
    expect(presented('Umit Dander, head of the First Brigade, stood in for him.', 'First Brigade')).toBe('');
    expect(presented('Kalda’s regulator, the Civil Boats Administration, later grounded the type.', 'Civil Boats Administration')).toBe('Kalda’s regulator');
    expect(presented('He met Bob Marrow, who chairs the Boats Committee, doubted it.', 'Boats Committee')).toBe('');
  });

  it('present somebody by what they were, or whose they are', () => {
    expect(presented('Former cricketer Sanath Jayabaya joined the crowd.', 'Sanath Jayabaya')).toBe('Former cricketer');
    expect(read('The town, whose mayor is Franke Schepmann, slept.').map(({ exact }) => exact)).toContain('Franke Schepmann');
  });
});

describe('a name beside another', () => {
  it('is nobody’s own sister', () => {
    expect(idsOf('Oskar Brell spoke. Minna Brell, Brell’s sister, held the pen.', 'Brell')).toEqual(['oskar-brell']);
  });

  it('ends where "and" begins another', () => {
    expect(read('The Reed Movement, Edda Vosk and Council chief Bo Lindt wanted talks.').map(({ exact }) => exact)).not.toContain('Edda Vosk and Council');
  });
});

describe('places of one name', () => {
  it('are told apart by the article’s countries and their regions', () => {
    expect(idsOf('Kalda sent help to Tarn. The parliament of Tarn thanked it.', 'Tarn')).toEqual(['tarn-state', 'tarn-state']);
    expect(idsOf('In Dorland votes were counted in Moorland Province, then in Tarn.', 'Tarn')).toEqual(['tarn-region']);
  });
});

describe('leaders', () => {
  it('called by title and surname are who the surname alone means later', () => {
    expect(idsOf('In Dorland, President Starn left early. Jenny Wills works for Mrs. Starn.', 'Starn')).toEqual(['dagny-starn', 'dagny-starn']);
  });
});

describe('roles in the article’s words', () => {
  it('are no verb’s object after the next name', () => {
    const [sam] = annotate(articleFromText('Sam Gillam, Antonia Sandbeck lost the whip.', { lang: 'en', date: '2025-06-04' }), knowledge).annotations;
    expect(sam.exact).toBe('Sam Gillam');
    expect(isFigure(sam) ? undefined : sam.role).toBeUndefined();
  });
});

describe('somebody dead for long', () => {
  it('is known by the full name where well remembered; else a namesake who lives may be meant', () => {
    expect(idsOf('They praised Sunniva Thole in Vora.', 'Sunniva Thole')).toEqual(['sunniva-thole']);
    expect(idsOf('They praised Olav Thule in Vora.', 'Olav Thule')).toEqual(['–']);
  });

  it('is not what is called after them', () => {
    const text = 'The USS Sunniva Thole sailed. Planes left Sunniva Thole airport. He wore the Order of Sunniva Thole.';
    expect(idsOf(text, 'Sunniva Thole').filter((id) => id !== '–')).toEqual([]);
  });
});

describe('a business by its founder’s name', () => {
  it('keeps the "’s", which belongs to nobody of that name', () => {
    expect(idsOf('Shares of Thormod’s fell.', 'Thormod’s')).toEqual(['brells']);
    expect(idsOf('Thormod\'s said sales rose.', 'Thormod\'s')).toEqual(['brells']);
    expect(idsOf('Odda Thormod came late. Thormod’s wife slept.', 'Thormod’s')).toEqual([]);
  });
});

describe('a city and its club', () => {
  it('is the city where nothing is played, though the club is named', () => {
    expect(idsOf('Kelby Rovers opened a school in May. Kelby needs more of them, teachers said.', 'Kelby')).toEqual(['kelby']);
  });
});
