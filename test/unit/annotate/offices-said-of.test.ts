import { describe, expect, it } from 'vitest';
import { joined } from '../../../src/annotate/people/role-at-date.js';
import { linked } from './world.js';

const offices = (text: string): unknown[] => linked(text).filter((one) => one.kind === 'office').map(({ exact, entity, holder, modifier }) => [exact, entity?.id, holder, ...(modifier === undefined ? [] : [modifier])]);
const roleOf = (text: string, name: string): unknown => linked(text).find(({ exact }) => exact === name)?.role;

describe('an office that the sentence says of a person', () => {
  it('is theirs, not that of the country which the story is about', () => {
    const story = 'Sylvania’s cabinet met in Sylvania. Sylvanian Foreign Minister Trentino spoke. ';
    expect(offices(`${story}Bob Teasdale became foreign minister in spring.`).at(-1)).toEqual(['foreign minister', 'fd/foreign-minister', 'Bob Teasdale']);
    expect(offices(`${story}Bob Teasdale, a collector of bells, is the tenth foreign minister there.`).at(-1)).toEqual(['foreign minister', 'fd/foreign-minister', 'Bob Teasdale']);
  });

  it('is none of another day', () => {
    expect(offices('Gloria Teasdale was president when it rained.')).toEqual([]);
  });

  it('may be the second of two', () => {
    expect(offices('It rained on Dora Lumen, chief justice and central bank governor.').at(-1)).toEqual(['central bank governor', 'fd/central-bank-governor', 'Dora Lumen']);
  });

  it('may stand behind an age, but no verb does', () => {
    expect(offices('Bob Teasdale, 46, foreign minister, sang.')).toEqual([['foreign minister', 'fd/foreign-minister', 'Bob Teasdale']]);
    expect(offices('Bob Teasdale, 46, until now foreign minister, sang.')).toEqual([['foreign minister', 'fd/foreign-minister', 'Bob Teasdale', 'former']]);
    expect(offices('Bob Teasdale, 46, sang to a foreign minister.')).toEqual([]);
  });

  it('is marked with “acting”, and the role says so', () => {
    expect(offices('It rained on acting foreign minister Bob Teasdale.')).toEqual([['acting foreign minister', 'fd/foreign-minister', 'Bob Teasdale', 'acting']]);
    expect(roleOf('It rained on acting foreign minister Bob Teasdale.', 'Bob Teasdale')).toBe('acting Foreign Minister of Freedonia and President of the Reed Tribunal');
  });

  it('is held by who acts where the title is an apposition, too', () => {
    expect(roleOf('It rained on the interim foreign minister of Freedonia, Bob Teasdale.', 'Bob Teasdale')).toBe('interim Foreign Minister of Freedonia');
  });

  it('is the second of two at the end of a sentence, too', () => {
    for (const first of ['chief justice', 'chief justice of Freedonia']) {
      expect(offices(`“So it is,” said Dora Lumen, ${first} and central bank governor. Lumen sang.`).at(-1)).toEqual(['central bank governor', 'fd/central-bank-governor', 'Dora Lumen']);
    }
    expect(offices('“So it is,” said Dora Lumen, chief justice of Freedonia and foreign minister. Lumen sang.').join()).not.toContain('foreign-minister');
  });

  it('is called as the office is, where only of some bodies such a head has the title alone', () => {
    expect(offices('The bank paid. Its governor, Dora Lumen, sang.').at(-1)).toEqual(['governor', 'fd/central-bank-governor', 'Dora Lumen']);
  });
});

it('two offices of one country name it once', () => {
  expect(joined('Deputy Prime Minister of Freedonia', 'Otter Minister of Freedonia')).toBe('Deputy Prime Minister and Otter Minister of Freedonia');
  expect(joined('Premier of Freedonia', 'Leader of the Reed Party of Freedonia')).toBe('Premier of Freedonia and Leader of the Reed Party of Freedonia');
  expect(joined('Premier of Freedonia', 'Chair of the League of Rivers')).toBe('Premier of Freedonia and Chair of the League of Rivers');
});
