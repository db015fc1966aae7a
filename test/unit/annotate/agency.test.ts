import { describe, expect, it } from 'vitest';
import { annotate, articleFromText } from '../../../src/annotate/annotate.js';
import { isFigure } from '../../../src/model/annotation.js';
import type { EntityAnnotation } from '../../../src/model/annotation.js';
import { isSpelledLike } from '../../../src/annotate/people/spellings.js';
import { fakeKnowledge } from './fake-knowledge.js';

/** How agencies write of a coup, of ranks and of strangers: a country that changes hands on 1 June 2021. */
const knowledge = fakeKnowledge({
  entities: [
    { id: 'ruritania', name: 'Ruritania', kind: 'place', type: 'state', country: 'RU', names: ['demonym: Ruritanian'], prominence: 70 },
    { id: 'united-isles', name: 'United Isles', kind: 'place', type: 'state', country: 'UI', names: ['short: Isles'], prominence: 80 },
    { id: 'strelsau', name: 'Strelsau', kind: 'place', type: 'capital', country: 'RU' },
    { id: 'ruritania-government', name: 'Government of Ruritania', kind: 'government', country: 'RU' },
    { id: 'river-union', name: 'River Union', kind: 'organization', type: 'union', prominence: 80 },
    { id: 'ruritanian-army', name: 'Ruritanian army', kind: 'organization', type: 'armed-forces', country: 'RU' },
    { id: 'red-lantern', name: 'Red Lantern', kind: 'organization', type: 'ngo', names: ['acronym: RLT'], prominence: 60 },
    { id: 'popular-saints', name: 'Popular Saints', kind: 'organization', type: 'party', country: 'UI', names: ['acronym: PSC'], prominence: 60 },
    { id: 'lantern-party', name: 'Lantern Party', kind: 'organization', type: 'party', country: 'RU' },
    { id: 'rival', name: 'Rosa Rival', kind: 'person', country: 'RU' },
    { id: 'rulers-wife', name: 'Flavia Elphberg', kind: 'person', country: 'RU', prominence: 62 },
    { id: 'marshmen', name: 'Marshmen', kind: 'organization', type: 'armed-group', names: ['short: Marshi'], prominence: 60 },
    { id: 'old-ruler', name: 'Fritz Elphberg', kind: 'person', country: 'RU', prominence: 70 },
    { id: 'new-ruler', name: 'Michael Strel', kind: 'person', country: 'RU', prominence: 70 },
    { id: 'general', name: 'Dmytro Zapt', kind: 'person', country: 'RU' },
    { id: 'hun-sen', name: 'Oda Sen', kind: 'person', country: 'UI' },
    { id: 'marshal-fleet', name: 'Tod Wolt', kind: 'person' },
    { id: 'kim-one', name: 'Tarl Kimber', kind: 'person', country: 'UI', prominence: 90 },
    { id: 'ui/foreign-minister', name: 'Secretary of State', kind: 'office', country: 'UI', prominence: 60 },
    { id: 'kim-two', name: 'Anso Kimber', kind: 'person', country: 'UI', prominence: 40 },
  ],
  offices: [
    { id: 'ru/head-of-state', name: 'President of Ruritania' }, { id: 'ru/army-chief', name: 'Army Chief of Ruritania' },
    { id: 'red-lantern/president', name: 'President of Red Lantern' }, { id: 'red-lantern/leader', name: 'Leader of Red Lantern' },
    { id: 'lantern-party/leader', name: 'Leader of the Lantern Party' }, { id: 'ui/head-of-state', name: 'President of the United Isles' }, { id: 'ru/special-envoy', name: 'Special Envoy of Ruritania', wikipedia: 'Envoy' }, { id: 'ui/foreign-minister', name: 'Foreign Minister of the United Isles' },
    { id: 'ruritanian-army/president', name: 'President of the Ruritanian army' },
  ],
  terms: [
    { office: 'ru/head-of-state', who: 'old-ruler', from: '2015-01-01', to: '2021-06-01' },
    { office: 'ru/head-of-state', who: 'new-ruler', from: '2021-06-01' },
    { office: 'ru/army-chief', who: 'general', from: '2019-01-01' },
    { office: 'red-lantern/president', who: 'marshal-fleet', from: '2019-01-01' },
    { office: 'lantern-party/leader', who: 'rival', from: '2019-01-01' },
    { office: 'red-lantern/leader', who: 'rival', from: '2024-01-01' },
    { office: 'ui/head-of-state', who: 'kim-one', from: '2019-01-01' },
    { office: 'ui/foreign-minister', who: 'kim-two', from: '2019-01-01' },
  ],
  roles: { 'leader': ['leader'], 'special-envoy': ['envoy'], 'head-of-state': ['president'], 'president': ['president', 'head'], 'army-chief': ['army chief'], 'foreign-minister': ['foreign minister', 'secretary of state'] },
});

