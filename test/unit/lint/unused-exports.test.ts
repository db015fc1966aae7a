import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedExports } from './unused-exports.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Paths and texts of the files below a folder whose names match. */
const below = (folder: string, name: RegExp): [string, string][] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => [path.posix.join(folder, file.replaceAll(path.sep, '/')), readFileSync(path.join(root, folder, file), 'utf8')]);

describe('exports', () => {
  it('are all for another file', () => {
    const files = new Map([...below('src', /\.tsx?$/), ...below('test', /\.tsx?$/), ...below('scripts', /(?<!\.d)\.m?ts$/)]);
    // Vitest calls `setup` of a global set-up by its name.
    const tools = [...below('scripts', /\.mjs$/).map(([, text]) => text), 'setup'].join('\n');
    expect(unusedExports(files, tools)).toEqual([]);
  });

  const unused = (...texts: string[]): string[] => unusedExports(new Map(texts.map((text, at) => [`src/${String.fromCharCode(97 + at)}.ts`, text])));

  it('are found when nobody imports them, whatever they are', () => {
    expect(unused('export const one = 1, [two] = list; export interface Three {} export default class {}')).toEqual(['src/a.ts: one', 'src/a.ts: two', 'src/a.ts: Three', 'src/a.ts: default']);
    expect(unused("export { far } from './b.js';", 'export const far = 1;')).toEqual(['src/a.ts: far']);
    expect(unused('export const one = 1;', "import { one as two } from './c.js'; export {};", 'export const one = 1;')).toEqual(['src/a.ts: one']);
  });

  it('are found where a file takes the whole module and names only others of it', () => {
    expect(unused('export const one = 1; export const two = 2; export interface Three {}', "import * as all from './a.js'; let x: all.Three = all.one;")).toEqual(['src/a.ts: two']);
  });

  it('count as used by an import, by another name, as a whole, late or as a type', () => {
    const source = 'export const one = 1;';
    for (const user of ["import { one } from './a.js';", "import { one as uno } from './a.js';", "import * as all from './a.js'; list(all);", "import * as all from './a.js'; all.one;", "void import('./a.js');", "let x: import('./a.js').One;", "export * from './a.js';"]) {
      expect(unused(source, user), user).toEqual([]);
    }
  });
});
