import type { Capture, CapturedPerson } from '@/lib/model/capture';
import { Deadline } from './deadline';
import { type FindOwner, readPeople } from './read-people';

export type CaptureOptions = {
  /** A clock in milliseconds. With it, reading stops at the limit of time; without, it takes what it takes. */
  now?: () => number;
  /** The address that the document was fetched from, where the document does not know it itself. */
  url?: string;
  /** Whose page this is said to be: where its title or main heading agrees, it is read as theirs. */
  findOwner?: FindOwner;
};

/** Reads the people of a page. Never throws: what could not be read is missing, and `complete` is false. */
export function capture(document: Document, options: CaptureOptions = {}): Capture {
  const { now, url, findOwner } = options;
  try {
    return readPeople(document, new Deadline(now), { url, findOwner });
  } catch {
    return { url: url ?? String(document.URL), title: '', kind: 'none', complete: false, people: [] satisfies CapturedPerson[] };
  }
}