function linked(text: string, date = '2021-06-01'): EntityAnnotation[] {
  return annotate(articleFromText(text, { lang: 'en', date }), knowledge).annotations.filter((one) => !isFigure(one));
}
const pairs = (text: string): string[] => linked(text).map(({ exact, entity }) => `${exact} → ${entity?.id ?? '–'}`);
const introduced = (text: string): (string | undefined)[] => linked(text).filter(({ entity }) => entity === null).map(({ introduction }) => introduction);

describe('the day of a coup', () => {
  it('tells of whom the article still calls president that they were', () => {
    const text = 'Ruritania’s president resigned. President Fritz Elphberg left.';
    expect(linked(text)).toMatchObject([
      { exact: 'Ruritania’s president', holder: 'Fritz Elphberg' }, {}, { exact: 'President', holder: 'Fritz Elphberg' }, { exact: 'Fritz Elphberg', role: 'President of Ruritania' }]);
    expect(linked('Outgoing President Fritz Elphberg left.')).toMatchObject([{ exact: 'President', holder: 'Fritz Elphberg' }, { role: 'President of Ruritania' }]);
    expect(linked('Ruritania’s president spoke. Michael Strel slept.')[0]).toMatchObject({ holder: 'Michael Strel' });
    // The one who goes does not hold what the new one was sworn in for.
    expect(linked('Michael Strel was sworn in as president of Ruritania. Outgoing President Fritz Elphberg left.').filter(({ kind }) => kind === 'office')).toMatchObject([{ holder: 'Michael Strel' }, { holder: 'Fritz Elphberg', modifier: 'outgoing' }]);
  });

  it('takes “ousted” for a verb after its subject, and for a word about the past elsewhere', () => {
    const office = (text: string): EntityAnnotation | undefined => linked(text).find(({ kind }) => kind === 'office');
    expect(office('The Ruritanian army ousted President Fritz Elphberg.')).toMatchObject({ entity: { id: 'ru/head-of-state' }, holder: 'Fritz Elphberg' });
    expect(office('The Ruritanian army ousted President Fritz Elphberg.')?.modifier).toBeUndefined();
    expect(office('They had overthrown President Fritz Elphberg.')?.modifier).toBeUndefined();
    expect(office('Friends of ousted President Fritz Elphberg wept.')?.modifier).toBe('former');
    expect(office('Ruritania’s sacked president, Fritz Elphberg, wept.')?.modifier).toBe('former');
  });
});

