import { describe, expect, it } from 'vitest';
import { pairs } from './world.js';

const FOOTBALL = 'The striker scored two goals before kickoff of the second match, a penalty among them.';

describe('teams', () => {
  it('are what the names of cities and countries mean between the sides of a match', () => {
    expect(pairs(`${FOOTBALL} Reedham beat Sylvania 3-1 there.`)).toEqual(['Reedham → reedham-united', 'Sylvania → sylvania-team']);
    expect(pairs(`${FOOTBALL} The Reedham goalkeeper wept.`)).toEqual(['Reedham → reedham-united']);
    expect(pairs(`${FOOTBALL} REEDHAM 3 MARSHWICK 0`)).toEqual(['REEDHAM → reedham-united']);
  });

  it('are told by a verb of play and a score, whatever the story', () => {
    expect(pairs('In football, Reedham lost 6-2 on Monday.')).toEqual(['Reedham → reedham-united']);
    expect(pairs('Reedham lost 62 jobs on Monday.')).toEqual(['Reedham → reedham']);
  });

  it('are told by a post that only teams have, and by its sport', () => {
    expect(pairs('Reedham striker Dora Quill was released from jail.')).toEqual(['Reedham → reedham-united', 'Dora Quill → –']);
    expect(pairs('Reedham first baseman Dora Quill was released from jail.')).toEqual(['Dora Quill → –']);
    expect(pairs('Reedham lawyer Dora Quill was released from jail.')).toEqual(['Reedham → reedham', 'Dora Quill → –']);
  });

  it('are meant where a story names several clubs, and behind “ahead of”', () => {
    const story = 'Fredville Foxes, Reedham United and Marshwick Rovers met.';
    expect(pairs(`${story} The Foxes are ahead of Reedham. Many came from Reedham.`).slice(-2)).toEqual(['Reedham → reedham-united', 'Reedham → reedham']);
    expect(pairs(`RUFUSBURG, Sylvania (RP) - ${story}`).slice(0, 2)).toEqual(['RUFUSBURG → rufusburg', 'Sylvania → sylvania']);
  });

  it('are not meant where the place is one', () => {
    expect(pairs(`${FOOTBALL} It was raining in Reedham and outside Marshwick.`)).toEqual(['Reedham → reedham', 'Marshwick → marshwick']);
    expect(pairs('REEDHAM, Freedonia — The striker scored two goals before kickoff of the match.').at(0)).toBe('REEDHAM → reedham');
    expect(pairs('Reedham beat its own record for rain. The mayor of Reedham spoke.')).toEqual(['Reedham → reedham', 'Reedham → reedham']);
  });

  it('are a nation’s only for the country itself, and only in a match', () => {
    // The Rufusburg Isles have a team; the city of Rufusburg lies elsewhere.
    expect(pairs(`${FOOTBALL} Rufusburg beat Reedham 3-1.`)).toEqual(['Reedham → reedham-united']);
    expect(pairs('Sylvania beat inflation, said the minister. Sylvania lost 62 jobs.')).toEqual(['Sylvania → sylvania', 'Sylvania → sylvania']);
  });

  it('are not meant in a story that opens with something else, however much it tells of a match', () => {
    const opening = 'Otters fired at nine huts of Sylvania on the river bank, and nobody knew for how long the night would go on, for it was dark and cold, and the wind that blew over the reeds made every one of them shiver.';
    expect(pairs(`${opening} ${FOOTBALL} Sylvania closed its rivers.`)).toEqual(['Sylvania → sylvania', 'Sylvania → sylvania']);
    expect(pairs(`${FOOTBALL} ${opening} Sylvania closed its rivers.`)).toEqual(['Sylvania → sylvania', 'Sylvania → sylvania-team']);
  });

  it('are not where a team toured, nor a country with the year of a visit', () => {
    expect(pairs(`${FOOTBALL} Sylvania met them there. It was the third tour to Sylvania. He saw Sylvania 1994 and 1998.`)).toEqual([
      'Sylvania → sylvania-team', 'Sylvania → sylvania', 'Sylvania → sylvania']);
  });

  it('are soccer’s where British papers head football, unless the words are American', () => {
    expect(pairs('CRICKET: It rained.\n\nFOOTBALL: Reedham beat Sylvania 3-1 on Monday.')).toEqual(['Reedham → reedham-united', 'Sylvania → sylvania-team']);
    expect(pairs('FOOTBALL: Reedham beat Sylvania 3-1 on Monday; the quarterback threw a touchdown.').join()).not.toContain('sylvania-team');
  });

  it('are of the sport that the name of its contest tells, whatever words it shares', () => {
    const final = 'It had been met before at the Rugby World Cup. He kicked four penalties, one penalty from afar, scored before halftime and won the tournament. They had won their match against Sylvania by one point.';
    expect(pairs(final).join()).not.toContain('sylvania-team');
    expect(pairs(final.replace('Rugby ', '')).join()).toContain('sylvania-team');
  });

  it('are not guessed where a city has several, unless one is named in full', () => {
    expect(pairs(`${FOOTBALL} Marshwick beat Reedham.`)).toEqual(['Reedham → reedham-united']);
    expect(pairs(`${FOOTBALL} Marshwick Town beat Reedham. Later Marshwick drew.`)).toEqual([
      'Marshwick Town → marshwick-town', 'Reedham → reedham-united', 'Marshwick → marshwick-town']);
  });

  it('play the sport that their section of a round-up is headed with', () => {
    expect(pairs('Results of the day\n\nCRICKET — Reedham beat Marshwick.\n\nMLS: Reedham beat Sylvania.\n\nIt was a Reedham penalty.')).toEqual([
      'Reedham → reedham-united', 'Sylvania → sylvania-team', 'Reedham → reedham-united']);
    expect(pairs('NHL\n\nReedham beat Sylvania 3-1 on Monday.\n\nSOCCER\n\nReedham beat Sylvania 4-1 on Monday.')).toEqual(['Reedham → reedham-united', 'Sylvania → sylvania-team']);
  });

  it('are what a table of fixtures or results lists; where no sport is told it lists no towns either', () => {
    expect(pairs(`${FOOTBALL}\n\nDUNHOLT AT REEDHAM\nMARSHWICK AT SYLVANIA\nPELLOW AT WICKTON`)).toContain('REEDHAM → reedham-united');
    expect(pairs('Week 3 — Pellow * Reedham * Wickton * Marshwick * Dunholt * Hexley * Arne')).toEqual([]);
    expect(pairs('REEDHAM 1996-08-30 President Hexley of Dunholt spoke. Letters went to Pellow; Reedham; Dunholt, Arne.')).toEqual(['REEDHAM → reedham', 'Reedham → reedham']);
  });

  it('are called by their nickname alone in a story of their sport, and as what a post of it belongs to', () => {
    expect(pairs(`${FOOTBALL} The Hares drew.`)).toEqual(['Hares → ferny-hares']);
    expect(pairs('Hares goalkeeper Dora Quill wept.')).toEqual(['Hares → ferny-hares', 'Dora Quill → –']);
    expect(pairs('Hares batsman Dora Quill wept.')).toEqual(['Dora Quill → –']);
    expect(pairs('The Hares drew near.')).toEqual([]);
  });

  it('have the names of those who pay them in tables of results', () => {
    expect(pairs('SOCCER — Quornworks paid for the match.')).toEqual(['Quornworks → quornworks']);
    expect(pairs('SOCCER - STANDINGS\n\nQUORNWORKS 62 51 5\nDUNHOLT 60 53 5\nPELLOW 48 40 2')).not.toContain('QUORNWORKS → quornworks');
  });

  it('contend for what bears that name in their sport', () => {
    expect(pairs('TENNIS - Quill wins the River Open in two sets.')).toContain('River Open → river-open-tennis');
    expect(pairs('GOLF - Quill wins the River Open by two strokes.')).toContain('River Open → river-open-golf');
    expect(pairs('The golfer made three birdies. She leads the River Open after two bogeys.')).toContain('River Open → river-open-golf');
    expect(pairs('Quill came to the River Open.')).toEqual([]);
  });

  it('are not guessed in another sport than theirs', () => {
    const cricket = 'The batsman took a wicket and the bowler bowled six overs in the cricket match, the coach said.';
    expect(pairs(`${cricket} Reedham beat Sylvania.`)).toEqual([]);
  });
});
