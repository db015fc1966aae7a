import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Pages {
  url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.htm': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.svg': 'image/svg+xml', '.webp': 'image/webp',
};

/** The address of the page to show; a file is served, with what lies beside it, from loopback. */
export async function startPages({ page, callerDir, sampleDir }: { page?: string; callerDir: string; sampleDir: string }): Promise<Pages> {
  if (page !== undefined && /^https?:/u.test(page)) return { url: page, close: () => Promise.resolve() };
  const file = page === undefined ? path.join(sampleDir, 'article.html') : path.resolve(callerDir, page);
  if (!(await stat(file).then((found) => found.isFile(), () => false))) throw new Error(`cannot read ${page ?? file}`);
  const folder = path.dirname(file);
  const server = createServer((request, response) => {
    serve(folder, request.url ?? '/').then(
      ({ body, type }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(path.basename(file))}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

async function serve(folder: string, address: string): Promise<{ body: Buffer; type: string }> {
  const name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const file = path.join(folder, name);
  // A page may ask for anything; only what lies beside it is given.
  if (!file.startsWith(folder + path.sep)) throw new Error('outside');
  const body = await readFile(file);
  if (file.endsWith('.html.gz')) return { body: gunzipSync(body), type: TYPES['.html'] };
  return { body, type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' };
}
