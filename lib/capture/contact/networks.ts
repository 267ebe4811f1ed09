/**
 * Where people have profiles: the id of the network, its host, and the first parts of the paths of people's pages there (none: one
 * part alone, the account's name). A host without an ending stands for any ending.
 */
const networks =
  'linkedin linkedin.com in pub profile|github github.com|gitlab gitlab.com|bitbucket bitbucket.org|orcid orcid.org|scholar ' +
  'scholar.google. citations|' +
  'researchgate researchgate.net profile|academia academia.edu|twitter twitter.com|twitter x.com|facebook facebook.com|facebook fb.com|' +
  'instagram instagram.com|youtube youtube.com @ c user channel|bluesky bsky.app profile|threads threads.net @|threads threads.com @|' +
  'xing xing.com profile|medium medium.com @|telegram t.me|vk vk.com|weibo weibo.com|soundcloud soundcloud.com|vimeo vimeo.com|' +
  'tiktok tiktok.com @|' +
  'pinterest pinterest.|flickr flickr.com people photos|dribbble dribbble.com|behance behance.net|stackoverflow stackoverflow.com users|' +
  'goodreads goodreads.com author user|wikipedia wikipedia.org wiki|imdb imdb.com name|slideshare slideshare.net|speakerdeck ' +
  'speakerdeck.com|' +
  'dblp dblp.org pid|dblp dblp.uni-trier.de pers pid|scopus scopus.com authid|publons publons.com researcher|publons ' +
  'webofscience.com wos author|' +
  'semanticscholar semanticscholar.org author|ssrn ssrn.com author|lattes lattes.cnpq.br|keybase keybase.io|angellist wellfound.com u|' +
  'angellist angel.co|crunchbase crunchbase.com person|huggingface huggingface.co|kaggle kaggle.com|google plus.google.com';

type Network = { id: string; host: string; starts: string[] };
const table = networks.split('|').map((line): Network => {
  const [id = '', host = '', ...starts] = line.split(' ');
  return { id, host, starts };
});

/** First parts of paths that are no accounts: share buttons, searches, single posts, the network's own pages. */
const noAccount = new RegExp(
  '^(?:sharer?|share.php|sharer.php|sharing|intent|dialog|plugins|hashtag|tr|groups|events|explore|search|home|about|login|signup|' +
    'settings|features|' +
    'pricing|topics|orgs|sponsors|marketplace|i|p|reel|stories|pin|joinchat|s|watch|feed|company|school|legal|privacy|policies|tos|' +
    'help|site|pages|' +
    '\\d+)$',
  'i',
);
/** Servers of federated networks (Mastodon, Diaspora, …) are many; the shape of their profiles is one. */
const federated = /^\/(?:(?:web\/)?@[\w.-]+(?:@[\w.-]+)?|users\/[\w.-]+|u\/[\w.-]+)\/?$/;
const share = /\/(?:share(?:r|-offsite|Article)?|intent|sharing|submit|pin\/create|plugins|cws|shares)\b/i;

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

const networkAt = ({ hostname }: URL): Network | undefined =>
  table.find(({ host }) => {
    const at = `.${hostname}`.indexOf(`.${host}`);
    return at >= 0 && (host.endsWith('.') || at + host.length === hostname.length);
  });

/** Whether an address only offers to pass the page on ("share on …"). */
export const isShareLink = (url: string): boolean => {
  const parsed = parse(url);
  return (
    parsed !== undefined &&
    share.test(parsed.pathname) &&
    (networkAt(parsed) !== undefined || /[?&](?:u|url|text|status|body)=/i.test(parsed.search))
  );
};

/** The id of the network on which an address is somebody's profile; undefined for share buttons, front pages, single posts and all else. */
export function isProfileNetwork(url: string): string | undefined {
  const parsed = parse(url);
  if (!parsed || isShareLink(url)) return undefined;
  const network = networkAt(parsed);
  if (!network) return federated.test(parsed.pathname) ? 'fediverse' : undefined;
  const parts = (parsed.pathname + (parsed.hash.startsWith('#!/') ? parsed.hash.slice(2) : '')).split('/').filter(Boolean);
  const [first = ''] = parts;
  const { id, starts } = network;
  if (starts.includes('@') && first.startsWith('@')) return id;
  if (starts.includes(first)) return parts.length > 1 || /=/.test(parsed.search) ? id : undefined;
  // Some sites put a language before the path.
  if (starts.length) return parts.length > 2 && first.length === 2 && starts.includes(parts[1] ?? '') ? id : undefined;
  return (parts.length === 1 && !noAccount.test(first)) ||
    (first === 'people' && parts.length > 1) ||
    (/profile\.php$/.test(first) && parsed.search)
    ? id
    : undefined;
}

/** Whether the address is on a network's host at all: then it is never anybody's own page. */
export const isOnNetwork = (url: string): boolean => {
  const parsed = parse(url);
  return parsed !== undefined && networkAt(parsed) !== undefined;
};
