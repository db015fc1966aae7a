import { describe, expect, it } from 'vitest';
import { reportAddressOf } from '../../../scripts/report-address.mjs';

describe('the public address for wrong facts', () => {
  it('is the one asked for, before that of package.json', () => {
    expect(reportAddressOf('https://one.example/new', { url: 'https://two.example/new' })).toBe('https://one.example/new');
  });

  it('is that of package.json in any of the forms that npm knows', () => {
    expect(reportAddressOf(undefined, { url: 'https://two.example/new', email: 'facts@two.example' })).toBe('https://two.example/new');
    expect(reportAddressOf(undefined, { email: 'facts@two.example' })).toBe('mailto:facts@two.example');
    expect(reportAddressOf(undefined, 'https://two.example/new')).toBe('https://two.example/new');
  });

  it('is none where nobody named one', () => {
    expect(reportAddressOf()).toBe('');
  });

  it('is refused where it could not be filled in or is no form', () => {
    for (const address of ['http://plain.example/new', 'https://one.example/new?title=', 'javascript:alert(1)', 'https://one .example']) {
      expect(() => reportAddressOf(address), address).toThrow('no address for reports');
    }
  });
});
