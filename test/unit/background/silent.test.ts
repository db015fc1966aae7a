import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { playDownSilent } from '../../../src/background/silent.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { fakeKnowledge } from '../annotate/fake-knowledge.js';

const knowledge = fakeKnowledge({ entities: [{ id: 'delta', name: 'Delta', kind: 'place', type: 'region' }] });

/** What is marked of a text. */
function marked(text: string): string[] {
  const { annotations, context } = annotate(articleFromText(text, { lang: 'en', date: '2023-06-07' }), knowledge);
  return playDownSilent(annotations, context, knowledge, DEFAULT_SETTINGS).filter(({ marking }) => !marking.minor).map(({ exact }) => exact);
}

describe('a mark', () => {
  it('is never of somebody of whom neither we nor the article say anything', () => {
    expect(marked('Dora Bellweather sang.')).toEqual([]);
    expect(marked('Dora Bellweather, a cook at the palace, sang. “Louder,” Bellweather said.')).toEqual(['Dora Bellweather', 'Bellweather']);
  });

  it('is of what we know, and of figures of which there is something to tell', () => {
    expect(marked('They live in Delta.')).toEqual(['Delta']);
    expect(marked('Hours later seven ships left, 90 days after the first.')).toEqual(['90 days']);
  });
});
