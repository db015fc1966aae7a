import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAsMarkdown, cardAsText, type CardWords } from '../../../src/export/card.js';
import { wikipediaAddress } from '../../../src/export/links.js';
import { escapeMarkdown, markdownLink } from '../../../src/export/markdown.js';
import type { Card } from '../../../src/model/card.js';

const WORDS: CardWords = { label: (label) => label, since: 'Since', introduction: 'Introduced as', sources: 'Sources', asOf: 'As of today' };
const CARD: Card = {
  annotation: 'a', kind: 'person', title: 'Mara Lindqvist', subtitle: 'Minister', gloss: 'A *politician*.', confidence: 1, others: [], asOf: '2026-08-22',
  lines: [{ label: 'born', text: '1980', note: 'in Sandvik' }],
  since: [{ label: 'office-since', text: 'Ambassador' }],
  introduction: 'the minister',
  entity: { id: 'e', name: 'Mara Lindqvist', wikidata: 'Q1' },
  sources: [{ name: 'Gazette', checked: '2026', url: 'https://example.org/g' }, { name: 'Bad', url: 'javascript:alert(1)' }],
};

describe('a copied card', () => {
  it('reads as text', () => {
    expect(cardAsText(CARD, WORDS)).toBe([
      'Mara Lindqvist', 'Minister', '', 'A *politician*.', '', 'born: 1980 (in Sandvik)', '', 'Since', 'office-since: Ambassador', '',
      'Introduced as: “the minister”', '', 'Sources: Gazette (2026), Bad', 'As of today',
    ].join('\n'));
  });

  it('reads as Markdown, with links to what is safe only', () => {
    const markdown = cardAsMarkdown(CARD, WORDS);
    expect(markdown).toContain('### Mara Lindqvist');
    expect(markdown).toContain('A \\*politician\\*.');
    expect(markdown).toContain('- **born:** 1980 _(in Sandvik)_');
    expect(markdown).toContain('[Gazette](<https://example.org/g>) (2026), Bad');
    expect(markdown).toContain('[Wikidata](<https://www.wikidata.org/wiki/Q1>)');
  });

  it('leaves out what is not there', () => {
    const bare: Card = { annotation: 'a', kind: 'person', title: 'X', confidence: 1, others: [], asOf: '2026', lines: [], since: [], sources: [] };
    expect(cardAsText(bare, WORDS)).toBe('X\n\nAs of today');
  });
});

describe('Markdown', () => {
  it('opens no markup, link, list or HTML from text', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>#|~]/);
      expect(escaped).not.toContain('\n');
    }));
    expect(escapeMarkdown('1. item')).toBe('1\\. item');
    expect(escapeMarkdown('- item')).toBe('\\- item');
  });

  it('keeps an address inside its brackets', () => {
    expect(markdownLink('a', 'https://example.org/<x> (y)')).toBe('[a](<https://example.org/%3Cx%3E%20(y)>)');
  });

  it('writes Wikipedia titles as addresses', () => {
    expect(wikipediaAddress('AC/DC & Co?')).toBe('https://en.wikipedia.org/wiki/AC/DC_%26_Co%3F');
  });
});
