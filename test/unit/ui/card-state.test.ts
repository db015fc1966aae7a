import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/model/card.js';
import { escapeCard, openCard, reduceCard, topCard } from '../../../src/ui/card/state.js';

function card(title: string): Card {
  return { annotation: title, kind: 'person', title, lines: [], since: [], confidence: 1, others: [], sources: [], asOf: '2026-08-22' };
}
const ref = { id: 'b', name: 'B' };
const asked = reduceCard(openCard(card('A')), { type: 'asked', ref });
const nested = reduceCard(asked, { type: 'answered', ref, card: card('B') });

describe('the card', () => {
  it('opens an entity in itself, with a way back', () => {
    expect(topCard(nested).title).toBe('B');
    expect(topCard(reduceCard(nested, { type: 'went-back' })).title).toBe('A');
  });

  it('says so where nothing more is known', () => {
    const state = reduceCard(asked, { type: 'answered', ref, card: null });
    expect([topCard(state).title, state.notice, state.awaited]).toEqual(['A', { key: 'card.nothing', name: 'B' }, undefined]);
  });

  it('ignores an answer that came too late', () => {
    const later = reduceCard(asked, { type: 'asked', ref: { id: 'c', name: 'C' } });
    expect(topCard(reduceCard(later, { type: 'answered', ref, card: card('B') })).title).toBe('A');
    const gone = reduceCard(reduceCard(nested, { type: 'asked', ref }), { type: 'went-back' });
    expect(topCard(reduceCard(gone, { type: 'answered', ref, card: card('B') })).title).toBe('A');
  });

  it('leaves by Escape one level at a time: menu, nested card, card', () => {
    const withMenu = reduceCard(nested, { type: 'menu-toggled' });
    const closed = escapeCard(withMenu);
    expect(closed).toMatchObject({ menuOpen: false });
    const back = escapeCard(closed!);
    expect(topCard(back!).title).toBe('A');
    expect(escapeCard(back!)).toBeNull();
  });

  it('calls wrong the card it shows, and no other', () => {
    const wrong = reduceCard(nested, { type: 'wrong-called', undo: false, kept: true });
    expect(wrong.calledWrong).toBe('kept');
    expect(reduceCard(wrong, { type: 'went-back' }).calledWrong).toBeUndefined();
    expect(reduceCard(wrong, { type: 'wrong-called', undo: true, kept: true }).calledWrong).toBeUndefined();
    expect(reduceCard(nested, { type: 'wrong-called', undo: false, kept: false }).calledWrong).toBe('not-kept');
  });

  it('forgets the oldest steps of a long way', () => {
    let state = openCard(card('0'));
    for (let step = 1; step <= 40; step++) {
      state = reduceCard(state, { type: 'asked', ref });
      state = reduceCard(state, { type: 'answered', ref, card: card(String(step)) });
    }
    expect(topCard(state).title).toBe('40');
    expect(state.trail.length).toBeLessThanOrEqual(12);
  });
});
