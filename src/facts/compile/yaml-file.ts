import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { SourceFile } from './problems.js';

/** A YAML file with its value and a way back from a path to a line. */
export interface YamlFile extends SourceFile {
  readonly value: unknown;
  /** Mistakes of YAML itself, doubled keys among them. */
  readonly errors: readonly { line: number; message: string }[];
}

/** All YAML files under a folder, in the order of their paths, so that the same facts give the same bytes. */
export function readYamlFolder(folder: string): YamlFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    // Waivers of the checks are no facts.
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('check/'))
    .sort()
    .map((name) => parseYaml(name, readFileSync(path.join(folder, name), 'utf8')));
}

/** Parses one file; never throws, mistakes are listed. */
export function parseYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const errors = document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: error.message.split('\n')[0] }));
  const value: unknown = errors.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
  return {
    name,
    value,
    errors,
    lineOf: (at) => lines.linePos(offsetOf(document, at)).line,
  };
}

/** Offset of the key at a path; of the last part that exists, if the rest does not. */
function offsetOf(document: Document, at: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of at) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      next = pair.value;
    } else if (node !== null && typeof node === 'object' && 'items' in node && Array.isArray(node.items)) {
      next = node.items[Number(step)];
      offset = (next as Node | undefined)?.range?.[0] ?? offset;
    } else break;
    node = next;
  }
  return offset;
}
