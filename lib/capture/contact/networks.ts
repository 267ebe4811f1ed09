/**
 * Where people have profiles: the hosts, without an ending for any ending, with the network's name before "=" where the host says
 * another. "/": an account's name alone is not the path of a profile there.
 */
const networks =
  'linkedin.com/ github.com gitlab.com bitbucket.org orcid.org scholar.google./ researchgate.net/ academia.edu twitter.com twitter=x.com ' +
  'facebook.com facebook=fb.com instagram.com youtube.com/ bluesky=bsky.app/ threads.net/ xing.com/ medium.com/ telegram=t.me vk.com ' +
  'weibo.com soundcloud.com vimeo.com tiktok.com/ pinterest. flickr.com/ dribbble.com behance.net wikipedia.org/ imdb.com/ dblp. scopus.com/ ' +
  'webofscience.com/ semanticscholar.org/ lattes.cnpq.br crunchbase.com/ huggingface.co slideshare.net';
const table = networks.split(' ').map((entry) => {
  const [, name, host = '', slash] = /^(?:(\w+)=)?([^/]+)(\/)?/.exec(entry) ?? [];
  return { id: name ?? host.replace(/\..*/, ''), host: `.${host}`, alone: !slash };
});

/** First parts of paths under which networks keep people, one to a name. */
const peoplePart = /^(?:in|pub|profile|citations|c|users?|u|channel|people|wiki|name|pid|pers|authid|author|person|wos)$/;
/** Paths of one part that are no accounts: share buttons, searches, the network's own pages. */
const noAccount = /^(?:shar.*|intent|dialog|hashtag|tr|groups?|events|explore|search|home|about|login|signup|settings|i|watch|feed|company|school|legal|privacy|pages|\d+)$/i;
/** Servers of federated networks (Mastodon, Diaspora, …) are many; the shape of their profiles is one. */
const federated = /^\/(?:@[\w.-]+(?:@[\w.-]+)?|(?:users|u)\/[\w.-]+)\/?$/;
const share = /\/(?:share(?:r|-offsite|Article)?|intent|sharing|submit|pin\/create|plugins)\b/i;

const networkAt = (hostname: string): (typeof table)[number] | undefined =>
  table.find(({ host }) => (host.endsWith('.') ? `.${hostname}`.includes(host) : `.${hostname}`.endsWith(host)));

/** Whether the address is on a network's host at all: then it is never anybody's own page. */
export const isOnNetwork = ({ hostname }: URL): boolean => networkAt(hostname) !== undefined;

/** Whether an address only offers to pass the page on ("share on …"). */
export const isShareLink = (url: URL): boolean => share.test(url.pathname) && (isOnNetwork(url) || /[?&](?:u|url|text|status|body)=/i.test(url.search));

/** The id of the network on which an address is somebody's profile; undefined for share buttons, front pages, single posts and all else. */
export function profileNetwork(url: URL): string | undefined {
  const { hostname, pathname, search, hash } = url;
  if (isShareLink(url)) return undefined;
  const network = networkAt(hostname);
  if (!network) return federated.test(pathname) ? 'fediverse' : undefined;
  // Some sites put a language before the path.
  const parts = (pathname + (/^#!(.*)/.exec(hash)?.[1] ?? '')).split('/').filter((part) => part && !/^(?!in$)[a-z]{2}$/.test(part));
  const [first = '', second] = parts;
  const isProfile = peoplePart.test(first) ? second || search.includes('=') : /^@./.test(first) || (network.alone && parts.length === 1 && !noAccount.test(first));
  return isProfile ? network.id : undefined;
}
