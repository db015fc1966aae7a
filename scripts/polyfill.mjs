// The polyfill as it ships: its table of the browsers' calls, which is a third of it, without the parts of them that nobody
// here calls.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const platform = path.resolve(import.meta.dirname, '../src/platform');
const TABLE = /const apiMetadata = (\{[^;]*\});/;

/** Plugin for esbuild. */
export function leanPolyfill() {
  return {
    name: 'newsgloss-polyfill',
    setup(build) {
      build.onLoad({ filter: /browser-polyfill\.js$/ }, async ({ path: file }) => {
        const code = await readFile(file, 'utf8');
        const [, table] = TABLE.exec(code) ?? [];
        if (table === undefined) throw new Error('webextension-polyfill keeps its table in another way now: see scripts/polyfill.mjs');
        const called = await callsMade();
        const lean = Object.fromEntries(Object.entries(JSON.parse(table)).filter(([name]) => called.has(name)).map(([name, calls]) => [name, only(calls, called.get(name))]));
        return { contents: code.replace(table, () => JSON.stringify(lean)), loader: 'js' };
      });
    },
  };
}

/** "tabs" with "query" of "browser.tabs.query", and with undefined where all of it is handed on: the room `platform` alone may call the browser. */
async function callsMade() {
  const files = (await readdir(platform)).filter((file) => file.endsWith('.ts'));
  const code = await Promise.all(files.map((file) => readFile(path.join(platform, file), 'utf8')));
  const called = new Map();
  for (const [, name, call] of code.join('\n').matchAll(/\bbrowser\.(\w+)(?:\??\.(\w+))?/g)) called.set(name, (called.get(name) ?? new Set()).add(call));
  return called;
}

/** The calls of one part of the browser that are made; all where the part itself is handed on. */
const only = (calls, made) => (made.has(undefined) ? calls : Object.fromEntries(Object.entries(calls).filter(([name]) => made.has(name))));