describe('titles', () => {
  it('finds whose they are over ranks', () => {
    expect(pairs('Army chief Lt. Gen. Dmytro Zapt spoke.')).toEqual(['Army chief → ru/army-chief', 'Dmytro Zapt → general']);
    expect(pairs('Ruritania slept. Army chief Senior Gen. Dmytro Zapt spoke.')).toEqual(['Ruritania → ruritania', 'Army chief → ru/army-chief', 'Dmytro Zapt → general']);
  });

  it('takes a minister with a field for another one', () => {
    expect(pairs('In the United Isles, Secretary of State Anso Kimber slept.')).toContain('Secretary of State → ui/foreign-minister');
    expect(pairs('In the United Isles, Secretary of State for Bridges Ada Quill slept.').join()).not.toContain('Secretary');
  });

  it('takes a building for no president', () => {
    expect(pairs('President Michael Strel left the President’s House.').filter((pair) => pair.startsWith('President →'))).toHaveLength(1);
  });

  it('takes the head of a branch for no head of all', () => {
    expect(pairs('The head of Red Lantern, Tod Wolt, spoke.').join()).toContain('red-lantern/president');
    expect(pairs('The head of Red Lantern (RLT) in Ruritania, Ada Quill, spoke.').join()).not.toContain('red-lantern/president');
  });

  it('knows a holder in another spelling beside the title', () => {
    expect(pairs('Ruritania’s army chief, Dmitro Zapht, spoke. Zapht left.')).toEqual([
      'Ruritania’s army chief → ru/army-chief', 'Ruritania → ruritania', 'Dmitro Zapht → general', 'Zapht → general']);
    expect(pairs('Ruritania’s army chief, Dima Zapt, spoke.')).toContain('Dima Zapt → general');
    expect(pairs('Ruritania’s army chief, Rolf Zapt, spoke.')).toContain('Rolf Zapt → –');
    expect(pairs('Ruritania’s former army chief, Dmitro Zapht, spoke.')).toContain('Dmitro Zapht → –');
    expect(pairs('The baker Dmitro Zapht spoke.')).toEqual(['Dmitro Zapht → –']);
  });

  it('finds whose leader somebody is behind what is said of the party', () => {
    expect(pairs('Rosa Rival, leader of the small rural Lantern Party, spoke.')).toEqual([
      'Rosa Rival → rival', 'leader → lantern-party/leader', 'Lantern Party → lantern-party']);
    expect(pairs('Rosa Rival, leader of the small choir, spoke.').join()).not.toContain('red-lantern');
  });

  it('knows a counterpart by whom it is said of, a colleague by who holds the office', () => {
    expect(pairs('Foreign Minister Anso Kimber met Michael Strel and Tarl Kimber, his United Isles counterpart.')).toContain('United Isles counterpart → ui/head-of-state');
    expect(pairs('President Michael Strel met the Red Lantern president and his United Isles counterpart.')).toContain('United Isles counterpart → ui/head-of-state');
    expect(pairs('President Michael Strel met his United Isles colleague Tarl Kimber.')).toContain('United Isles colleague → ui/head-of-state');
    expect(pairs('President Michael Strel met his United Isles colleague Anso Kimber.')).toContain('United Isles → united-isles');
  });

  it('compares spellings by first and last words', () => {
    expect(isSpelledLike('Oleksander Turchinov', 'Oleksandr Turchynov')).toBe(true);
    expect(isSpelledLike('Abdel-Malek al-Houthi', 'Abdul-Malik al-Houthi')).toBe(true);
    expect(isSpelledLike('Moon Hyungbae', 'Moon Hyung-bae')).toBe(true);
    expect(isSpelledLike('Mahinda Rajapaksa', 'Basil Rajapaksa')).toBe(false);
    expect(isSpelledLike('Kim Yong', 'Lim Yong')).toBe(false);
  });
});

describe('a surname that two bear', () => {
  it('is rather of whom a sentence is about, or of whom the article calls by it', () => {
    expect(pairs('Anso Kimber met Tarl Kimber. Kimber slept.').at(-1)).toBe('Kimber → kim-two');
    expect(pairs('Tarl Kimber met Anso Kimber. Kimber slept.').at(-1)).toBe('Kimber → kim-one');
    expect(pairs('Anso Kimber came. Kimber sat. Tarl Kimber sang. It rained. It rained. Mr. Kimber slept.').at(-1)).toBe('Kimber → kim-two');
    expect(pairs('Anso Kimber came. It rained. Tarl Kimber sang. Kimber slept.').at(-1)).toBe('Kimber → kim-one');
  });
});

