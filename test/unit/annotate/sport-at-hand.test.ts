import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** Reedham has clubs of three sports; a contest of one name is held in several. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'freedonia', name: 'Freedonia', kind: 'place', type: 'state', country: 'FD', names: ['demonym: Freedonish'], prominence: 60 },
    { id: 'sylvania', name: 'Sylvania', kind: 'place', type: 'state', country: 'SY', prominence: 60 },
    { id: 'reedham', name: 'Reedham', kind: 'place', type: 'city', country: 'FD' },
    { id: 'marshwick', name: 'Marshwick', kind: 'place', type: 'city', country: 'FD' },
    { id: 'pellow', name: 'Pellow', kind: 'place', type: 'city', country: 'SY' },
    { id: 'reedham-miners', name: 'Reedham Miners', kind: 'organization', type: 'sports-club', country: 'FD' },
    { id: 'reedham-hares', name: 'Reedham Hares', kind: 'organization', type: 'sports-club', country: 'FD', names: ['short: Hares'] },
    { id: 'reedham-united', name: 'Reedham United', kind: 'organization', type: 'sports-club', country: 'FD' },
    { id: 'national-football-league', name: 'Otter League', kind: 'organization', type: 'sports-body' },
    { id: 'major-league-baseball', name: 'Stoat League', kind: 'organization', type: 'sports-body' },
    { id: 'sylvanian-fifteen', name: 'Sylvania national rugby union team', kind: 'organization', type: 'national-team', country: 'SY', names: ['full: Weasels'] },
    { id: 'sylvanian-eleven', name: 'Sylvania national football team', kind: 'organization', type: 'national-team', country: 'SY' },
    { id: 'world-rugby', name: 'Rugby Board', kind: 'organization', type: 'sports-body' },
    { id: 'soccer-cup', name: 'FIFA Reed Cup', kind: 'event', type: 'sports-event', names: ['full: Girls\' Reed Cup', 'weak: Reed Cup'], prior: 0.4, prominence: 60 },
    { id: 'rugby-cup', name: 'Rugby Reed Cup', kind: 'event', type: 'sports-event', names: ['weak: Reed Cup'], prior: 0.4 },
    { id: 'stoat-series', name: 'Stoat Series', kind: 'event', type: 'sports-event', prominence: 50 },
    { id: 'quornworks', name: 'Quornworks', kind: 'organization', type: 'company', country: 'SY', prominence: 50 },
    { id: 'velk-brothers', name: 'Velk Brothers', kind: 'organization', type: 'bank', names: ['short: Velk', 'full: Velk Brothers Inc'], prominence: 50 },
    { id: 'ada-velm', name: 'Ada Velm', kind: 'person', country: 'FD', prominence: 90 },
  ],
  relations: [
    { of: 'reedham-miners', type: 'member-of', to: 'national-football-league' },
    { of: 'reedham-hares', type: 'member-of', to: 'major-league-baseball' },
    { of: 'sylvanian-fifteen', type: 'member-of', to: 'world-rugby' },
  ],
});

const pairs = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2023-06-07' }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact} → ${one.entity.id}`]));

const BASEBALL = 'She homered in the fifth inning of the match and scored twice this season.';
/** Fewer words are a brief, where a league's name tells more. */
const RAIN = 'It rained all day and the crowd was small. '.repeat(6);
const RUGBY = 'The flanker scored two tries from a scrum and a maul in the rugby match.';
const CRICKET = 'The batsman took a wicket and the bowler bowled six overs in the cricket match.';
const RACE = 'The riders of the peloton sprinted to the podium in the final race of the season.';

