import { agreement } from './agreement';
import { documentFile, isSamePage, mediaFile, resume, saysOwnPage, showsItself } from './link-words';
import type { Link } from './links';
import { isOnNetwork, profileNetwork } from './networks';
import { Pattern } from '../text/pattern';

/** "Riverton faculty profile", "Anna's home page". */
const endsAsOwnPage = /^.{0,50}(?:home\s?page|web\s?(?:site|page)|profile?|profile page)\W*$/i;

/** Searches, and single posts of a news page or blog: they may name the person, but are not theirs. */
const notOwn = /(?:^|[/.?&])(?:search|suche)\b|\/(?:blog|news|posts?|articles?|events?|aktuelles)\/.+|\/(?:19|20)\d\d\/\d\d?\//i;

/** Parts of addresses under which organisations keep the pages of their people. */
const peoplePath = new RegExp(
  String.raw`(?:^|[/?&_.=-])(?:people|person\w*|staff(?:bio)?|faculty|team|members?|mitarbeiter\w*|profile?s?|bios?|` +
    String.raw`speakers?|fellows?|authors?|leadership|employee\w*|equip[eo]|users?|alumni)(?:$|[/?&_.=-])|/~`,
  'i',
);

const threeLetters = new Pattern(String.raw`\p{L}{3}`);

/** The parts of an address that may name a person: the last parts of the path, a query's values, the first labels of the host. */
const slugsOf = ({ pathname, search, hostname }: URL): string[] => [
  ...pathname
    .split('/')
    .filter((part) => part && !/^(?:index|default|home|cv|bio|about|en|de|ko|cn)(?:_\w\w)?(?:\.\w+)?$/i.test(part))
    .slice(-2),
  // By hand: Firefox gives scripts in pages no iterator of `searchParams`.
  ...search.split(/[?&]/).map((pair) => pair.slice(pair.indexOf('=') + 1)).filter((value) => threeLetters.test(value)).slice(0, 4),
  hostname.replace(/^www\.|\.[^.]*$/g, '').replaceAll('.', '-'),
];

/**
 * How likely a link leads to the person's own page, 0 to 1: by agreement of the address with the name, the words of the link, and
 * the kind of place the address names. Networks, documents and places on the same page are never own pages. From 0.3 on it is more
 * likely than not.
 */
export function ownPageScore({ url, text }: Pick<Link, 'url' | 'text'>, name: string, page: URL): number {
  const path = url.pathname + url.search;
  if (!/^https?:$/.test(url.protocol) || isOnNetwork(url) || profileNetwork(url) || documentFile.test(url.pathname) || mediaFile.test(url.pathname)) return 0;
  const said = agreement({ name }, { alt: text });
  const itself = showsItself(text, url);
  if (isSamePage(url, page)) return !/#/.test(url.href) && (said >= 0.97 || itself) ? 0.35 : 0;
  if (notOwn.test(path)) return 0;
  const slug = Math.max(...slugsOf(url).map((part) => agreement({ name }, { slug: part })));
  const words = said >= 0.75 ? 0.6 : saysOwnPage(text) ? 0.4 : itself ? 0.35 : endsAsOwnPage.test(text) || resume.test(text) ? 0.3 : 0;
  const place = path !== '/' && peoplePath.test(path) ? 0.3 : 0;
  const agrees = slug >= 0.5 ? Math.max(slug * 0.7, words) + (words && 0.25) : words;
  return Math.min(1, agrees + place * (slug >= 0.3 || words ? 0.5 : 1));
}

/**
 * The person's own page among the links of their entry, and their other addresses: profiles on networks, a CV, and further pages
 * that name them. `page` is where the entry stands.
 */
export function ownAndOtherLinks(links: readonly Link[], name: string, page: URL): { own: Link | undefined; others: Link[] } {
  const rated = links.map((link) => ({ link, score: link.kind === 'site' || resume.test(link.text) ? ownPageScore(link, name, page) : 0 }));
  const likely = rated.filter(({ score }) => score >= 0.3).sort((a, b) => b.score - a.score);
  const own = (likely.find(({ link }) => link.kind === 'site') ?? likely[0])?.link;
  const others = rated.filter(({ link, score }) => link.url.href !== own?.url.href && (link.kind !== 'site' || score >= 0.6 || endsAsOwnPage.test(link.text)));
  return { own, others: others.map(({ link }) => link) };
}