describe('names in agency copy', () => {
  it('begins a sentence after a dateline', () => {
    expect(pairs('STRELSAU (River Press) - The United Isles slept.')).toContain('United Isles → united-isles');
  });

  it('leaves the full stop after a name that looks like a title out of it', () => {
    expect(linked('He met Oda Sen. Nobody spoke.')[0].exact).toBe('Oda Sen');
  });

  it('reads an acronym in the order of another language', () => {
    expect(pairs('The Social Christian Party (PSC) won. The PSC sang.').join()).not.toContain('popular-saints');
    expect(pairs('The PSC sang in the United Isles.')).toContain('PSC → popular-saints');
  });

  it('takes a people for the people before a stranger of that name comes', () => {
    expect(pairs('They hit Marshi posts. Later Abel Marshi, a baker, spoke.')).toContain('Marshi → marshmen');
  });

  it('tells a country’s things by their models', () => {
    expect(pairs('They saw Ruritanian F-16s there.')).toContain('Ruritanian → ruritania');
  });

  it('takes the relative of a well-known person for theirs', () => {
    expect(pairs('Tarl Kimber met Anso Kimber and Kimber’s sister, Rosa.')).toContain('Kimber → kim-one');
  });

  it('leaves the surname to whom the article is about', () => {
    expect(pairs('Fritz Elphberg left. He slept. His wife is Flavia Elphberg. She sang. She wept. Many saw it. They told Elphberg.').at(-1)).toBe('Elphberg → old-ruler');
  });

  it('takes one of many for nobody', () => {
    expect(pairs('Rosa Rival, a former Lantern Democrat, won.')).toEqual(['Rosa Rival → rival']);
    expect(linked('Armed forces commander General Rosa Rival won.').at(-1)?.role).toBe('Armed forces commander');
  });

  it('takes a capital that acts with others for its government', () => {
    expect(pairs('Strelsau and the River Union had agreed.')).toContain('Strelsau → ruritania-government');
    expect(pairs('They attacked Strelsau’s “wild” words.')).toContain('Strelsau → ruritania-government');
    expect(pairs('Strelsau’s envoy slept.')).toContain('Strelsau → ruritania-government');
    expect(pairs('They won the backing of Strelsau.')).toContain('Strelsau → ruritania-government');
    expect(pairs('They saw the roofs of Strelsau.')).toContain('Strelsau → strelsau');
    expect(pairs('The mayors of Reedham and Strelsau spoke, and with Strelsau and Strelsau they agreed.').filter((one) => one.startsWith('Strelsau'))).toEqual([
      'Strelsau → ruritania-government', 'Strelsau → ruritania-government', 'Strelsau → ruritania-government']);
    expect(pairs('They slept in Strelsau and Strelsau.')).toEqual(['Strelsau → strelsau', 'Strelsau → strelsau']);
    expect(pairs('Strelsau and the hills sleep.')).toContain('Strelsau → strelsau');
  });
});

describe('introductions in agency copy', () => {
  it('reads what stands before the name', () => {
    expect(introduced('A spokesman for South Ruritania’s army, Ada Quill, slept.').at(-1)).toBe('A spokesman for South Ruritania’s army');
    expect(introduced('the head of the Electoral Council (CNE), Ada Quill, said so.').at(-1)).toBe('the head of the Electoral Council (CNE)');
    expect(introduced('They named chief of staff Ada Quillam as deputy.')).toEqual(['chief of staff']);
    expect(introduced('The ministry’s spokesman Brig. Ada Quill slept.').at(-1)).toBe('The ministry’s spokesman');
    expect(introduced('He will be sworn in, the choir’s chief whip, Ada Quillam, slept.')).toEqual(['the choir’s chief whip']);
    expect(introduced('Rebel leader Ada Quillam, of a small faction, slept.')).toEqual(['Rebel leader']);
  });

  it('waits for a later mention that has one', () => {
    expect(introduced('“No,” said Ada Quillam. Quillam, a baker, slept.')).toEqual(['a baker', 'a baker']);
  });

  it('does not take what the subject does for one', () => {
    expect(introduced('He spoke at the Rose Palace, flanked by his friends.')).toEqual([undefined]);
  });

  it('gives nobody the post of whose friend they are', () => {
    expect(linked('Ada Quillam, the foreign minister’s closest friend, slept.').map(({ role }) => role)).toEqual([undefined]);
  });

  it('gives nobody the post of whom the sentence names before', () => {
    const roles = linked('Secretary of State Tarl Kimber called Kimber’s deputy, Ada Quillam, and slept.').map(({ role }) => role ?? '');
    expect(roles.join()).not.toContain('called');
  });
});
