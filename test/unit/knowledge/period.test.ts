import { expect, it } from 'vitest';
import { runsOn } from '../../../src/knowledge/period.js';

it('of a term whose beginning is not known only the last year is told', () => {
  const term = { to: '2018' };
  expect(runsOn(term, '2018-06-01')).toBe(true);
  expect(runsOn(term, '2017-03-01')).toBe(true);
  expect(runsOn(term, '2012-03-01')).toBe(false);
  expect(runsOn({ from: '2014-07', to: '2018' }, '2015-03-01')).toBe(true);
  expect(runsOn({}, '2015-03-01')).toBe(true);
});
