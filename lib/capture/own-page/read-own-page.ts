import type { OwnPageFailure, OwnPageReading, OwnPageTask } from '@/lib/model/own-page';
import { capture } from '..';
import { canBeSameName, expectedSubject } from '../kind/expected-subject';
import { decodePage } from './decode';

/** What the page offers for fetching another page of its site. `origin`: its own. */
export type PageWorld = { fetch: typeof fetch; parse: (html: string) => Document; now: () => number; origin: string };

/** A page that has not answered by then is given up (milliseconds). */
const patience = 15_000;
const maxBytes = 10_000_000;

const failed = (reason: OwnPageFailure): OwnPageReading => ({ state: 'failed', reason });

/** A request that failed: it was led away to another site, or there was no answer. */
async function whyUnreachable(url: string, world: PageWorld): Promise<OwnPageFailure> {
  try {
    const { type } = await world.fetch(url, { redirect: 'manual', credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
    return type === 'opaqueredirect' ? 'otherSite' : 'noAnswer';
  } catch {
    return 'noAnswer';
  }
}

const refusal = (status: number): OwnPageFailure => (status === 404 || status === 410 ? 'notFound' : 'refused');

type Fetched = { html: string; url: string };

/** The HTML at an address of the same site, with the address it was found at in the end. */
async function fetchPage(url: string, world: PageWorld): Promise<Fetched | OwnPageFailure> {
  if (!URL.canParse(url) || new URL(url).origin !== world.origin) return 'otherSite';
  try {
    const answer = await world.fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
    if (answer.url && new URL(answer.url).origin !== world.origin) return 'otherSite';
    if (!answer.ok) return refusal(answer.status);
    const type = answer.headers.get('content-type') ?? '';
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'notAPage';
    const bytes = await answer.arrayBuffer();
    return bytes.byteLength > maxBytes ? 'notAPage' : { html: decodePage(bytes, type), url: answer.url || url };
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'noAnswer' : whyUnreachable(url, world);
  }
}

/** A document parsed from text takes the address of the page around it: relative links need their own. */
function rebase(document: Document, url: string): void {
  if (document.querySelector('base[href]')) return;
  const base = document.createElement('base');
  base.setAttribute('href', url);
  document.head?.prepend(base);
}

/** Fetches somebody's own page and reads it as theirs. Never rejects: what went wrong is the result. */
export async function readOwnPage({ url, name }: OwnPageTask, world: PageWorld): Promise<OwnPageReading> {
  const fetched = await fetchPage(url, world);
  if (typeof fetched === 'string') return failed(fetched);
  const document = world.parse(fetched.html);
  rebase(document, fetched.url);
  const { people, title } = capture(document, { now: world.now, url: fetched.url, findOwner: (rated, view) => expectedSubject(name, rated, view) });
  const person = people.find((found) => canBeSameName(found.name, name));
  return person ? { state: 'read', person, url: fetched.url, title } : failed('nobody');
}
