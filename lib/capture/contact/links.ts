import type { PageView } from '../signals/page-view';
import type { Interval } from '../snapshot/parts';
import type { Box } from '../snapshot/types';
import { documentFile, isSamePage, mediaFile, resume } from './link-words';
import { isOnNetwork, isShareLink, profileNetwork } from './networks';

/** A link that may be an address of a person: a profile on a network, a document, or a page of some site. */
export type Link = { url: URL; text: string; kind: 'social' | 'document' | 'site' };

/** Of documents only a curriculum vitae or an address card is an address of the person: no thesis, no paper. */
export const isAboutThem = ({ url, text }: Link): boolean => !documentFile.test(url.pathname) || resume.test(text) || /\.vcf$/i.test(url.pathname);

/** The address of an element's link, absolute; undefined where it has none. */
function addressOf(box: Box, view: PageView): URL | undefined {
  const href = view.attribute(box, 'href').trim();
  const base = box.element.baseURI || view.page.url;
  return href && URL.canParse(href, base) ? new URL(href, base) : undefined;
}

function textOf({ element }: Box): string {
  const described = () => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return (element.textContent?.trim() || described()).replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** What a link may lead to; undefined for places on the same page, e-mail, share buttons, pictures and all else. */
function kindOf(url: URL, text: string, page: URL): Link['kind'] | undefined {
  if (!/^https?:$/.test(url.protocol) || url.pathname.endsWith('/email-protection') || (/^#[^!/]/.test(url.hash) && isSamePage(url, page))) return undefined;
  if (profileNetwork(url)) return 'social';
  if (documentFile.test(url.pathname) || resume.test(text)) return 'document';
  return isShareLink(url) || mediaFile.test(url.pathname) || isOnNetwork(url) ? undefined : 'site';
}

/** The page's own address. */
export const pageUrl = ({ page: { url } }: PageView): URL => new URL(URL.canParse(url) ? url : 'https://invalid.invalid/');

/** The links of a piece of the page that may be addresses of a person, in document order, each address once. */
export function linksIn(view: PageView, { start, end }: Interval): Link[] {
  const page = pageUrl(view);
  const found = new Map<string, Link>();
  for (const box of view.links(start, end)) {
    const url = addressOf(box, view);
    if (!url || found.get(url.href)?.text) continue;
    const text = textOf(box);
    const kind = kindOf(url, text, page);
    if (kind && (text || !found.has(url.href))) found.set(url.href, { url, text, kind });
  }
  return [...found.values()];
}

/** The link that an element stands in: a card that is one link. */
export function linkAround(box: Box, view: PageView): Link[] {
  let at: Box | undefined = box;
  while (at && at.tag !== 'a') at = at.parent;
  const url = at && addressOf(at, view);
  return url && /^https?:$/.test(url.protocol) ? [{ url, text: '', kind: 'site' }] : [];
}
