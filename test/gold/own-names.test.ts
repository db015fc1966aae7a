import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../src/annotate/annotate.js';
import type { EntityIndex, Knowledge } from '../../src/knowledge/api.js';
import { openPack } from '../../src/knowledge/open.js';

/** From here on papers name somebody or something without saying who or what that is. */
const WELL_KNOWN = 60;

/** A mistyped name in the facts, or a mechanism that eats one, is found here: nothing else stands in the article. */
describe('what the pack knows is found by its own name alone', () => {
  let knowledge: Knowledge;

  beforeAll(async () => {
    const bytes = await readFile(path.resolve(import.meta.dirname, '../../.cache/pack.bin'));
    knowledge = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  });

  const isFound = (entity: EntityIndex): boolean => {
    const { id, name } = knowledge.ref(entity);
    const { annotations } = annotate(articleFromText(`Officials said that they had asked about ${name}.`, { date: knowledge.asOf, lang: 'en' }), knowledge);
    return annotations.some((one) => one.kind !== 'figure' && one.entity?.id === id);
  };
  const missed = (entities: readonly EntityIndex[]): string[] => entities.filter((one) => !isFound(one)).map((one) => knowledge.ref(one).name);

  it('every state', () => {
    expect(knowledge.ofType('state').length).toBeGreaterThan(190);
    expect(missed(knowledge.ofType('state'))).toEqual([]);
  });

  it('nearly every well-known city, company, party and alliance', () => {
    const known = ['capital', 'city', 'company', 'party', 'alliance', 'international-organization'].flatMap((type) => knowledge.ofType(type)).filter((one) => knowledge.prominenceOf(one) >= WELL_KNOWN - 24);
    expect(known.length).toBeGreaterThan(500);
    expect(missed(known).length / known.length).toBeLessThan(0.02);
  });

  it.each([
    ['Spain’s former king, Juan Carlos, sailed on Monday.', 'King Juan Carlos I', 'Former King of Spain'], ['Japan’s former emperor, Akihito, walked on Monday.', 'Emperor Akihito', 'Former Emperor of Japan'],
    ['The visit of Naruhito, Japan’s emperor, ended on Monday.', 'Emperor Naruhito', 'Emperor of Japan'],
  ])('a monarch without the title, with the throne: %s', (text, name, role) => {
    const { annotations } = annotate(articleFromText(text, { date: '2024-03-04', lang: 'en' }), knowledge);
    expect(annotations.flatMap((one) => (one.kind === 'person' ? [{ name: one.entity?.name, role: one.role }] : []))).toEqual([{ name, role }]);
  });
});
