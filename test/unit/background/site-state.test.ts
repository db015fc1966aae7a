import { describe, expect, it } from 'vitest';
import { offReason, siteStateOf } from '../../../src/background/site-state.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';

const SPEECH = { language: 'en', catalogue: { 'card.close': 'Close', 'options.title': 'Options' } as never };
const sites = (part: Partial<typeof DEFAULT_SETTINGS.sites>) => ({ ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, ...part } });

describe('why a page is off', () => {
  it('says the first reason that holds', () => {
    const page = 'https://www.paper.example/story';
    expect(offReason(DEFAULT_SETTINGS, page)).toBeUndefined();
    expect(offReason(DEFAULT_SETTINGS, 'about:blank')).toBe('not-a-page');
    expect(offReason(DEFAULT_SETTINGS, undefined)).toBe('not-a-page');
    expect(offReason({ ...DEFAULT_SETTINGS, enabled: false }, page)).toBe('extension-off');
    expect(offReason(sites({ mode: 'click' }), page)).toBe('only-on-click');
    expect(offReason(sites({ mode: 'chosen' }), page)).toBe('site-not-chosen');
    expect(offReason(sites({ off: ['paper.example'] }), page)).toBe('site-off');
  });
});

describe('what a page is told', () => {
  it('is its own rule and the card’s words, never which sites the reader switched off', () => {
    const told = siteStateOf(sites({ off: ['private-matters.example'] }), 'https://paper.example/', SPEECH);
    expect(told).toMatchObject({ on: true, speech: { catalogue: { 'card.close': 'Close' } } });
    expect(JSON.stringify(told)).not.toContain('private-matters');
    expect(JSON.stringify(told)).not.toContain('Options');
  });
});
