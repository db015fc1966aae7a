import { describe, expect, it } from 'vitest';
import { inTime } from '../../../src/annotate/resolve/in-time.js';
import type { Candidate } from '../../../src/knowledge/api.js';
import { remembered } from '../../../src/annotate/story/remembered.js';
import { world } from './world.js';

const knowledge = remembered(world);

const bearer = (entity: number, prior: number, period?: Candidate['period']): Candidate => ({ entity, form: 'former', prior, exactCase: false, period });
const on = (day: string, candidates: Candidate[]): [number, number][] => inTime({ day, without: {}, knowledge }, candidates).map(({ entity, prior }) => [entity, prior]);

describe('a name borne in turn', () => {
  const father = bearer(1, 0.6, { from: '1958', to: '2022-09-08' });
  const son = bearer(2, 0.3, { from: '2022-09-09' });

  it('means who bears it on the day, with all its share', () => {
    for (const [day, who] of [['2015-05-01', 1], ['2024-05-01', 2]] as const) {
      const [[entity, share], ...rest] = on(day, [father, son]);
      expect([entity, rest]).toEqual([who, []]);
      expect(share).toBeCloseTo(0.9);
    }
  });

  it('means who bore it before, where the text says "then"', () => {
    const candidates = [father, son];
    expect(inTime({ day: '2024-05-01', without: {}, knowledge }, candidates, true).map(({ entity }) => entity)).toEqual([1]);
    expect(inTime({ day: '2015-05-01', without: {}, knowledge }, candidates, true).map(({ entity }) => entity)).toEqual([1]);
  });

  it('stays with the last where nobody bears it after', () => {
    expect(on('2024-05-01', [father, bearer(3, 0.1)])).toEqual([[1, 0.6], [3, 0.1]]);
  });
});
