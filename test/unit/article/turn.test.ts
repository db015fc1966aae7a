import { expect, it } from 'vitest';
import { eachInTurn, finish } from '../../../src/article/turn.js';

it('gives the page its turn where the time is over, and does all of the work once and in order', () => {
  const done: number[] = [];
  const turn = { deadlineMs: 0 };
  const work = eachInTurn(100, turn, (i) => done.push(i));
  expect(work.next().done).toBe(false);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(30);
  turn.deadlineMs = Infinity;
  expect(work.next().done).toBe(true);
  expect(done).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

it('hands over what the work came to, however often it pauses', () => {
  expect(finish((function* () {
    yield;
    yield;
    return 3;
  })())).toBe(3);
});
