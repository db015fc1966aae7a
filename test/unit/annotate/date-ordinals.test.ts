import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../src/annotate/date-ordinals.js';
import type { Knowledge } from '../../../src/knowledge/api.js';
import type { EntityAnnotation } from '../../../src/model/annotation.js';
import { figureWorld } from '../explain/figure-world.js';

const war: EntityAnnotation = {
  id: 'war', start: 0, end: 14, exact: 'the Border War', confidence: 1, kind: 'event', entity: { id: 'border-war', name: 'the Border War' },
  cluster: 'war', salience: 1, evidence: [], marking: { first: true, minor: false, familiar: false },
};
const fourth = { type: 'ordinal', value: 4, of: 'year' } as const;
const near = { names: [war], near: 1, text: 'the Border War is now in its fourth year', wars: new Map<number, readonly string[]>() } as const;

describe('beginningOf', () => {
  it('dates a count of years from the event named before it', () => {
    expect(beginningOf(fourth, { ...near, start: 29, end: 40 }, '2025-06-04', figureWorld)).toBe('2022-02-24');
  });

  it('refuses an event whose beginning does not make the count come out', () => {
    expect(beginningOf({ ...fourth, value: 5 }, { ...near, start: 29, end: 40 }, '2025-06-04', figureWorld)).toBeUndefined();
    expect(beginningOf(fourth, { ...near, start: 29, end: 40 }, '2026-06-04', figureWorld)).toBeUndefined();
  });

  it('says nothing for an undated article, a far event, or a count of something else', () => {
    expect(beginningOf(fourth, { ...near, start: 29, end: 40 }, undefined, figureWorld)).toBeUndefined();
    expect(beginningOf(fourth, { ...near, start: 900, end: 911 }, '2025-06-04', figureWorld)).toBeUndefined();
    expect(beginningOf({ ...fourth, of: 'prize' }, { ...near, start: 29, end: 40 }, '2025-06-04', figureWorld)).toBeUndefined();
  });

  it('takes a war’s years from no body, and from the one war of a place that the paragraph names', () => {
    const text = 'Arland asked for arms for a war that is now in its fourth year.\n\nThe Bolt Works met.';
    const place: EntityAnnotation = { ...war, start: 0, end: 6, exact: 'Arland', kind: 'place', entity: { id: 'arland', name: 'Arland' } };
    const body: EntityAnnotation = { ...war, start: 69, end: 79, exact: 'Bolt Works', kind: 'organization', entity: { id: 'border-war', name: 'the Border War' } };
    const at = { start: text.indexOf('fourth'), end: text.indexOf('.\n'), text, near: 1, wars: new Map<number, readonly string[]>() };
    const atWar: Knowledge = { ...figureWorld, typeOf: (index) => (figureWorld.find('border-war') === index ? 'war' : undefined), relationsOf: (_, type) => (type === 'location' ? [{ type, entity: { id: 'border-war', name: 'the Border War' } }] : []) };
    expect(beginningOf(fourth, { ...at, names: [place, body] }, '2025-06-04', atWar)).toBe('2022-02-24');
    expect(beginningOf(fourth, { ...at, names: [body] }, '2025-06-04', atWar)).toBeUndefined();
  });

  it('takes a body or event of another sentence for nothing', () => {
    const text = 'the Border War goes on. The firm is in its fourth year';
    expect(beginningOf(fourth, { ...near, text, start: 43, end: 54 }, '2025-06-04', figureWorld)).toBeUndefined();
  });
});
