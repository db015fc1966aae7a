import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/model/settings.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.js';
import { isSiteEnabled, switchSite } from '../../../src/settings/site-rules.js';
import { siteOf } from '../../../src/settings/sites.js';
import { suffixRules } from '../../../scripts/suffixes.mjs';

function withSites(sites: Partial<Settings['sites']>): Settings {
  return { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, ...sites } };
}

const rules = new Set(suffixRules());

describe('siteOf', () => {
  it.each([
    ['https://www.news.example.co.uk/a?b', 'news.example.co.uk', 'example.co.uk'],
    ['https://www.example.org/', 'example.org', 'example.org'],
    ['https://one.github.io/', 'one.github.io', 'one.github.io'],
    ['http://127.0.0.1:8080/', '127.0.0.1', '127.0.0.1'],
    ['http://localhost:3000/', 'localhost', 'localhost'],
    ['https://EXAMPLE.org./', 'example.org', 'example.org'],
  ])('%s', (url, host, domain) => expect(siteOf(url, rules)).toEqual({ host, domain }));

  it.each(['about:blank', 'file:///tmp/a.html', 'chrome://extensions', 'not an address', ''])('knows no site for %s', (url) => {
    expect(siteOf(url, rules)).toBeUndefined();
  });

  it('finds the domain that tldts finds, for hosts under every rule of the list', () => {
    expect(rules.size).toBeGreaterThan(9_000);
    for (const rule of rules) {
      const suffix = rule.replace('!', '').replace('*', 'any');
      for (const host of [suffix, `a.${suffix}`, `a.b.${suffix}`]) {
        const site = siteOf(`https://${host}/`, rules);
        if (site) expect(site.domain, host).toBe(parse(site.host, { allowPrivateDomains: true }).domain ?? site.host);
      }
    }
  });
});

describe('isSiteEnabled', () => {
  it('is off everywhere with the one switch', () => {
    expect(isSiteEnabled({ ...DEFAULT_SETTINGS, enabled: false }, 'https://example.org/')).toBe(false);
  });

  it('leaves out a switched-off domain with its subdomains, and no other that ends alike', () => {
    const settings = withSites({ off: ['example.org'] });
    expect(isSiteEnabled(settings, 'https://example.org/')).toBe(false);
    expect(isSiteEnabled(settings, 'https://www.example.org/')).toBe(false);
    expect(isSiteEnabled(settings, 'https://live.example.org/')).toBe(false);
    expect(isSiteEnabled(settings, 'https://another-example.org/')).toBe(true);
  });

  it('tells a subdomain apart', () => {
    const settings = withSites({ off: ['example.org'], on: ['live.example.org'] });
    expect(isSiteEnabled(settings, 'https://live.example.org/')).toBe(true);
    expect(isSiteEnabled(settings, 'https://blog.example.org/')).toBe(false);
  });

  it('with chosen sites, is on for those alone', () => {
    const settings = withSites({ mode: 'chosen', on: ['example.org'] });
    expect(isSiteEnabled(settings, 'https://example.org/')).toBe(true);
    expect(isSiteEnabled(settings, 'https://example.com/')).toBe(false);
  });

  it('never starts by itself when only a click shall start it', () => {
    expect(isSiteEnabled(withSites({ mode: 'click', on: ['example.org'] }), 'https://example.org/')).toBe(false);
  });
});

describe('switchSite', () => {
  it('keeps no rule that says what holds anyway', () => {
    const off = switchSite(DEFAULT_SETTINGS, 'example.org', false);
    expect(off.sites.off).toEqual(['example.org']);
    expect(switchSite(off, 'example.org', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('does what was asked in every mode, whatever the rules before', () => {
    for (const mode of ['everywhere', 'chosen'] as const) {
      for (const on of [true, false]) {
        const before = withSites({ mode, on: ['example.org', 'a.example.org'], off: ['live.example.org'] });
        for (const name of ['example.org', 'live.example.org', 'a.example.org', 'other.example']) {
          expect(isSiteEnabled(switchSite(before, name, on), `https://${name}/`)).toBe(on);
        }
      }
    }
  });

  it('speaks for all subdomains when it speaks of the domain', () => {
    const settings = switchSite(withSites({ on: ['live.example.org'] }), 'example.org', false);
    expect(isSiteEnabled(settings, 'https://live.example.org/')).toBe(false);
  });
});
