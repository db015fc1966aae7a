import { describe, expect, it } from 'vitest';
import { linked } from './world.js';

const roleOf = (text: string, name: string, date?: string): unknown =>
  linked(text, date === undefined ? {} : { date }).find(({ exact }) => exact === name)?.role;

describe('the role of a person', () => {
  it('is told by an office whose owner stands right before the name', () => {
    expect(roleOf('Former President of Freedonia Gloria Teasdale sang.', 'Gloria Teasdale')).toBe('Former President of Freedonia');
    expect(roleOf('The President of Freedonia Rufus Firefly sang.', 'Rufus Firefly')).toBe('President of Freedonia');
  });

  it('is not the one before that stands behind somebody else', () => {
    expect(roleOf('Dora Lumen, the deputy river secretary, Dora Quill, a cook, and others sang.', 'Dora Quill')).toBeUndefined();
    expect(roleOf('Later the deputy river secretary, Dora Quill, sang.', 'Dora Quill')).toBe('Deputy river secretary');
  });

  it('is of a region’s head first to govern it, then to preside over a party besides', () => {
    expect(roleOf('In the evening Nell Brook sang.', 'Nell Brook')).toBe('Chief Minister of Lower Freedonia and President of the Brook Party');
  });

  it('is past where the text says retired', () => {
    expect(roleOf('Retired President Gloria Teasdale sang.', 'Gloria Teasdale')).toBe('Former President of Freedonia');
    expect(roleOf('Gloria Teasdale, the late president, sang.', 'Gloria Teasdale')).toBe('Former President of Freedonia');
    expect(roleOf('Retired river secretary Dora Quill sang.', 'Dora Quill')).toBe('Former river secretary');
  });

  it('is told by what the pack’s gloss dates, where no office is known, unless the article calls somebody something else', () => {
    expect(roleOf('Ida Glint sang.', 'Ida Glint', '2020-03-04')).toBe('Head of World Otters');
    expect(roleOf('Ida Glint sang.', 'Ida Glint', '2012-01-01')).toBe('Finance minister of Freedonia');
    expect(roleOf('Ida Glint sang.', 'Ida Glint', '2009-01-01')).toBeUndefined();
    expect(roleOf('Ida Glint, head of the body, sang.', 'Ida Glint', '2020-03-04')).toBe('Head of World Otters');
    expect(roleOf('Ida Glint, mayor of Otterby, sang.', 'Ida Glint', '2020-03-04')).toBe('Mayor of Otterby');
    expect(roleOf('Former finance minister Ida Glint sang.', 'Ida Glint', '2012-06-20')).not.toBe('Finance minister of Freedonia');
  });

  it('keeps the words that make it another post', () => {
    expect(roleOf('The Reed Party’s shadow River secretary Dora Quill sang.', 'Dora Quill')).toBe('Reed Party’s shadow River secretary');
    expect(roleOf('It was led by acting deputy commissioner Dora Quill.', 'Dora Quill')).toBe('Acting deputy commissioner');
  });

  it('stands behind an age, and says not for how long somebody is known', () => {
    expect(roleOf('Dora Quill, 41, mayor of Otterby, sang.', 'Dora Quill')).toBe('Mayor of Otterby');
    expect(roleOf('Otterby’s coach, Dora Quill, sang.', 'Dora Quill')).toBe('Otterby’s coach');
    expect(roleOf('He met his old coach Dora Quill there.', 'Dora Quill')).toBeUndefined();
  });

  it('is the chief or boss of a group with a name, not of anything', () => {
    expect(roleOf('Otter Port Authority chief Dora Quill sang.', 'Dora Quill')).toBe('Otter Port Authority chief');
    expect(roleOf('The Otter Port Authority boss, Dora Quill, sang.', 'Dora Quill')).toBe('Otter Port Authority boss');
    for (const words of ['Kitchen boss', 'In red ink the boss,', 'The Otter Port Authority slept. Later bakery chief']) expect(roleOf(`${words} Dora Quill, sang.`, 'Dora Quill')).toBeUndefined();
  });

  it('takes no verb of a headline for a part of it', () => {
    expect(roleOf('River Clans Told to Reinstate Secretary Dora Quill Today\n\nDora Quill sang.', 'Dora Quill')).toBeUndefined();
  });

  it('keeps the name of its body together', () => {
    expect(roleOf('Former Bank of Otters governor Dora Quill sang.', 'Dora Quill')).toBe('Former Bank of Otters governor');
    expect(roleOf('The arrest of Otter governor Dora Quill was news.', 'Dora Quill')).toBe('Otter governor');
  });

  it('takes who is elected to something else for no president-elect', () => {
    const day = '2022-12-01';
    expect(roleOf('Rufus Firefly was elected president of Freedonia.', 'Rufus Firefly', day)).toBe('President-elect of Freedonia');
    expect(roleOf('Rufus Firefly was elected leader of the Otters.', 'Rufus Firefly', day)).toBeUndefined();
    expect(roleOf('Rufus Firefly beat Senator Dora Quill.', 'Rufus Firefly', day)).toBe('President-elect of Freedonia');
    expect(roleOf('Rufus Firefly won 54.1% of the vote.', 'Rufus Firefly', day)).toBe('President-elect of Freedonia');
    expect(roleOf('Rufus Firefly won 32.1% of the vote.', 'Rufus Firefly', day)).toBeUndefined();
  });

  it('is told by a clause that says which named group somebody heads', () => {
    expect(roleOf('Dora Quill, who now heads the Otter Port Authority, sang.', 'Dora Quill')).toBe('Head of the Otter Port Authority');
    expect(roleOf('Dora Quill, once mayor of Otterby and now chairman of the Otter Port Authority, sang.', 'Dora Quill')).toBe('Chairman of the Otter Port Authority');
    for (const clause of ['who runs marathons', 'who leads its metalworkers', 'who heads a bakery', 'director for less than three weeks']) {
      expect(String(roleOf(`Dora Quill, ${clause}, sang.`, 'Dora Quill'))).not.toMatch(/marathons|metalworkers|bakery|weeks/);
    }
  });
});
