import { agreement } from '../contact/agreement';
import { profileNetwork } from '../contact/networks';
import { findNames } from '../names/find-names';
import { nameScore } from '../names/name-score';
import { parseName, type NameParts } from '../names/parse-name';
import type { RatedCandidate } from '../records/rate';
import { personKey } from '../records/person-key';
import { lastPart } from '../signals/agreement-signals';
import type { Candidate } from '../signals/candidate';
import { isOrdinary } from '../signals/ordinary';
import { headingOf, type PageView } from '../signals/page-view';
import type { Structured } from '../structured';
import { fold } from '../text/fold';
import { splitParts } from '../text/split-parts';
import { textScores } from '../text/text-scores';

/**
 * Somebody whom the page as a whole may be about, with every candidate that names them. `structured`: what share of those whom the
 * page's data present they are.
 */
export type Possible = { key: string; parts: NameParts; places: Candidate[]; chance: number; structured: number };

export type PageFacts = {
  titleParts: string[];
  slug: string;
  host: string;
  /** Both parts of the e-mail addresses. */
  mails: string[];
  /** What networks call those whose profiles the page links. */
  accounts: string[];
  files: string[];
  /** How many people the page lists. */
  listed: ReadonlySet<string>;
  text: string;
  organization: string | undefined;
  /** Where the first heading stands. */
  firstHeading: number;
  /** Whether address, title or first headings say that the page is about somebody: "About me", "Biography", or a site's front page. */
  about: boolean;
};

const aboutWord =
  /(?:^|[\s/_.-])(?:about|about-?me|bio|biography|biografie|biografia|biographie|profile?|profil|perfil|profilo|person|zur-?person|cv|c\.v|vita|lebenslauf|curriculum|resume|ueber-?mich|über-?mich|who-?am-?i|sobre-?m[ií]m?|chi-sono|a-propos|om-mig|over-mij|o-mnie|hakk[ıi]mda)(?:$|[\s/_.-])|自己紹介|プロフィール|关于|個人|个人简介|소개|프로필/i;

export function pageFacts(view: PageView, rated: readonly RatedCandidate[], organization: string | undefined): PageFacts {
  const { page } = view;
  const url = URL.canParse(page.url) ? new URL(page.url) : undefined;
  const addresses = page.links.map((link) => view.attribute(link, 'href'));
  const strong = new Set(rated.filter(({ chance }) => chance >= 0.5).map(({ person }) => person));
  return {
    titleParts: [page.title, ...splitParts(page.title).map(({ text }) => text)],
    slug: url ? lastPart(url.pathname) : '',
    host: url ? `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/[^/]*$/, '')}` : '',
    mails: addresses.flatMap((address) => /^\s*mailto:([^@?]+)@([^?]+)/i.exec(address)?.slice(1) ?? []),
    accounts: addresses.flatMap((address) => (URL.canParse(address) && profileNetwork(new URL(address)) ? lastPart(new URL(address).pathname) : [])),
    files: page.pictures.map((picture) => lastPart(view.attribute(picture, 'src'))).slice(0, 40),
    listed: strong,
    organization,
    text: fold(page.lines.map(({ text }) => text).join('\n').slice(0, 60_000)),
    firstHeading: view.headings[0]?.start ?? 0,
    about: !url || /^\/(?:index\.\w+|home\.\w+)?$/.test(url.pathname) || [lastPart(url.pathname), page.title, ...view.headings.slice(0, 3).map(({ text }) => text)].some((text) => text.length < 80 && aboutWord.test(text)),
  };
}

/** What a text names that is no person. */
const bodies = ['organization', 'section', 'role'] as const;
const bodyScore = (text: string): number => most(bodies, (kind) => textScores[kind](text));

/** Everybody who may be the subject: named by the layout, in the page's title, or by structured data. */
export function possibleSubjects(view: PageView, rated: readonly RatedCandidate[], structured: Structured): Possible[] {
  const found = new Map<string, Possible>();
  const add = (parts: NameParts, candidate: Candidate | undefined, chance: number, structured: number) => {
    const key = personKey(parts.name);
    const known = found.get(key) ?? { key, parts, places: [], chance: 0, structured: 0 };
    found.set(key, known);
    if (candidate) known.places.push(candidate);
    known.chance = Math.max(known.chance, chance);
    known.structured = Math.max(known.structured, structured);
  };
  for (const { parts, candidate, chance } of rated) if (candidate.score >= 0.3 && textScores.section(parts.name) < 0.5) add(parts, candidate, chance, 0);
  for (const { text } of splitParts(view.page.title)) for (const { name, score } of findNames(text)) {
    const parts = score >= 0.4 && !isOrdinary(name) && bodyScore(name) < 0.5 ? parseName(name) : undefined;
    if (parts) add(parts, undefined, 0, 0);
  }
  const described = structured.people.filter(({ context }) => context === 'entry').length;
  for (const { facts, context } of structured.people) {
    const parts = facts.name && context !== 'relation' ? parseName(facts.name) : undefined;
    if (parts) add(parts, undefined, 0, context === 'entry' ? 1 / described : 0);
  }
  return [...found.values()];
}

export type SubjectSignals = Record<string, (one: Possible, facts: PageFacts) => number>;

const others = (key: string, listed: ReadonlySet<string>) => listed.size - Number(listed.has(key));
const count = (text: string, word: string) => (word.length > 2 ? text.split(word).length - 1 : 0);
const most = <T>(texts: readonly T[], measure: (text: T) => number) => texts.reduce((best, text) => Math.max(best, measure(text)), 0);

/** How far the page as a whole is about somebody. */
export const subjectSignals: SubjectSignals = {
  chance: ({ chance }) => chance,
  name: ({ parts }) => nameScore(parts.name),
  noBody: ({ parts }) => 1 - bodyScore(parts.name),
  ownName: ({ parts }, { organization }) => Number(!organization || !fold(organization).includes(fold(parts.name))),
  titleIs: ({ key }, { titleParts }) => Number(titleParts.some((part) => personKey(parseName(part)?.name ?? part) === key)),
  titleFirst: ({ key }, { titleParts }) => Number(titleParts.slice(0, 2).some((part) => personKey(parseName(part)?.name ?? part) === key)),
  titleHas: ({ parts }, { titleParts }) => agreement(parts, { alt: titleParts[0] ?? '' }),
  slug: ({ parts }, { slug }) => agreement(parts, { slug }),
  host: ({ parts }, { host }) => agreement(parts, { slug: host.replace(/[./]/g, '-') }),
  topHeading: ({ places }) => Number(places.some(({ box, form }) => headingOf(box) === 1 && form !== 'item')),
  firstHeading: ({ places }, { firstHeading }) => Number(places.some(({ line }) => line.start === firstHeading)),
  mail: ({ parts }, { mails }) => most(mails, (mail) => agreement(parts, { emailLocal: mail })),
  account: ({ parts }, { accounts }) => most(accounts, (slug) => agreement(parts, { slug })),
  file: ({ parts }, { files }) => most(files, (file) => agreement(parts, { photoFile: file })),
  structured: ({ structured }) => structured,
  mentions: ({ parts }, { text }) => Math.min(10, count(text, fold(parts.familyName ?? parts.name.split(' ').pop() ?? ''))) / 10,
  fullMentions: ({ parts }, { text }) => Math.min(5, count(text, fold(parts.name))) / 5,
  about: (_, { about }) => Number(about),
  alone: ({ key }, { listed }) => Number(others(key, listed) === 0),
  few: ({ key }, { listed }) => Number(others(key, listed) <= 2),
  some: ({ key }, { listed }) => Number(others(key, listed) <= 6),
};
