import { safeAddress } from './links.js';

/** Text as Markdown that shows exactly this text (CommonMark, backslash escapes; HTML cannot begin). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+]|\d{1,9}[.)])(?= )/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** A link, or only its text where the address is not http(s). */
export function markdownLink(text: string, address: string): string {
  const safe = safeAddress(address);
  if (safe === undefined) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${safe.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
