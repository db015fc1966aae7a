import { hostOf } from './site-rules.js';

/** Where a page is, as far as the reader's rules are concerned. */
export interface Site {
  /** Host name, lower case, without "www." */
  host: string;
  /** The registrable domain; for IP addresses and names such as "localhost" the host itself. */
  domain: string;
}

/** Rules of the Public Suffix List: "co.uk", "*.ck", "!www.ck". */
type SuffixRules = ReadonlySet<string>;

/**
 * The site of an address; undefined for anything but http(s). Private suffixes count: two blogs at one host of blogs
 * are two sites. The longest rule that fits gives the suffix, an exception before it; where none fits the last label
 * is one (https://publicsuffix.org/list/).
 */
export function siteOf(url: string, rules: SuffixRules): Site | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : { host, domain: isAddress(host) ? host : registrableDomain(host, rules) };
}

const isAddress = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

function registrableDomain(host: string, rules: SuffixRules): string {
  const labels = host.split('.');
  const from = (first: number): string => labels.slice(first).join('.');
  for (let first = 0; first < labels.length; first += 1) {
    if (rules.has(`!${from(first)}`)) return from(first);
    if (rules.has(from(first)) || rules.has(`*.${from(first + 1)}`)) return from(Math.max(0, first - 1));
  }
  return from(Math.max(0, labels.length - 2));
}
