import { describe, expect, it } from 'vitest';
import { readSettingsFile } from '../../../src/options/import.js';
import { PERMISSIONS } from '../../../src/options/PrivacySection.js';
import { pageStateOf } from '../../../src/popup/page-state.js';
import { countEntries } from '../../../src/popup/PageStatus.js';
import { popupSiteOf } from '../../../src/popup/site.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { article } from '../../visual/article.js';
import manifest from '../../../manifest.json';

const CONTEXT = { entities: [], figures: [], introductions: {} };
const list = (phase: 'reading' | 'annotating' | 'marked' | 'foreign' | 'no-article' | 'failed' | 'off', lang?: string) =>
  ({ phase, url: 'https://example.org/', annotations: [], context: lang === undefined ? CONTEXT : { ...CONTEXT, lang }, text: '', cut: false });
const on = { on: true, access: true };

describe('what the popup says of a page', () => {
  it.each([
    ['no tab', undefined, undefined, 'not-a-page'],
    ['a page of the browser', { ...on, on: false, reason: 'not-a-page' as const }, undefined, 'not-a-page'],
    ['a page that is no article', on, undefined, 'no-article'],
    ['an article that could not be explained', on, list('failed'), 'failed'],
    ['a background that does not answer', null, undefined, 'no-answer'],
    ['… while the article waits for it', null, list('annotating'), 'no-answer'],
    ['… but has given its answer before', null, list('marked'), 'marked'],
    ['a page that is being read', on, list('annotating'), 'reading'],
    ['an article', on, list('marked', 'en-GB'), 'marked'],
    ['an article in German', on, list('foreign', 'de'), 'foreign'],
    ['an article stopped by hand', on, list('off'), 'stopped'],
    ['a site switched off', { ...on, on: false, reason: 'site-off' as const }, list('off'), 'off'],
    ['a site not chosen', { ...on, on: false, reason: 'site-not-chosen' as const }, undefined, 'waiting'],
    ['an article explained by a click', { ...on, on: false, reason: 'only-on-click' as const }, list('marked'), 'marked'],
    ['a page withheld', { on: false, access: false, reason: 'no-access' as const }, undefined, 'no-access'],
  ])('%s', (_, rule, found, expected) => expect(pageStateOf(rule, found).is).toBe(expected));
  it('waits for a page that is still loading', () => expect(pageStateOf(on, undefined, true).is).toBe('reading'));
});

describe('the switches of a site', () => {
  const rule = { ...on, host: 'live.example.org', domain: 'example.org' };
  it('show the rules of site and part, even while all is off', () => {
    const settings = { ...DEFAULT_SETTINGS, enabled: false, sites: { ...DEFAULT_SETTINGS.sites, off: ['live.example.org'] } };
    expect(popupSiteOf(settings, rule)).toEqual({ domain: 'example.org', domainOn: true, host: 'live.example.org', hostOn: false });
  });
  it('are not there where they would change nothing', () => {
    expect(popupSiteOf({ ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, mode: 'click' } }, rule)).toBeUndefined();
    expect(popupSiteOf(DEFAULT_SETTINGS, { on: false, access: false })).toBeUndefined();
  });
});

describe('settings from a file', () => {
  it('come back as they were saved', () => {
    expect(readSettingsFile(JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'dark' }))).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' }, problems: [] });
  });
  it.each(['', 'null', '[]', '"x"', '{"theme":"dark"}', '{'])('are not seen in %j', (text) => expect(readSettingsFile(text)).toBeUndefined());
});

describe('the privacy page', () => {
  it('gives a reason for every permission of the manifest, and for no other', () => {
    const asked = [...manifest.permissions, ...(manifest.host_permissions.length > 0 ? ['hosts'] : [])];
    expect([...PERMISSIONS].sort()).toEqual(asked.sort());
  });
});

it('the popup counts a name that the facts do not have apart from what is explained', () => {
  expect(countEntries(article.annotations)).toEqual({ explained: 10, unknown: 1 });
});
