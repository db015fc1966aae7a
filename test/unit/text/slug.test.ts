import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/text/slug.js';

describe('slug', () => {
  it.each([['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'], ['Lech Wałęsa', 'lech-walesa'], ["Sinéad O'Connor", 'sinead-oconnor'], ['Tô Lâm', 'to-lam'], ['Lloyd Austin', 'lloyd-austin'], ['  A & B. ', 'a-and-b']])('of %s is %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });
});
