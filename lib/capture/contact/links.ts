import { documentFile, isSamePage, ownPageText, resume, showsItself } from './link-words';
import { isOnNetwork, isProfileNetwork, isShareLink } from './networks';

export { ownAndOtherLinks, ownPageScore } from './own-page';
export { isProfileNetwork, isShareLink } from './networks';

export type LinkKind = 'own-page' | 'social' | 'site' | 'email' | 'phone' | 'document' | 'in-page' | 'other';
/** `url` is absolute; `network` is the id of the profile network for `social`. */
export type Link = { url: string; text: string; kind: LinkKind; network?: string };

const textOf = (link: Element): string => {
  const shown = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const described =
    link.getAttribute('aria-label') ?? link.getAttribute('title') ?? link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return (shown || described.trim()).slice(0, 300);
};

function kindOf(url: URL, text: string, page: URL): Pick<Link, 'kind' | 'network'> {
  if (url.protocol === 'mailto:' || /\/cdn-cgi\/l\/email-protection/.test(url.pathname)) return { kind: 'email' };
  if (/^(?:tel|callto|sms|fax):$/.test(url.protocol)) return { kind: 'phone' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  if (url.hash && !url.hash.startsWith('#!') && !url.hash.startsWith('#/') && isSamePage(url, page)) return { kind: 'in-page' };
  const network = isProfileNetwork(url.href);
  if (network) return { kind: 'social', network };
  if (isShareLink(url.href)) return { kind: 'other' };
  if (documentFile.test(url.pathname) || resume.test(text)) return { kind: 'document' };
  if (/\.(?:jpe?g|png|gif|webp|svg|mp[34]|zip)$/i.test(url.pathname)) return { kind: 'other' };
  if (isOnNetwork(url.href)) return { kind: 'other' };
  return { kind: ownPageText.test(text) || showsItself(text, url) ? 'own-page' : 'site' };
}

/**
 * The links of an element (itself, if it is one) and what is in it, in document order, each address once. `own-page`: the words of
 * the link say that it leads to somebody's page; `site`: some other page, which may be theirs too (see `ownPageScore`).
 */
export function linksOf(element: Element, base: string): Link[] {
  const page = new URL(URL.canParse(base) ? base : 'https://invalid.invalid/');
  const found = new Map<string, Link>();
  const links = [...(element.matches('a[href], area[href]') ? [element] : []), ...element.querySelectorAll('a[href], area[href]')];
  for (const link of links) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (!href || /^javascript:/i.test(href) || !URL.canParse(href, element.baseURI || base)) continue;
    const url = new URL(href, element.baseURI || base);
    const text = textOf(link);
    const before = found.get(url.href);
    if (before && (before.text || !text)) continue;
    found.set(url.href, { url: url.href, text, ...kindOf(url, text, page) });
  }
  return [...found.values()];
}
