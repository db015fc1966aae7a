import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of the made-up web. */
interface Reply {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Web {
  port: number;
  /** What a host and path answer; hosts end in ".test". */
  serve(address: string, reply: Reply): void;
  /** Requests to anything that is not served, as host names with their path: they are refused and counted. */
  readonly strayed: readonly string[];
  close(): Promise<void>;
}

/**
 * The whole web of a test, as a proxy on loopback: all that the browser asks for passes here. Hosts that a test
 * serves are answered, all others are counted and refused, so nothing ever leaves the machine.
 */
export async function startWeb(): Promise<Web> {
  const replies = new Map<string, Reply>();
  const strayed: string[] = [];
  const server = createServer((request, response) => answer(request, response, replies, strayed));
  server.on('connect', (request, socket) => {
    strayed.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (address, reply) => replies.set(address, reply),
    strayed,
    close: () => stop(server),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, replies: Map<string, Reply>, strayed: string[]): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nowhere'}`);
  const reply = replies.get(`${url.host}${url.pathname}`);
  if (reply === undefined) {
    if (!url.hostname.endsWith('.test')) strayed.push(`${url.host}${url.pathname}`);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    return;
  }
  response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'text/html; charset=utf-8', ...reply.headers }).end(reply.body);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