describe('the sport at hand', () => {
  it('is the one to which a story turns with “In the NFL”, until the paragraph ends', () => {
    expect(pairs(`${BASEBALL} Reedham beat Marshwick. In the NFL, Reedham lost to Marshwick 20-3.\n\nReedham drew.`)).toEqual(['Reedham → reedham-hares', 'Reedham → reedham-miners', 'Reedham → reedham-hares']);
    expect(pairs(`${BASEBALL} In soccer Reedham lost to Marshwick 2-1.`)).toEqual(['Reedham → reedham-united']);
    expect(pairs('Ministers met in Reedham.\n\nIn the NFL, Reedham beat Marshwick.\n\nReedham said no.')).toEqual(['Reedham → reedham', 'Reedham → reedham-miners', 'Reedham → reedham']);
    for (const text of ['In soccer-mad Reedham, a minister spoke.', 'In racing to build homes, Reedham spent a lot.']) expect(pairs(`Ministers met.\n\n${text}`)).toEqual(['Reedham → reedham']);
    expect(pairs(`In the NFL, nobody met. ${BASEBALL}\n\nReedham beat Marshwick.`)).toEqual(['Reedham → reedham-hares']);
  });

  it('is not changed by a league or club that is named in passing', () => {
    expect(pairs(`${BASEBALL} ${RAIN}Her brother plays in the NFL. Reedham beat Marshwick.`)).toEqual(['Reedham → reedham-hares']);
    expect(pairs(`${BASEBALL} ${RAIN}She stayed in soccer for a year. Reedham beat Marshwick.`)).toEqual(['Reedham → reedham-hares']);
    expect(pairs('Reedham lost 3-1 on Monday.\n\nIn baseball, the Reedham Hares drew.')).toEqual(['Reedham Hares → reedham-hares']);
    expect(pairs(`${BASEBALL} In Marshwick, Reedham beat them.`)).toEqual(['Marshwick → marshwick', 'Reedham → reedham-hares']);
  });

  it('is told by one club that is named in full, if few words tell of another', () => {
    const story = 'The Weasels gave away a penalty in the match. The captain scored before halftime in the final of the season.';
    expect(pairs(`${story} Sylvania won.`)).toContain('Sylvania → sylvanian-fifteen');
    expect(pairs(`${story} The striker and the goalkeeper saw it from midfield. Sylvania won.`)).not.toContain('Sylvania → sylvanian-fifteen');
  });

  it('tells which contest of a name is meant, and that none is that is of another', () => {
    expect(pairs(`${RUGBY} They won the Reed Cup.`)).toEqual(['Reed Cup → rugby-cup']);
    expect(pairs(`${CRICKET} They won the Girls' Reed Cup.`)).toEqual([]);
    expect(pairs(`${CRICKET} They saw the FIFA Reed Cup and the Rugby Reed Cup.`)).toEqual(['FIFA Reed Cup → soccer-cup', 'Rugby Reed Cup → rugby-cup']);
    expect(pairs('They won the Girls\' Reed Cup.')).toEqual(['Girls\' Reed Cup → soccer-cup']);
  });

  it('is one of those where countries do not play, if words of races tell it', () => {
    expect(pairs(`${RACE} After a penalty Sylvania led Freedonia.`)).toEqual(['Sylvania → sylvania', 'Freedonia → freedonia']);
    expect(pairs(`${RACE} She rode at the Reed Cup.`)).toEqual([]);
  });

  it('decides whether a firm’s name is a team’s: of those who ride and drive, unless the firm does something', () => {
    expect(pairs(`${RACE} Ada Brell of Quornworks was fifth.`)).toEqual([]);
    expect(pairs(`${RACE} The Quornworks team led, ahead of Dora Quill for Quornworks.`)).toEqual([]);
    expect(pairs(`${RACE} She came in a Quornworks. Shares of Quornworks fell 3 percent. Quornworks said it would leave.`)).toEqual(['Quornworks → quornworks', 'Quornworks → quornworks', 'Quornworks → quornworks']);
    expect(pairs(`${RUGBY} The strip is made by Quornworks.`)).toEqual(['Quornworks → quornworks']);
    expect(pairs(`${RUGBY} They drew with Brell Quornworks.`)).toEqual([]);
  });
});

