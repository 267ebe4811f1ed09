/** Where people have profiles: `host` of the network, `profile` what the path of a person's own page looks like. */
const networks: Record<string, { host: RegExp; profile: RegExp; not?: RegExp }> = {
  linkedin: { host: /(?:^|\.)linkedin\.com$/, profile: /^\/(?:in|pub|profile|mwlite\/in)\/?[^/]*/ },
  github: { host: /^(?:www\.)?github\.com$/, profile: /^\/[\w-]+\/?$/, not: /^\/(?:about|features|pricing|login|topics|explore|orgs|sponsors|marketplace|search|settings)\b/ },
  gitlab: { host: /^(?:www\.)?gitlab\.com$/, profile: /^\/[\w.-]+\/?$/ },
  bitbucket: { host: /^bitbucket\.org$/, profile: /^\/[\w.-]+\/?$/ },
  orcid: { host: /(?:^|\.)orcid\.org$/, profile: /^\/\d{4}-/ },
  scholar: { host: /^scholar\.google\./, profile: /^\/citations/ },
  researchgate: { host: /(?:^|\.)researchgate\.net$/, profile: /^\/(?:profile|scientific-contributions)\// },
  academia: { host: /(?:^|\.)academia\.edu$/, profile: /^\/[^/]+/ },
  twitter: { host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, profile: /^\/(?:#!\/)?@?\w+\/?$/, not: /^\/(?:intent|share|home|search|hashtag|i|login|privacy|tos)\b/ },
  facebook: { host: /(?:^|\.)(?:facebook|fb)\.com$/, profile: /^\/[^/]+/, not: /^\/(?:sharer?|share\.php|dialog|plugins|groups|events|hashtag|tr|login|policy)\b/ },
  instagram: { host: /(?:^|\.)instagram\.com$/, profile: /^\/[\w.]+\/?$/, not: /^\/(?:p|explore|reel|stories|accounts)\b/ },
  youtube: { host: /(?:^|\.)youtube\.com$/, profile: /^\/(?:@|c\/|user\/|channel\/)/ },
  bluesky: { host: /^bsky\.app$/, profile: /^\/profile\/[^/]+\/?$/ },
  threads: { host: /(?:^|\.)threads\.(?:net|com)$/, profile: /^\/@/ },
  xing: { host: /(?:^|\.)xing\.com$/, profile: /^\/(?:profile|de\/profile|in|people)\// },
  medium: { host: /(?:^|\.)medium\.com$/, profile: /^\/@[^/]+\/?$/ },
  telegram: { host: /^(?:t\.me|telegram\.me)$/, profile: /^\/\w+\/?$/, not: /^\/(?:share|joinchat|s|addstickers)\b/ },
  vk: { host: /^(?:www\.)?vk\.com$/, profile: /^\/[\w.]+\/?$/, not: /^\/share/ },
  weibo: { host: /(?:^|\.)weibo\.com$/, profile: /^\/(?:u\/|n\/)?[^/]+\/?$/ },
  soundcloud: { host: /^(?:www\.)?soundcloud\.com$/, profile: /^\/[\w-]+\/?$/ },
  vimeo: { host: /^(?:www\.)?vimeo\.com$/, profile: /^\/(?!\d+$)\w+\/?$/ },
  tiktok: { host: /(?:^|\.)tiktok\.com$/, profile: /^\/@/ },
  pinterest: { host: /(?:^|\.)pinterest\.\w+$/, profile: /^\/[\w-]+\/?$/, not: /^\/pin\b/ },
  flickr: { host: /(?:^|\.)flickr\.com$/, profile: /^\/(?:people|photos)\// },
  dribbble: { host: /^(?:www\.)?(?:dribbble\.com|behance\.net)$/, profile: /^\/[\w-]+\/?$/ },
  stackoverflow: { host: /(?:^|\.)(?:stackoverflow|stackexchange)\.com$/, profile: /^\/users\// },
  goodreads: { host: /(?:^|\.)goodreads\.com$/, profile: /^\/(?:author|user)\// },
  wikipedia: { host: /(?:^|\.)(?:wikipedia|wikidata)\.org$/, profile: /^\/wiki\/[^:]+$/ },
  imdb: { host: /(?:^|\.)imdb\.com$/, profile: /^\/name\// },
  speakerdeck: { host: /^(?:www\.)?(?:speakerdeck\.com|slideshare\.net)$/, profile: /^\/[\w-]+\/?$/ },
  dblp: { host: /^dblp\.(?:org|uni-trier\.de)$/, profile: /^\/(?:pid|pers|~ley)\b/ },
  scopus: { host: /(?:^|\.)scopus\.com$/, profile: /^\/authid/ },
  publons: { host: /(?:^|\.)(?:publons\.com|webofscience\.com)$/, profile: /(?:researcher|author|rid|wos)\// },
  semanticscholar: { host: /(?:^|\.)semanticscholar\.org$/, profile: /^\/author\// },
  ssrn: { host: /(?:^|\.)ssrn\.com$/, profile: /(?:author|per_id)/ },
  lattes: { host: /(?:^|\.)lattes\.cnpq\.br$/, profile: /^\/.+/ },
  keybase: { host: /^(?:www\.)?keybase\.io$/, profile: /^\/\w+\/?$/ },
  angellist: { host: /^(?:www\.)?(?:angel\.co|wellfound\.com)$/, profile: /^\/(?:u\/)?[\w-]+\/?$/ },
  crunchbase: { host: /(?:^|\.)crunchbase\.com$/, profile: /^\/person\// },
  huggingface: { host: /^huggingface\.co$/, profile: /^\/[\w-]+\/?$/ },
  kaggle: { host: /(?:^|\.)kaggle\.com$/, profile: /^\/[\w-]+\/?$/ },
  plus: { host: /^(?:plus\.google|profiles\.google)\.com$/, profile: /^\/(?!share)\+?\w+/ },
  skype: { host: /^(?:join\.)?skype\.com$/, profile: /^\/.+/ },
};

/** Servers of federated networks (Mastodon, Diaspora, …) are many; the shape of their profiles is one. */
const federated = /^\/(?:(?:web\/)?@[\w.-]+(?:@[\w.-]+)?|users\/[\w.-]+|u\/[\w.-]+)\/?$/;
const share = /\/(?:sharer?|share-?offsite|shareArticle|share\.php|intent\/(?:tweet|post)|sharing|submit|pin\/create|plugins|spi\/shares|addtoany|cws\/share)\b|[?&](?:u|url|text|status|mini)=https?(?::|%3A)/i;

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/** The network to whose host an address belongs, whether or not it is a person's page there. */
const networkAt = (url: URL): string | undefined => Object.keys(networks).find((id) => networks[id]?.host.test(url.hostname));

/** Whether an address only offers to pass the page on ("share on …"). */
export const isShareLink = (url: string): boolean => {
  const parsed = parse(url);
  return parsed !== undefined && share.test(parsed.pathname + parsed.search) && (networkAt(parsed) !== undefined || /share|intent|submit/i.test(parsed.pathname));
};

/** The id of the network on which an address is somebody's profile; undefined for share buttons, front pages, single posts and all else. */
export function isProfileNetwork(url: string): string | undefined {
  const parsed = parse(url);
  if (!parsed || isShareLink(url)) return undefined;
  const id = networkAt(parsed);
  const { profile, not } = (id && networks[id]) || {};
  if (profile) return profile.test(parsed.pathname + (parsed.hash.startsWith('#!') ? parsed.hash : parsed.search.length && id === 'ssrn' ? parsed.search : '')) && !not?.test(parsed.pathname) ? id : undefined;
  return federated.test(parsed.pathname) ? 'fediverse' : undefined;
}

/** Whether the address is on a network's host at all: then it is never anybody's own page. */
export const isOnNetwork = (url: string): boolean => {
  const parsed = parse(url);
  return parsed !== undefined && (networkAt(parsed) !== undefined || isShareLink(url));
};
