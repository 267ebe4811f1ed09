import { JSDOM, VirtualConsole } from 'jsdom';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';

/** A document with the given body, as if served at `url`. Styles are computed as jsdom does. */
export const page = (body: string, url = 'https://www.example.org/people/index.html'): Document =>
  new JSDOM(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`, { url, virtualConsole: new VirtualConsole() }).window.document;

/** What is read of a document with the given body. */
export const viewOf = (body: string, url?: string): PageView => new PageView(readSnapshot(page(body, url)));

/** All of a page. */
export const whole = { start: 0, end: Infinity };
