export type LinkKind = 'own-page' | 'social' | 'site' | 'email' | 'phone' | 'document' | 'in-page' | 'other';
/** `url` is absolute; `network` is the id of the profile network for `social`. */
export type Link = { url: string; text: string; kind: LinkKind; network?: string };

const networks: Record<string, RegExp> = {
  linkedin: /(^|\.)linkedin\.com$/,
  github: /(^|\.)github\.com$/,
  orcid: /(^|\.)orcid\.org$/,
  scholar: /^scholar\.google\./,
  twitter: /(^|\.)(twitter|x)\.com$/,
};

/** The id of the network on which the address is a profile. */
export const isProfileNetwork = (url: string): string | undefined => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return Object.keys(networks).find((id) => networks[id]?.test(host));
};

/** The links of an element and what is in it, in document order. */
export function linksOf(element: Element, base: string): Link[] {
  return [...element.querySelectorAll('a[href]')].flatMap((link): Link[] => {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, base)) return [];
    const { href: url, protocol } = new URL(href, base);
    const text = link.textContent?.trim() ?? '';
    const network = isProfileNetwork(url);
    if (protocol === 'mailto:') return [{ url, text, kind: 'email' }];
    if (protocol === 'tel:') return [{ url, text, kind: 'phone' }];
    if (!/^https?:$/.test(protocol)) return [];
    return [network ? { url, text, kind: 'social', network } : { url, text, kind: 'site' }];
  });
}

/** How much a link looks like the person's own page (0 to 1), by agreement of its last path part with the name. */
export function ownPageScore(url: string, name: string, pageUrl: string): number {
  if (!URL.canParse(url) || url.split('#')[0] === pageUrl) return 0;
  const slug = new URL(url).pathname.toLowerCase();
  const parts = name.toLowerCase().split(/[^\p{L}]+/u).filter((part) => part.length > 1);
  return parts.length ? parts.filter((part) => slug.includes(part)).length / parts.length : 0;
}
