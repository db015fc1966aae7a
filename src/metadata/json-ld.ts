/** One item of a page's JSON-LD, as parsed: hostile until each field is checked. */
export type LinkedItem = Record<string, unknown>;

const MAX_ITEMS = 2_000;

/** Item types that are articles (schema.org Article and its subtypes, and the posts that sites use alike). */
const ARTICLE_TYPE = /(?:^|\/)(?:[A-Za-z]*Article|[A-Za-z]*NewsArticle|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|[A-Za-z]*Review)$/;

/** All items of the page's JSON-LD scripts, given as their sources: graphs, arrays and nested main entities unfolded, broken scripts left out. */
export function readLinkedItems(scripts: readonly string[]): LinkedItem[] {
  const items: LinkedItem[] = [];
  for (const script of scripts) unfold(parseLenient(script), items);
  const named = byId(items);
  return items.map((item) => (isArticleItem(item) ? withNames(item, named) : item));
}

/** Fields that name somebody, by an item or by a reference to one. */
const NAMING = ['author', 'creator', 'publisher'];

/** Items that have more than an id, by id; those that stand inside others as their authors and publishers, too. */
function byId(items: readonly LinkedItem[]): Map<string, LinkedItem> {
  const found = new Map<string, LinkedItem>();
  for (const item of items) {
    for (const one of [item, ...NAMING.flatMap((field) => item[field])]) {
      if (isItem(one) && typeof one['@id'] === 'string' && one['name'] !== undefined && !found.has(one['@id'])) found.set(one['@id'], one);
    }
  }
  return found;
}

/** With references to people and publishers replaced by what they refer to. */
function withNames(item: LinkedItem, named: ReadonlyMap<string, LinkedItem>): LinkedItem {
  const follow = (value: unknown): unknown => (isItem(value) && value['name'] === undefined ? named.get(String(value['@id'])) ?? value : value);
  const fields = NAMING.filter((field) => item[field] !== undefined);
  return { ...item, ...Object.fromEntries(fields.map((field) => [field, Array.isArray(item[field]) ? (item[field] as unknown[]).slice(0, 20).map(follow) : follow(item[field])])) };
}

/** The names of an item's types, without the vocabulary's address. */
function typesOf(item: LinkedItem): string[] {
  const type = item['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name): name is string => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/, ''));
}

export const isArticleItem = (item: LinkedItem): boolean => typesOf(item).some((type) => ARTICLE_TYPE.test(type));

function unfold(value: unknown, into: LinkedItem[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && into.length < MAX_ITEMS && queue.length < 4 * MAX_ITEMS; at += 1) {
    const entry = queue[at];
    if (Array.isArray(entry)) queue.push(...(entry as unknown[]).slice(0, MAX_ITEMS));
    else if (isItem(entry)) {
      into.push(entry);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf']) if (typeof entry[key] === 'object') queue.push(entry[key]);
    }
  }
}

/** The page itself, which may carry what its article lacks. */
export const isPageItem = (item: LinkedItem): boolean => typesOf(item).some((type) => type.endsWith('WebPage'));

const isItem = (value: unknown): value is LinkedItem => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses what pages really write: comments around it, raw control characters in strings, a semicolon at the end. */
function parseLenient(source: string): unknown {
  const text = source.replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>/g, '').trim();
  for (const candidate of [text, text.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, '').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // Try the next, more forgiving reading; a script that fails both says nothing.
    }
  }
  return null;
}

/** A plain string from a field that may be a string, an item with a name, or an array of these; several joined by a comma. */
export function nameOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? (value as unknown[]).slice(0, 20) : [value]).map((entry) => {
    if (typeof entry === 'string') return entry;
    if (!isItem(entry)) return undefined;
    return nameOf(entry['name']);
  }).filter((name): name is string => name !== undefined && name.trim() !== '' && !/^https?:\/\//.test(name));
  return names.length > 0 ? [...new Set(names.map((name) => name.trim()))].join(', ') : undefined;
}
