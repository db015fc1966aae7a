import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/grammar.js';
import { relateFigures } from '../../../src/annotate/relate-figures.js';
import { explainFigure } from '../../../src/explain/figure.js';
import type { FigureAnnotation } from '../../../src/model/annotation.js';
import type { Card } from '../../../src/model/card.js';
import type { Context } from '../../../src/model/context.js';
import type { Figure } from '../../../src/model/figure.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { GOLDEN_CARDS, type GoldenCard } from './figure-cards.golden.js';
import { ENTITIES, figureWorld } from './figure-world.js';

/** From the sentence to the card, as annotate and explain do it. */
function cardOf(golden: GoldenCard, known: Partial<Figure> = {}): Card {
  const { text, date } = golden;
  const figures = readFigures(text, date === undefined ? {} : { date }).map((found, index) => ({ ...found, id: `f${index}` }));
  const relations = relateFigures(text, figures);
  const context: Context = {
    ...(date === undefined ? {} : { date }),
    entities: (golden.about ?? []).map((name) => ENTITIES[name]),
    figures: figures.map(({ id, start, end, figure }) => ({ annotation: id, exact: text.slice(start, end), block: 0, figure, ...relations.get(id) })),
    introductions: {},
  };
  const at = text.indexOf(golden.open);
  const opened = figures.find(({ start, end }) => start <= at && at < end);
  if (!opened) throw new Error(`no figure found at "${golden.open}"`);
  const annotation: FigureAnnotation = {
    ...opened,
    figure: { ...opened.figure, ...known },
    exact: text.slice(opened.start, opened.end),
    kind: 'figure',
    entity: null,
    confidence: 1,
    marking: { first: true, minor: false, familiar: false },
  };
  const settings = { ...DEFAULT_SETTINGS, currency: golden.currency ?? 'auto', units: golden.units ?? 'auto' };
  return explainFigure(annotation, context, figureWorld, settings, golden.today);
}

describe('figure cards', () => {
  it.each(GOLDEN_CARDS.map((golden) => ({ ...golden, name: `${golden.text} [${golden.open}] ${golden.currency ?? ''}${golden.date ?? 'undated'}` })))(
    '$name',
    (golden) => {
      expect(cardOf(golden).lines.map(({ label, text }) => `${label}: ${text}`)).toEqual(golden.lines);
    },
  );

  it('names the event that an ordinal year counts from', () => {
    const annotation: FigureAnnotation = {
      id: 'f', start: 0, end: 11, exact: 'fourth year', kind: 'figure', entity: null, confidence: 1,
      marking: { first: true, minor: false, familiar: false }, figure: { type: 'ordinal', value: 4, unit: 'year', since: '2022-02-24' },
    };
    const context: Context = { date: '2025-06-04', entities: [ENTITIES.war], figures: [], introductions: {} };
    const [line] = explainFigure(annotation, context, figureWorld, DEFAULT_SETTINGS).lines;
    expect(line?.text).toBe('the Border War began on 24 February 2022, 3 years 3 months before publication');
  });

  it('has another comparison ready, with its own arithmetic', () => {
    const card = cardOf({ text: 'Arland bought jets for $60 billion.', open: '$60', date: '2025-06-04', about: ['arland', 'beland'], lines: [] });
    const { text, more } = card.lines.find(({ label }) => label === 'comparison')!;
    expect(text).toBe('about as much as Arland’s yearly military spending');
    expect(more?.map(({ text: other, note }) => [other, note])).toContainEqual(['about 30 % of Arland’s yearly GDP', '$60 billion ÷ $200 billion (2024)']);
  });

  it('shares no count among the people of one of two countries that its sentence leaves open', () => {
    const golden = { text: 'At least 12,000 civilians have been killed.', open: '12,000', date: '2025-06-04', about: ['arland' as const, 'rival' as const], lines: [] };
    expect(cardOf(golden).lines.map(({ label }) => label)).not.toContain('per-head');
    expect(cardOf(golden, { near: 'arland' }).lines.find(({ label }) => label === 'per-head')?.text).toMatch(/Arland$/);
  });

  it('sets a sum against the country of its sentence, not that of the article', () => {
    const golden = { text: 'Beland will spend $40 billion on roads.', open: '$40', date: '2025-06-04', about: ['arland' as const, 'beland' as const], lines: [] };
    expect(cardOf(golden, { near: 'beland' }).lines.find(({ label }) => label === 'per-head')?.text).toBe('about $8,000 for each person in Beland');
  });

  it('tells no share of which nobody could picture the size', () => {
    const labels = (part: string): string[] => cardOf({ text: `The state sold 205 million shares, with ${part} shares going to him.`, open: part, date: '2025-06-04', lines: [] }).lines.map(({ label }) => label);
    expect(labels('41 million')).toContain('share');
    expect(labels('40')).not.toContain('share');
  });

  it('shows the arithmetic and the source with its year', () => {
    const golden = GOLDEN_CARDS[0];
    const { lines, sources } = cardOf(golden);
    const comparison = lines.find(({ label }) => label === 'comparison');
    expect(comparison?.note).toBe('$130 billion ÷ $200 billion (2024)');
    expect(sources[comparison!.source!]).toEqual({ name: 'Made up for this test', checked: '2024' });
  });

  it('gives no year to a length, which has none', () => {
    const { lines, sources } = cardOf({ text: 'They ran 400 metres.', open: '400', date: '2025-06-04', lines: [] });
    expect(lines.find(({ label }) => label === 'comparison')?.note).toBe('400 ÷ 105');
    expect(sources).toEqual([{ name: 'Made up for this test' }]);
  });
});
