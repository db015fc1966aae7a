/** Words in addresses that tell kinds of page apart, each group a feature of detection. Path words count as whole segments or parts between hyphens. */
const PATH_WORDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['story', /^(article|articles|story|stories|news|blog|blogs|post|posts|opinion|insights?|magazine|features?|archives?|p|content|essays?|columns?|press|notes|entry)$/],
  ['learn', /^(guide|guides|learn|resources?|tips|how-to|advice|education|knowledge-hub|academy|library|topics?|reviews?|best|tutorials?|glossary|ideas|recipes?)$/],
  ['docs', /^(docs?|documentation|reference|api|manual|handbook|wiki|man|stable|latest|master|v?\d+(\.\d+)+|en-us|developers?|sdk|spec|kb|library|quickstart|getting-started|support|help|hc)$/],
  ['shop', /^(product|products|prod|shop|store|item|items|dp|gp|listing|sku|buy|cart|app|itm|ip|pd)$/],
  ['group', /^(category|categories|collections?|tags?|browse|search|c|s|cat|section|all|catalog|explore|discover|genre|market|list|lists|jobs|directory|index|results?)$/],
  ['forum', /^(forums?|threads?|topic|questions?|viewtopic\.php|showthread\.php|t|r|discussions?|community|comments|answers|issues|boards?|groups?|d|q|msg|talk)$/],
  ['service', /^(services?|solutions?|pricing|about|about-us|contact|platform|industries|home|for|business|enterprise|plans|company|capabilities|practice-areas|treatments?|locations?|what-we-do)$/],
];
const HOST_WORDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['docs', /(^|\.)(docs?|developers?|api|help|support|kb|wiki|learn|reference|manual|readthedocs)\./],
  ['forum', /(^|\.)(forums?|community|discuss|discourse|answers|stackexchange|stackoverflow|reddit|boards?|talk)\./],
  ['shop', /(^|\.)(shop|store|buy)\./],
  ['news', /(^|\.)(blogs?|news|magazine|stories)\.|news|times|post|daily|herald|tribune|press|journal|gazette/],
];

const NUMBERS = ['pathDepth', 'lastLength', 'lastHyphens', 'pathDigits', 'dateInPath', 'hasQuery', 'endsHtml', 'endsSlash', 'isRoot', 'longestHyphens', 'idAtEnd'] as const;

export const URL_FEATURES: readonly string[] = [
  ...NUMBERS.map((name) => `url:${name}`), ...PATH_WORDS.map(([name]) => `path:${name}`), ...HOST_WORDS.map(([name]) => `host:${name}`),
];

/** The features of an address; all zero for one that does not parse. */
export function urlFeatures(url: string): number[] {
  const match = /^[a-z]+:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(url);
  if (!match) return URL_FEATURES.map(() => 0);
  const host = (match[1] ?? '').toLowerCase();
  const path = (match[2] ?? '').slice(0, 500);
  const segments = path.toLowerCase().split('/').filter(Boolean);
  const last = segments[segments.length - 1] ?? '';
  const hyphens = segments.map((segment) => segment.split(/[-_]/).length - 1);
  return [
    segments.length, last.length, hyphens[hyphens.length - 1] ?? 0, (path.match(/\d/g) ?? []).length, /\/(19|20)\d{2}[/-]\d{1,2}(?:[/-]|$)/.test(path) ? 1 : 0,
    match[3] ? 1 : 0, /\.(html?|php|aspx?)$/.test(last) ? 1 : 0, path.endsWith('/') ? 1 : 0, segments.length === 0 ? 1 : 0, Math.max(0, ...hyphens),
    /\d{4,}(\.html?)?$/.test(last) ? 1 : 0,
    ...PATH_WORDS.map(([, words]) => (segments.some((segment) => words.test(segment)) ? 1 : 0)),
    ...HOST_WORDS.map(([, words]) => (words.test(`${host}.`) ? 1 : 0)),
  ];
}
