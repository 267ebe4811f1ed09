import { JSDOM, VirtualConsole } from 'jsdom';

/** A document with the given body, as if served at `url`. Styles are computed as jsdom does. */
export const page = (body: string, url = 'https://www.example.org/people/index.html'): Document =>
  new JSDOM(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`, { url, virtualConsole: new VirtualConsole() }).window.document;
