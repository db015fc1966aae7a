import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../src/annotate/date-ordinals.js';
import type { EntityAnnotation } from '../../../src/model/annotation.js';
import { figureWorld } from '../explain/figure-world.js';

const war: EntityAnnotation = {
  id: 'war', start: 0, end: 14, exact: 'the Border War', confidence: 1, kind: 'event', entity: { id: 'border-war', name: 'the Border War' },
  cluster: 'war', salience: 1, evidence: [], marking: { first: true, minor: false, familiar: false },
};
const fourth = { type: 'ordinal', value: 4, of: 'year' } as const;

describe('beginningOf', () => {
  it('dates a count of years from the event named before it', () => {
    expect(beginningOf(fourth, { start: 24, end: 35 }, [war], 1, '2025-06-04', figureWorld)).toBe('2022-02-24');
  });

  it('refuses an event whose beginning does not make the count come out', () => {
    expect(beginningOf({ ...fourth, value: 5 }, { start: 24, end: 35 }, [war], 1, '2025-06-04', figureWorld)).toBeUndefined();
    expect(beginningOf(fourth, { start: 24, end: 35 }, [war], 1, '2026-06-04', figureWorld)).toBeUndefined();
  });

  it('says nothing for an undated article, a far event, or a count of something else', () => {
    expect(beginningOf(fourth, { start: 24, end: 35 }, [war], 1, undefined, figureWorld)).toBeUndefined();
    expect(beginningOf(fourth, { start: 900, end: 911 }, [war], 1, '2025-06-04', figureWorld)).toBeUndefined();
    expect(beginningOf({ ...fourth, of: 'prize' }, { start: 24, end: 35 }, [war], 1, '2025-06-04', figureWorld)).toBeUndefined();
  });
});
