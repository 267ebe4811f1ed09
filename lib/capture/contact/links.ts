import { agreement } from './agreement';
import { isOnNetwork, isProfileNetwork, isShareLink } from './networks';

export { isProfileNetwork, isShareLink } from './networks';

export type LinkKind = 'own-page' | 'social' | 'site' | 'email' | 'phone' | 'document' | 'in-page' | 'other';
/** `url` is absolute; `network` is the id of the profile network for `social`. */
export type Link = { url: string; text: string; kind: LinkKind; network?: string };

const documentFile = /\.(?:pdf|docx?|odt|rtf|vcf|pptx?|ps)$/i;
const resume = /^\W*(?:(?:my|full|short|download|view|curriculum)\s+)?(?:c\.?\s?v\.?|curriculum(?:\s+vitae)?|vitae?|r[ée]sum[ée]|lebenslauf|currículo|履歴書|简历|이력서)(?:\s*[([]?\s*(?:pdf|download|english|deutsch)\s*[)\]]?)?\W*$/iu;
/** How people call the link to their own page. */
const ownPageText =
  /^\W*(?:(?:my|her|his|their|personal|academic|faculty|staff|full|view|see|visit|private|persönliche|eigene)\s+)*(?:home\s?-?pages?|web\s?-?(?:site|page)s?|site|profile?s?(?:\s?(?:page|seite))?|bio(?:graphy)?(?:\s?page)?|personal\s+(?:page|site)|web|www|url|blog|read\s+(?:more|bio|profile)|more(?:\s+(?:info(?:rmation)?|about\s.{0,40}))?|learn\s+more|details?|mehr(?:\s+(?:erfahren|lesen|infos?|informationen))?|weiterlesen|zur\s+person|zum\s+profil|profil(?:seite)?|webseite|en\s+savoir\s+plus|lire\s+(?:la\s+suite|plus)|page\s+(?:web|perso(?:nnelle)?)|site\s+(?:web|internet)|ver\s+(?:m[áa]s|perfil)|leer\s+m[áa]s|perfil|p[áa]gina\s+(?:web|personal|pessoal)|sito(?:\s+web)?|leggi\s+(?:di\s+pi[ùu]|tutto)|scheda|profilo|lees\s+(?:meer|verder)|profiel|więcej|czytaj\s+więcej|strona(?:\s+domowa)?|läs\s+mer|hemsida|devamı|ホームページ|個人ページ|詳細|主页|个人主页|更多|홈페이지|개인\s?홈페이지)\W*$/iu;
/** Parts of addresses under which organisations keep the pages of their people. */
const peoplePath = /(?:^|[/?&_.=-])(?:~|people|person(?:en|nel|ne)?|persons?|staff|faculty|team|members?|mitarbeiter(?:innen)?|mitglieder|profiles?|profil|bio|bios|biography|speakers?|fellows?|authors?|leadership|directory|employee\w*|docenti|docentes?|equipe|equipo|users?|alumni|board|staffbio|staff-?profile)(?:$|[/?&_.=-])|\/~/i;

const textOf = (link: Element): string => {
  const shown = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const described = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return (shown || described.trim()).slice(0, 300);
};

/** "example.org/anna" as the text of the link to it. */
const showsItself = (text: string, url: URL): boolean => {
  const shown = text.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/$/, '');
  return shown.includes('.') && shown.length > 4 && `${url.hostname.replace(/^www\./, '')}${url.pathname}`.toLowerCase().startsWith(shown.replace(/[….]+$/, ''));
};

const isSamePage = (url: URL, page: URL): boolean => url.origin + url.pathname + url.search === page.origin + page.pathname + page.search;

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

/** The part of an address that may name a person: the last part of the path, a query's value, the first label of the host. */
function slugsOf(url: URL): string[] {
  const path = url.pathname.split('/').filter((part) => part && !/^(?:index|default|home|cv|bio|about|en|de|ko|cn)(?:_\w\w)?(?:\.\w+)?$/i.test(part)).slice(-2);
  return [...path, ...[...url.searchParams.values()].filter((value) => /\p{L}{3}/u.test(value)).slice(0, 4), url.hostname.replace(/^www\./, '').split('.').slice(0, -1).join('-')];
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
  if (isSamePage(target, page)) return !target.hash && said >= 0.97 ? 0.35 : 0;
  const slug = Math.max(...slugsOf(target).map((part) => agreement({ name }, { slug: part })));
  const isFront = target.pathname === '/' && !target.search;
  const words = said >= 0.75 ? 0.6 : ownPageText.test(text) ? 0.4 : resume.test(text) ? 0.3 : showsItself(text, target) ? 0.35 : 0;
  const place = !isFront && peoplePath.test(target.pathname + target.search) ? 0.3 : 0;
  return Math.min(1, Math.max(slug >= 0.5 ? slug * 0.7 : 0, words) + (slug >= 0.5 && words ? 0.25 : 0) + place * (slug >= 0.3 || words ? 0.5 : 1));
}
