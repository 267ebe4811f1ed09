import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that notes what is asked of it, but for what the browser itself asks, and lets through only what is on this machine. */
export type RecordingProxy = { args: string[]; requests: string[]; close: () => Promise<void> };

/** Chromium's own services, asked with or without an extension: whether anybody is signed in, what there is to update. */
const browsersOwn = /^([\w-]+\.)+(google|gvt1|googleapis|gstatic)\.com:443$|^http:\/\/(clients2\.google|update\.googleapis)\.com\//;

const isLocal = (host: string) => /^(localhost|127\.0\.0\.1)$/.test(host);

/** Starts the proxy; with `args`, a Chromium sends everything through it, what is meant for this machine too. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer(({ url = '', method, headers }, response) => {
    if (!browsersOwn.test(url)) requests.push(url);
    const { hostname } = new URL(url);
    if (!isLocal(hostname)) return void response.writeHead(502).end();
    const onward = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.writeHead(502).end());
    onward.end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    if (!browsersOwn.test(url)) requests.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'], requests, close };
}
