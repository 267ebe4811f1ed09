import type { Capture } from '@/lib/model/capture';

/** Reads the people of a page. */
export function capture(document: Document): Capture {
  return { url: document.URL, title: document.title, kind: 'none', complete: true, people: [] };
}
