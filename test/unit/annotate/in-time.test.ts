import { describe, expect, it } from 'vitest';
import { inTime } from '../../../src/annotate/resolve/in-time.js';
import type { Candidate } from '../../../src/knowledge/api.js';

const bearer = (entity: number, prior: number, period?: Candidate['period']): Candidate => ({ entity, form: 'former', prior, exactCase: false, period });
const on = (day: string, candidates: Candidate[]): [number, number][] => inTime({ day, without: new Set() }, candidates).map(({ entity, prior }) => [entity, prior]);

describe('a name borne in turn', () => {
  const father = bearer(1, 0.6, { from: '1958', to: '2022-09-08' });
  const son = bearer(2, 0.3, { from: '2022-09-09' });

  it('means who bears it on the day, with all its share', () => {
    expect(on('2015-05-01', [father, son])).toEqual([[1, 0.6], [2, 0.3]]);
    const [[entity, share], ...rest] = on('2024-05-01', [father, son]);
    expect([entity, rest]).toEqual([2, []]);
    expect(share).toBeCloseTo(0.9);
  });

  it('stays with the last where nobody bears it after', () => {
    expect(on('2024-05-01', [father, bearer(3, 0.1)])).toEqual([[1, 0.6], [3, 0.1]]);
  });
});
