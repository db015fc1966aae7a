import { parse } from 'tldts';
import { hostOf } from './site-rules.js';

export { isSiteEnabled, switchSite } from './site-rules.js';

/** Where a page is, as far as the reader's rules are concerned. */
export interface Site {
  /** Host name, lower case, without "www." */
  host: string;
  /** The registrable domain; for IP addresses and names such as "localhost" the host itself. */
  domain: string;
}

/**
 * The site of an address; undefined for anything but http(s). Private suffixes count (Public Suffix List):
 * two blogs at one host of blogs are two sites. Apart from the rules, because the list of suffixes is large
 * and only the background carries it.
 */
export function siteOf(url: string): Site | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : { host, domain: parse(host, { allowPrivateDomains: true }).domain ?? host };
}
