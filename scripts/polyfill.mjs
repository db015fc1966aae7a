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
        const called = await namespacesCalled();
        const lean = Object.fromEntries(Object.entries(JSON.parse(table)).filter(([name]) => called.has(name)));
        return { contents: code.replace(table, () => JSON.stringify(lean)), loader: 'js' };
      });
    },
  };
}

/** "tabs" of "browser.tabs.query": the room `platform` alone may call the browser. */
async function namespacesCalled() {
  const files = (await readdir(platform)).filter((file) => file.endsWith('.ts'));
  const code = await Promise.all(files.map((file) => readFile(path.join(platform, file), 'utf8')));
  return new Set(code.flatMap((text) => Array.from(text.matchAll(/\bbrowser\.(\w+)/g), ([, name]) => name)));
}
