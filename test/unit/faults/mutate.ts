/** Seeded mutations: the same seed gives the same harm, so a failure can be seen again. */
type Random = () => number;

/** mulberry32: small, fast, even enough to choose where to harm. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const upTo = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)];

const HOSTILE_TEXT = [
  '', '\u0000', '\ud800', '\udfff\ud800', '\u202e\u2066', 'x'.repeat(5_000), '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '__proto__',
  'constructor', '\n\n', '9'.repeat(400), '$'.repeat(300), '-'.repeat(300), 'of the '.repeat(200), '𐍈'.repeat(50), '１２３', 'İstanbul ß ﬁ', '\u00ad\u200b',
];
const HOSTILE_VALUES: readonly unknown[] = [
  null, undefined, NaN, Infinity, -1, 2 ** 53, 1e308, true, '', [], {}, [[[[[]]]]], () => 0, Symbol.iterator, 1n, new Date(NaN), ...HOSTILE_TEXT,
  { __proto__: null, constructor: 1 }, Array.from({ length: 3_000 }, (_, index) => index),
];

/** A copy of plain data with one to four places replaced, dropped, doubled, or moved. */
export function mutateValue(value: unknown, random: Random): unknown {
  let changed: unknown = structuredClone(value);
  for (let count = 1 + upTo(random, 4); count > 0; count--) changed = harm(changed, random, 0);
  return changed;
}

function harm(value: unknown, random: Random, depth: number): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15 || depth > 12) return oneOf(random, HOSTILE_VALUES);
  if (Array.isArray(value)) {
    const at = upTo(random, value.length + 1);
    const act = random();
    if (at === value.length || act < 0.15) value.splice(at, 0, oneOf(random, HOSTILE_VALUES));
    else if (act < 0.3) value.splice(at, 1);
    else value[at] = harm(value[at], random, depth + 1);
    return value;
  }
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const key = keys.length === 0 || random() < 0.1 ? oneOf(random, HOSTILE_TEXT) : oneOf(random, keys);
  // Own keys only: harm done to an inherited "constructor" would be done to this process.
  const there = Object.hasOwn(record, key) ? record[key] : undefined;
  if (random() < 0.2) Reflect.deleteProperty(record, key);
  else Object.defineProperty(record, key, { value: harm(there, random, depth + 1), enumerable: true, configurable: true, writable: true });
  return record;
}

const FRAGMENTS = [
  '<', '>', '</', '<!--', '-->', '<![CDATA[', '<p', '</p>', '<table><p>', '</table>', '<select><p>', '<svg><p>', '<math><mi>', '<template>', '</template>', '<form><form>',
  '<iframe>', '<noscript>', '<style>', '<textarea>', '<plaintext>', '<b><i><b>', '</b></i>', '&#0;', '&#xD800;', '&amp', '&lt;b&gt;', '<base href="javascript:0">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":', '<script type="application/ld+json">[[[[[', '<meta property="og:type" content="article">',
  '<div hidden>', '<article>', '</article>', '<time datetime="9999-99-99T99:99">', '<html lang="xx-yy-zz-\u0000">', '<div><div><div>'.repeat(40), ...HOSTILE_TEXT,
];

/** A page with one to eight pieces cut out, repeated, exchanged or put in, as broken servers and templates do. */
export function mutateHtml(html: string, random: Random): string {
  let changed = html;
  for (let count = 1 + upTo(random, 8); count > 0; count--) {
    const start = upTo(random, changed.length);
    const end = Math.min(changed.length, start + upTo(random, random() < 0.2 ? 4_000 : 60));
    const piece = changed.slice(start, end);
    const put = random() < 0.6 ? oneOf(random, FRAGMENTS) : piece + piece;
    changed = changed.slice(0, start) + put + changed.slice(random() < 0.5 ? end : start);
  }
  return changed.slice(0, 400_000);
}
