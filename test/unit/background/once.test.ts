import { describe, expect, it } from 'vitest';
import { once } from '../../../src/background/once.js';

describe('what is made once', () => {
  it('is made when first asked for, and by nobody else', async () => {
    let made = 0;
    const rules = once(() => Promise.resolve(++made));
    expect(made).toBe(0);
    expect(await Promise.all([rules(), rules()])).toEqual([1, 1]);
    expect(await rules()).toBe(1);
  });

  it('is tried again after a failure', async () => {
    let tries = 0;
    const rules = once(() => (++tries === 1 ? Promise.reject(new Error('not now')) : Promise.resolve('here')));
    await expect(rules()).rejects.toThrow('not now');
    expect(await rules()).toBe('here');
  });
});
