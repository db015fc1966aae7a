import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { eventNoun } from '../../../src/annotate/events/event-nouns.js';
import { linked, world } from './world.js';

/** "exact → entity id" of the events. */
const events = (text: string, options: Parameters<typeof linked>[1] = {}): string[] =>
  linked(text, options).filter(({ kind }) => kind === 'event').map(({ exact, entity }) => `${exact} → ${entity?.id ?? '–'}`);

describe('events that are only described', () => {
  it('are told by their day and kind, with or without the year', () => {
    expect(events('Sylvania mourns. Since the April 12 attack the bridge is shut.')).toEqual(['the April 12 attack → bridge-attack']);
    expect(events('Sylvania mourns the victims of the attack of November 30, 2022 by the river.')).toEqual(['the attack of November 30, 2022 → market-attack']);
    expect(events('Sylvania mourns. On April 12, attack victims said, it rained.')).toEqual([]);
    expect(events('Sylvania mourns whoever fell on April 12 in the attack.')).toEqual([]);
    expect(events('Sylvania mourns. Since the April 13 attack the bridge is shut.')).toEqual([]);
    expect(events('Sylvania mourns. Since the April 12 flood the bridge is shut.')).toEqual([]);
  });

  it('take the place that follows along, where it is theirs', () => {
    expect(events('The April 12 attack in Rufusburg shook Sylvania.')).toEqual(['The April 12 attack in Rufusburg → bridge-attack']);
    expect(events('The April 12 attack in Reedham shook Sylvania.')).toEqual(['The April 12 attack → bridge-attack']);
  });

  it('are told by the year where what they concern stands beside', () => {
    expect(events('Sylvania still counts the dead of the 2019 war with Freedonia.')).toEqual(['the 2019 war → river-war']);
    expect(events('The firm was sold after the 2019 war. It rained.')).toEqual([]);
    expect(events('Sylvania still counts the dead of the 2018 war with Freedonia.')).toEqual([]);
  });

  it('are told in the weeks after them by where they were', () => {
    const weeksAfter = { date: '2023-04-20' };
    expect(events('Police spoke. The deadly attack in Rufusburg took two lives.', weeksAfter)).toEqual(['The deadly attack in Rufusburg → bridge-attack']);
    expect(events('Police spoke. The attack on the River Court in Rufusburg took two lives.', weeksAfter)).toEqual(['The attack on the River Court in Rufusburg → bridge-attack']);
    expect(events('Police spoke. The attack in Marshwick took two lives.', weeksAfter)).toEqual([]);
    expect(events('Police spoke. The attack in Rufusburg took two lives.')).toEqual([]);
    expect(events('Police spoke. An attack in Rufusburg took two lives.', weeksAfter)).toEqual([]);
  });

  it('have nouns in any plural', () => {
    expect(eventNoun('crashes')).toBe(eventNoun('crash'));
    expect(eventNoun('atrocities')).toBe(eventNoun('atrocity'));
  });

  it('leave a weekday to itself, and are found in the weeks around', () => {
    expect(events('FREDVILLE, Freedonia — Rufus Firefly won Sunday’s election.')).toEqual(['election → freedonian-election']);
    expect(events('FREDVILLE, Freedonia — Rufus Firefly spoke after the Freedonian presidential election.')).toEqual(['the Freedonian presidential election → freedonian-election']);
    expect(events('FREDVILLE, Freedonia — Rufus Firefly spoke after the Freedonian presidential election.', { date: '2025-06-07' })).toEqual([]);
  });

  it('are not meant by words that say more than is known of them', () => {
    expect(events('Sylvania mourns. The April 12 heart attack was his last.')).toEqual([]);
    expect(events('Sylvania mourns. A April 12 attack was one of many.')).toEqual([]);
    expect(events('Freedonia mourns. The September 2 flood in Reedham took the bridge.')).toEqual(['The September 2 flood in Reedham → reedham-flood']);
    expect(events('Freedonia mourns. The September 2 crash in Reedham took the bridge.')).toEqual([]);
  });

  it('are told by the last of two nouns, and votes for a parliament by any word for it', () => {
    const freedonia = 'FREDVILLE, Freedonia — Rufus Firefly spoke.';
    expect(events(`${freedonia} Since the May 7 midterm election it rains.`)).toEqual(['the May 7 midterm election → freedonian-vote']);
    expect(events(`${freedonia} Since the May 7 parliamentary election it rains.`)).toEqual(['the May 7 parliamentary election → freedonian-vote']);
    expect(events(`${freedonia} Since the May 7 presidential election it rains.`)).toEqual([]);
  });

  it('leave no mark to the date in an event’s name', () => {
    const article = articleFromText('Sylvania mourns the April 12, 2023, bridge attack.', { lang: 'en', date: '2023-06-07' });
    expect(annotate(article, world).annotations.map(({ exact, kind }) => `${exact} ${kind}`)).toEqual(['Sylvania place', 'April 12, 2023, bridge attack event']);
  });

  it('bear their mark, unlike "the war"', () => {
    const [attack] = linked('Since the April 12 attack in Rufusburg the bridge is shut.').filter(({ kind }) => kind === 'event');
    expect(attack).toMatchObject({ definite: true, marking: { first: true, minor: false } });
  });

  it('can be switched off', () => {
    expect(events('The April 12 attack in Rufusburg shook Sylvania.', { without: ['described-events'] })).toEqual([]);
  });
});
