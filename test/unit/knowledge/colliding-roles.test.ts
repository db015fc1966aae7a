import { expect, it } from 'vitest';
import { NONE, ROOT } from '../../../src/knowledge/api.js';
import { openPack } from '../../../src/knowledge/open.js';
import { tokenize } from '../../../src/text/tokens.js';
import { smallWorld } from '../facts/small-world.js';

it('tells no role of words that are led by colliding keys to where one ends', () => {
  const { gazetteer } = openPack(smallWorld().bytes.buffer);
  const said = (text: string): string | undefined => {
    const tokens = tokenize('prime minister');
    let node = ROOT;
    for (let at = 0; at < tokens.count && node !== NONE; at += 1) node = gazetteer.next(node, tokens.key[at]);
    const other = tokenize(text);
    return gazetteer.role(node, other, 0, other.count)?.roles[0].role;
  };
  expect(said('Prime Minister')).toBe('head-of-government');
  for (const words of ['We want', 'prime time', 'minister prime', 'prime']) expect(said(words)).toBeUndefined();
});