describe('a side of a match', () => {
  it('is no city where one beats or loses, whether we know the club or not', () => {
    expect(pairs(`${RUGBY} In the Premiership, Marshwick beat Pellow and Reedham lost to Quillham.`)).toEqual([]);
    expect(pairs(`${RUGBY} It rained in Marshwick. The mayor of Pellow came.`)).toEqual(['Marshwick → marshwick', 'Pellow → pellow']);
    expect(pairs('Marshwick won an award from the ministry for its parks.')).toEqual(['Marshwick → marshwick']);
  });

  it('is not what a longer name begins with', () => {
    expect(pairs(`${BASEBALL} Reedham De Brell wept. The Reedham Brell club folded.`)).toEqual([]);
  });

  it('is from whom one signs somebody', () => {
    const soccer = 'The striker scored two goals before kickoff of the second match, a penalty among them.';
    expect(pairs(`${soccer} They signed the goalkeeper from Reedham. He joined from Reedham.`)).toEqual(['Reedham → reedham-united', 'Reedham → reedham-united']);
    expect(pairs(`${soccer} They came by train from Reedham. They signed him. He went home from Reedham.`)).toEqual(['Reedham → reedham', 'Reedham → reedham']);
  });
});

describe('a name that goes on', () => {
  it('is of another club behind another town', () => {
    expect(pairs(`${BASEBALL} The Hares won.`)).toEqual(['Hares → reedham-hares']);
    expect(pairs(`${BASEBALL} The Pellow Hares won.`)).not.toContain('Hares → reedham-hares');
    expect(pairs(`${BASEBALL} In Pellow Hares fans wept.`)).toEqual(['Pellow → pellow', 'Hares → reedham-hares']);
    expect(pairs(`${RUGBY} They met the Reedham Freedonish community.`)).toContain('Freedonish → freedonia');
    expect(pairs(`${RUGBY} They beat Reedham Freedonish on Monday.`)).not.toContain('Freedonish → freedonia');
  });

  it('is of a part of a firm with the country in it', () => {
    expect(pairs('He left Velk Brothers Sylvania in May. He ran Quornworks Freedonia. Quornworks Freedonia ban was lifted.')).toEqual(['Velk Brothers → velk-brothers', 'Quornworks → quornworks', 'Quornworks → quornworks', 'Freedonia → freedonia']);
    expect(pairs('In Sylvania Velk Brothers grew. Velk Brothers, Sylvania and others met. Velk Brothers\' Freedonia arm grew.')).toEqual([
      'Sylvania → sylvania', 'Velk Brothers → velk-brothers', 'Velk Brothers → velk-brothers', 'Sylvania → sylvania', 'Velk Brothers → velk-brothers', 'Freedonia → freedonia']);
  });

  it('is of another firm or contest behind a word that nobody knows', () => {
    expect(pairs('Shares were sold by Shearon Velk Brothers Inc on Monday. They played in the Singer Stoat Series there.')).toEqual([]);
    expect(pairs('Shares were sold by Velk Brothers Inc on Monday. Yesterday Velk Brothers fell. They played in the Stoat Series there.')).toEqual([
      'Velk Brothers Inc → velk-brothers', 'Velk Brothers → velk-brothers', 'Stoat Series → stoat-series']);
  });

  it('is not read by its first word alone', () => {
    expect(pairs('Stakes are held by Velk Brothers International and others.')).toEqual([]);
    expect(pairs('Stakes are held by Velk Brothers and others. Velk fell.')).toEqual(['Velk Brothers → velk-brothers', 'Velk → velk-brothers']);
  });

  it('ends where a sentence tells a place first and then who did something there', () => {
    expect(pairs('In Sylvania Velm won by three points, said Ada Velm. In Marshwick Velm spoke.')).toEqual(['Sylvania → sylvania', 'Velm → ada-velm', 'Ada Velm → ada-velm', 'Marshwick → marshwick', 'Velm → ada-velm']);
    expect(pairs('Ada Velm spoke. In Marshwick Park people sat. It was in Marshwick Velm Street.')).toEqual(['Ada Velm → ada-velm']);
  });

  it('of a list does not swallow the name before its “and”', () => {
    const marks = annotate(articleFromText('Rivals such as Velk Brothers, Quornworks and Research In Otters may gain.', { lang: 'en', date: '2023-06-07' }), knowledge).annotations;
    expect(marks.flatMap((one) => (isFigure(one) ? [] : [one.exact]))).not.toContain('Quornworks and Research');
  });
});
