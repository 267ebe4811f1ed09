import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portrait } from './portrait';

const folder = fileURLToPath(new URL('.', import.meta.url));
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

/** What stands at a path of the site, or undefined. Only pages, style sheets and portraits are served. */
async function contentAt(path: string): Promise<string | undefined> {
  const face = /^\/portraits\/([a-z-]+)\.svg$/.exec(path);
  if (face?.[1]) return portrait(face[1]);
  const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
  if (file.includes('..') || !(extname(file) in types)) return undefined;
  return readFile(join(folder, file), 'utf8').catch(() => undefined);
}

export type Site = { url: string; close: () => Promise<void> };

/**
 * Serves the fictional site on this machine only, at `port` (0: any free one). `more` adds pages by path, for tests.
 */
export async function serveSite({ port = 0, more = {} }: { port?: number; more?: Record<string, string> } = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void (async () => {
      const content = more[pathname] ?? (await contentAt(pathname));
      const type = types[extname(pathname) || '.html'] ?? 'text/html; charset=utf-8';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': content === undefined ? 'text/plain' : type });
      response.end(content ?? 'Nothing here.');
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${actual}`, close };
}
