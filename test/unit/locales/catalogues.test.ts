import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestMessages } from '../../../scripts/locales.mjs';
import { intlLocale } from '../../../src/locales/translate.js';
import { LANGUAGES } from '../../../src/locales/languages.js';

const root = path.resolve(import.meta.dirname, '../../..');

type Raw = Record<string, string | Record<string, string>>;

const read = (file: string): Raw => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Raw;
const english = read('src/locales/en.json');
const formsOf = (message: string | Record<string, string>): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}|%s/g))].sort();

/** Names of formats and bare values, which are the same in every language, and words that happen to be. */
const SAME_EVERYWHERE = ['list.export.markdown', 'list.export.json', 'list.export.w3c', 'options.facts.count', 'manifest.extensionName'];
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  de: ['kind.person', 'options.delay.value', 'units.imperial', 'options.facts.megabytes'],
  es: ['card.label.capital', 'options.delay.value', 'options.facts.megabytes'],
  fr: ['card.label.population', 'card.label.date', 'card.sources', 'kind.date', 'list.mentions', 'options.delay.value', 'options.facts.sources'],
  tr: ['options.facts.megabytes'],
};

describe.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))('catalogue %s, beside English', (language) => {
  const catalogue = read(`src/locales/${language}.json`);

  it('has nothing left in English but what is the same in both', () => {
    const left = Object.keys(english).filter((key) => formsOf(catalogue[key]).some((form) => formsOf(english[key]).includes(form)));
    expect(left.filter((key) => !SAME_EVERYWHERE.includes(key) && !(SAME_IN[language] ?? []).includes(key))).toEqual([]);
  });
});

describe.each(Object.keys(LANGUAGES))('catalogue %s', (language) => {
  const catalogue = read(`src/locales/${language}.json`);

  it('has the keys of English, in its order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
  });

  it('says something under every key, with the same placeholders', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      const wanted = placeholders(formsOf(english[key]).at(-1)!);
      for (const form of formsOf(message)) {
        expect(form.trim(), key).not.toBe('');
        // Arabic says "one" and "two" in words.
        const missing = wanted.filter((name) => !placeholders(form).includes(name));
        expect(missing.filter((name) => typeof message === 'string' || name !== '{count}'), key).toEqual([]);
        expect(placeholders(form).filter((name) => !wanted.includes(name)), key).toEqual([]);
      }
    }
  });

  it('has every plural form of its language', () => {
    const categories = language === 'ckb' ? ['one', 'other'] : new Intl.PluralRules(intlLocale(language)).resolvedOptions().pluralCategories;
    for (const message of Object.values(catalogue)) {
      if (typeof message !== 'string') expect(Object.keys(message).sort()).toEqual([...categories].sort());
    }
  });

  it('is what the browser shows of it', () => {
    expect(read(`_locales/${language}/messages.json`), 'run node scripts/locales.mjs').toEqual(manifestMessages(catalogue));
  });

  it('describes the extension in the 132 characters that the stores allow', () => {
    expect(catalogue['manifest.extensionDescription'].length).toBeLessThanOrEqual(132);
  });
});

describe('messages', () => {
  const sources = sourceFiles(path.join(root, 'src'));
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8');

  it('are all used', () => {
    const isUsed = (key: string): boolean => {
      if (key.startsWith('manifest.')) {
        const name = key.slice('manifest.'.length);
        return manifest.includes(`__MSG_${name}__`) || code.includes(`message('${name}')`);
      }
      return code.includes(`'${key}'`) || isComposed(key, code);
    };
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have no label that no card bears', () => {
    const explains = sourceFiles(path.join(root, 'src/explain')).map((file) => readFileSync(file, 'utf8')).join('\n');
    const labels = Object.keys(english).filter((key) => key.startsWith('card.label.')).map((key) => key.slice('card.label.'.length));
    expect(labels.filter((label) => !explains.includes(`'${label}'`))).toEqual([]);
  });

  it('are all there that the manifest asks for', () => {
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => `manifest.${name}`);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });

  it('come from the catalogue: no component holds words of its own', () => {
    expect(sources.filter((file) => file.endsWith('.tsx')).flatMap((file) => hardCoded(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('would notice words in a component', () => {
    expect(hardCoded('<p class="a">Hello there</p>')).toEqual(['Hello there']);
    expect(hardCoded('<button aria-label="Close the card" />')).toEqual(['Close the card']);
    expect(hardCoded("<p>{translate('card.why')}</p>")).toEqual([]);
  });
});

/** Keys made of a prefix and a value: `kind.${kind}`, with or without an ending. */
function isComposed(key: string, code: string): boolean {
  const parts = key.split('.');
  return parts.some((_, at) => {
    if (at === 0) return false;
    const pattern = `\`${parts.slice(0, at).join('.')}.\${`;
    const rest = parts.slice(at + 1).map((part) => `.${part}`).join('');
    return code.split(pattern).slice(1).some((after) => after.slice(after.indexOf('}') + 1).startsWith(`${rest}\``));
  });
}

/** Proper names, which are the same in every language. */
const NAMES = ['Newsgloss', 'Wikipedia', 'Wikidata'];

/** Words between tags, and in attributes that are shown or read aloud. */
function hardCoded(source: string): string[] {
  const between = [...source.matchAll(/>\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu)].map(([, words]) => words.trim());
  const attributes = [...source.matchAll(/\b(?:title|placeholder|alt|aria-label|aria-description)="([^"]*\p{L}{2}[^"]*)"/gu)].map(([, words]) => words);
  return [...between, ...attributes].filter((words) => !NAMES.includes(words));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
