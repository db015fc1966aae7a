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
  womens-reed-cup: {kind: event, type: sports-event, name: Women's Reed Cup, prominence: 60}
  womens-reed-cup-2024: {kind: event, type: sports-event, parent: womens-reed-cup, name: 2024 Women's Reed Cup, from: 2024-06-10, to: 2024-07-10}
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

  it('is that of the year or season told right before the name', () => {
    expect(meant("Tarn will host next year's Reed Cup.", '2023-05-02')).toEqual(['reed-cup-2024']);
    expect(meant("Tarn will host next summer's Reed Cup.", '2024-01-02')).toEqual(['reed-cup-2024']);
    expect(meant("Tarn hosted last year's Reed Cup.", '2021-03-02')).toEqual(['reed-cup-2020']);
    expect(meant("This year's Reed Cup was loud.", '2024-12-02')).toEqual(['reed-cup-2024']);
    expect(meant("This winter's Marsh Games were loud.", '2026-09-02')).toEqual(['winter-marsh-games-2026']);
  });

  it('is the series where no contest was held in the year told', () => {
    expect(meant("Next year's Reed Cup will have another form.", '2024-09-02')).toEqual(['reed-cup']);
    expect(meant("Last summer's Reed Cup was called off.", '2023-02-02')).toEqual(['reed-cup']);
  });

  it('may have "women" in its own name, while these words elsewhere mean another contest', () => {
    expect(meant('They lost at the Women\'s Reed Cup on Monday.', '2024-06-25')).toEqual(['womens-reed-cup-2024']);
    expect(meant('The women lost at the Reed Cup on Monday.', '2024-06-25')).toEqual(['reed-cup']);
  });
});

const STORMS = `
checked: 2026-01-31
sources: [own]
entities:
  hurricane-odile: {kind: event, type: disaster, name: Hurricane Odile, from: 2024-09, to: 2024-09, prominence: 50}
  hurricane-rufus: {kind: event, type: disaster, name: Hurricane Rufus, from: 2005-09, to: 2005-09, prominence: 50}
  hurricane-fern: {kind: event, type: disaster, name: Hurricane Fern, from: 2015-09, to: 2015-09, prominence: 50}
`;

describe('storms by their given names', () => {
  const storms = openPack(smallWorld(STORMS).bytes.buffer);
  const named = (text: string): string[] => annotate(articleFromText(text, { lang: 'en', date: '2024-09-20' }), storms).annotations
    .flatMap((one) => (isFigure(one) || one.entity === null ? [] : [`${one.exact}: ${one.entity.id}`]));

  it('are meant in a story of another one', () => {
    expect(named('Hurricane Odile came ashore, 19 years after Rufus. Rufus killed 40. It was weaker than Fern.'))
      .toEqual(['Hurricane Odile: hurricane-odile', 'Rufus: hurricane-rufus', 'Rufus: hurricane-rufus', 'Fern: hurricane-fern']);
  });

  it('are not where nobody tells of storms, somebody is called so, or a sentence begins with the word', () => {
    expect(named('They had waited 19 years for Rufus.')).toEqual([]);
    expect(named('Hurricane Odile came ashore. Rufus Low, 40, wept. They carried Rufus away. Fern leaves flew about. Judge Fern spoke.')).toEqual(['Hurricane Odile: hurricane-odile']);
  });
});
