import { documentFile, isSamePage, mediaFile, resume, saysOwnPage, showsItself } from './link-words';
import { isOnNetwork, isProfileNetwork, isShareLink } from './networks';

export { ownAndOtherLinks, ownPageScore } from './own-page';
export { isProfileNetwork, isShareLink } from './networks';

export type LinkKind = 'own-page' | 'social' | 'site' | 'email' | 'phone' | 'document' | 'in-page' | 'other';
/** `url` is absolute; `network` is the id of the profile network for `social`. */
export type Link = { url: string; text: string; kind: LinkKind; network?: string };

const selector = 'a[href], area[href]';

function textOf(link: Element): string {
  const described = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? link.querySelector('img[alt]')?.getAttribute('alt');
  const text = link.textContent?.trim() || described || '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

function kindOf(url: URL, text: string, page: URL): Pick<Link, 'kind' | 'network'> {
  const { href, protocol, pathname, hash } = url;
  if (protocol === 'mailto:' || pathname.endsWith('/email-protection')) return { kind: 'email' };
  if (/^(?:tel|callto|sms|fax):$/.test(protocol)) return { kind: 'phone' };
  if (!/^https?:$/.test(protocol)) return { kind: 'other' };
  if (/^#[^!/]/.test(hash) && isSamePage(url, page)) return { kind: 'in-page' };
  const network = isProfileNetwork(href);
  if (network) return { kind: 'social', network };
  if (isShareLink(href)) return { kind: 'other' };
  if (documentFile.test(pathname) || resume.test(text)) return { kind: 'document' };
  if (mediaFile.test(pathname) || isOnNetwork(href)) return { kind: 'other' };
  return { kind: saysOwnPage(text) || showsItself(text, url) ? 'own-page' : 'site' };
}

/**
 * The links of an element (itself, if it is one) and what is in it, in document order, each address once. `own-page`: the words of
 * the link say that it leads to somebody's page; `site`: some other page, which may be theirs too (see `ownPageScore`).
 */
export function linksOf(element: Element, base: string): Link[] {
  const page = new URL(URL.canParse(base) ? base : 'https://invalid.invalid/');
  const from = element.baseURI || base;
  const found = new Map<string, Link>();
  for (const link of [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)]) {
    const address = link.getAttribute('href')?.trim() ?? '';
    if (!address || /^javascript:/i.test(address) || !URL.canParse(address, from)) continue;
    const url = new URL(address, from);
    const text = textOf(link);
    if (found.get(url.href)?.text || (found.has(url.href) && !text)) continue;
    found.set(url.href, { url: url.href, text, ...kindOf(url, text, page) });
  }
  return [...found.values()];
}
