import { agreement } from './agreement';
import { documentFile, isSamePage, ownPageText, peoplePath, resume, showsItself } from './link-words';
import type { Link } from './links';
import { isOnNetwork, isProfileNetwork } from './networks';

/** "Riverton faculty profile", "Anna's home page". */
const endsAsOwnPage = /^.{0,50}(?:home\s?page|web\s?(?:site|page)|profile?|profile page|homepage)\W*$/i;

/** Searches, and single posts of a news page or blog: they may name the person, but are not theirs. */
const notOwn = /(?:^|[/.?&])(?:search|suche)\b|\/(?:blog|news|posts?|articles?|events?|aktuelles)\/.+|\/(?:19|20)\d\d\/\d\d?\//i;

/** The part of an address that may name a person: the last part of the path, a query's value, the first label of the host. */
function slugsOf(url: URL): string[] {
  const path = url.pathname
    .split('/')
    .filter((part) => part && !/^(?:index|default|home|cv|bio|about|en|de|ko|cn)(?:_\w\w)?(?:\.\w+)?$/i.test(part))
    .slice(-2);
  return [
    ...path,
    ...[...url.searchParams.values()].filter((value) => /\p{L}{3}/u.test(value)).slice(0, 4),
    url.hostname
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1)
      .join('-'),
  ];
}

/**
 * How likely a link leads to the person's own page, 0 to 1: by agreement of the address with the name, the words of the link
 * (`text`), and the kind of place the address names. Networks, documents and places on the same page are never own pages.
 * From 0.3 on it is more likely than not.
 */
export function ownPageScore(url: string, name: string, pageUrl: string, text = ''): number {
  if (!URL.canParse(url)) return 0;
  const target = new URL(url);
  const page = new URL(URL.canParse(pageUrl) ? pageUrl : 'https://invalid.invalid/');
  if (!/^https?:$/.test(target.protocol) || isOnNetwork(url) || isProfileNetwork(url)) return 0;
  if (documentFile.test(target.pathname) || /\.(?:jpe?g|png|gif|webp|svg|zip)$/i.test(target.pathname)) return 0;
  const said = agreement({ name }, { alt: text });
  if (isSamePage(target, page)) return !target.hash && (said >= 0.97 || showsItself(text, target)) ? 0.35 : 0;
  const slug = Math.max(...slugsOf(target).map((part) => agreement({ name }, { slug: part })));
  if (notOwn.test(target.pathname + target.search)) return 0;
  const isFront = target.pathname === '/' && !target.search;
  const words =
    said >= 0.75
      ? 0.6
      : ownPageText.test(text)
        ? 0.4
        : endsAsOwnPage.test(text)
          ? 0.3
          : resume.test(text)
            ? 0.3
            : showsItself(text, target)
              ? 0.35
              : 0;
  const place = !isFront && peoplePath.test(target.pathname + target.search) ? 0.3 : 0;
  return Math.min(
    1,
    Math.max(slug >= 0.5 ? slug * 0.7 : 0, words) + (slug >= 0.5 && words ? 0.25 : 0) + place * (slug >= 0.3 || words ? 0.5 : 1),
  );
}

/**
 * The person's own page among the links of their entry, and their other addresses: profiles on networks, a CV, and further pages
 * that name them. `pageUrl` is the page the entry stands on.
 */
export function ownAndOtherLinks(links: readonly Link[], name: string, pageUrl: string): { profileUrl?: string; links: string[] } {
  const rated = links.map((link) => ({
    link,
    score:
      ['own-page', 'site', 'in-page'].includes(link.kind) || resume.test(link.text) ? ownPageScore(link.url, name, pageUrl, link.text) : 0,
  }));
  const sure = rated.filter(({ score, link }) => score >= 0.3 && link.kind !== 'document').sort((a, b) => b.score - a.score);
  const own = (sure[0] ?? rated.find(({ score, link }) => score >= 0.3 && !documentFile.test(new URL(link.url).pathname)))?.link;
  const others = rated.filter(
    ({ link, score }) =>
      link !== own && (link.kind === 'social' || link.kind === 'document' || score >= 0.6 || endsAsOwnPage.test(link.text)),
  );
  return { ...(own ? { profileUrl: own.url } : {}), links: others.map(({ link }) => link.url) };
}
