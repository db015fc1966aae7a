import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The files below a folder, by their paths in it, in order. */
export async function listFiles(folder, below = '') {
  const files = [];
  for (const entry of (await readdir(path.join(folder, below), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory()) files.push(...(await listFiles(folder, name)));
    else files.push(name);
  }
  return files;
}

/** A hash of these files, and of all below these folders, in `root`: by name and content, since a copied folder is younger than what was made of it. */
export async function hashOf(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const names = (await stat(path.join(root, source))).isDirectory() ? await listFiles(path.join(root, source)) : [''];
    for (const name of names) hash.update(`${source}/${name}\0`).update(await readFile(path.join(root, source, name)));
  }
  return hash.digest('hex');
}
