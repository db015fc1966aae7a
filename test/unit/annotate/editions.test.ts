import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { openPack } from '../../../src/knowledge/open.js';
import { isFigure } from '../../../src/model/annotation.js';
import { smallWorld } from '../facts/small-world.js';

/** A contest held every four years, and games whose summer and winter parts have editions of their own. */
const GAMES = `
checked: 2026-01-31
sources: [own]
entities:
  reed-cup: {kind: event, type: sports-event, name: Reed Cup, prominence: 60}
  reed-cup-2020: {kind: event, type: sports-event, parent: reed-cup, name: 2020 Reed Cup, from: 2020-06-10, to: 2020-07-10}
  reed-cup-2024: {kind: event, type: sports-event, parent: reed-cup, name: 2024 Reed Cup, from: 2024-06-10, to: 2024-07-10}
  marsh-games: {kind: event, type: sports-event, name: Marsh Games, prominence: 60}
  winter-marsh-games: {kind: event, type: sports-event, parent: marsh-games, name: Winter Marsh Games}
  winter-marsh-games-2026: {kind: event, type: sports-event, parent: winter-marsh-games, name: 2026 Winter Marsh Games, from: 2026-02-01, to: 2026-02-20}
`;

const knowledge = openPack(smallWorld(GAMES).bytes.buffer);

const meant = (text: string, date?: string): string[] => annotate(articleFromText(text, { lang: 'en', ...(date === undefined ? {} : { date }) }), knowledge).annotations
  .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [one.entity.id]));

describe('a contest by the name of its series', () => {
  it('is the one that is played on the article\'s day, or about to be, or was just now', () => {
    for (const date of ['2024-05-20', '2024-06-25', '2024-07-14']) expect(meant('They lost at the Reed Cup on Monday.', date)).toEqual(['reed-cup-2024']);
    expect(meant('They lost at the Reed Cup on Monday.', '2024-09-14')).toEqual(['reed-cup']);
    expect(meant('They lost at the Reed Cup on Monday.')).toEqual(['reed-cup']);
  });

  it('is the next one where sides play to be in it', () => {
    expect(meant('They won a Reed Cup qualifier on Monday.', '2023-03-14')).toEqual(['reed-cup-2024']);
    expect(meant('Neither side qualified for the Reed Cup.', '2019-03-14')).toEqual(['reed-cup-2020']);
    expect(meant('They won a Reed Cup qualifier on Monday.', '2025-03-14')).toEqual(['reed-cup']);
  });

  it('is the series where another year is told, or a record or title of it', () => {
    expect(meant('He starred at the Reed Cup in 2020.', '2024-06-25')).toEqual(['reed-cup']);
    expect(meant('The Reed Cup winner of old fell ill.', '2024-06-25')).toEqual(['reed-cup']);
    expect(meant('It was their last Reed Cup.', '2024-06-25')).toEqual(['reed-cup']);
    expect(meant('She has played 26 Reed Cup games.', '2024-06-25')).toEqual(['reed-cup']);
  });

  it('is of a part of the games while that is held, not to come: the other part may be nearer', () => {
    expect(meant('She fell at the Marsh Games.', '2026-02-10')).toEqual(['winter-marsh-games-2026']);
    expect(meant('She qualified for the Marsh Games.', '2025-02-10')).toEqual(['marsh-games']);
  });
});
