import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import { agreement } from '../contact/agreement';
import { emailsOf } from '../contact/emails';
import { linksOf, ownAndOtherLinks, type Link } from '../contact/links';
import { phonesOf } from '../contact/phones';
import type { NameParts } from '../names/parse-name';
import { portraitOf } from '../contact/portraits';
import type { Subject } from '../kind/subject';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { contentOf } from './content';
import { readProfileTexts } from './profile-texts';

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const nonEmpty = (list: string[]) => (list.length ? list : undefined);

/** The place that presents the subject: a heading rather than a mention, content rather than navigation. */
function mainPlace(places: readonly Candidate[]): Candidate | undefined {
  const rank = ({ box, form, start }: Candidate) =>
    (headingOf(box) ? 10 - headingOf(box) : 0) + (form === 'line' ? 3 : 0) - (box.landmarks.has('nav') || box.landmarks.has('footer') ? 20 : 0) - start / 1e6;
  return [...places].sort((a, b) => rank(b) - rank(a))[0];
}

/** So many pieces of a page are looked through for contact details. */
const maxUnits = 1_500;

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a link of the page may be one of the person's addresses: not the site's own account on a network, and a page or document
 * of the same site only if it names the person.
 */
function isTheirs({ url, kind, text }: Link, parts: NameParts, pageUrl: string): boolean {
  const [target, page] = [new URL(url), new URL(URL.canParse(pageUrl) ? pageUrl : 'https://invalid.invalid/')];
  const slug = target.pathname.split('/').filter(Boolean).pop() ?? '';
  const named = agreement(parts, { slug }) >= 0.35 || agreement(parts, { alt: text }) >= 0.7;
  if (named) return true;
  if (kind === 'social') {
    const site = plain(page.hostname.replace(/^www\./, '').split('.')[0] ?? '');
    return !(site.length > 2 && (plain(slug).includes(site) || site.includes(plain(slug))));
  }
  return target.hostname !== page.hostname && kind !== 'document';
}

/** The facts of the person whom the whole page is about. */
export function readProfile(subject: Subject, view: PageView): CapturedPerson {
  const place = mainPlace(subject.places);
  const { parts } = subject;
  const content = contentOf(view, place?.start);
  const elements = content.units.slice(0, maxUnits).map(({ element }) => element);
  const emails = unique(elements.flatMap((element) => emailsOf(element)))
    .map((email) => ({ email, score: agreement(parts, { emailLocal: email.split('@')[0] ?? '' }) }))
    .sort((a, b) => b.score - a.score)
    .map(({ email }) => email);
  const links = elements.flatMap((element) => linksOf(element, view.page.url));
  const own = ownAndOtherLinks(links.filter((link) => isTheirs(link, parts, view.page.url)), parts.name, view.page.url);
  const portraits = elements.map((element) => portraitOf(element, { name: parts.name })).filter((found) => found !== undefined);
  const texts = readProfileTexts(content.lines, place, view);
  const facts = {
    honorific: parts.honorific,
    givenName: parts.givenName,
    familyName: parts.familyName,
    suffix: parts.suffix,
    ...texts,
    emails: nonEmpty(emails.slice(0, 1)),
    phones: nonEmpty(unique(elements.flatMap((element) => phonesOf(element)).filter(({ kind }) => kind !== 'fax').map(({ phone }) => phone)).slice(0, 2)),
    photo: portraits.sort((a, b) => b.score - a.score)[0]?.url,
    profileUrl: own.profileUrl,
    links: nonEmpty(unique(own.links)),
  };
  const evidence: CapturedPerson['evidence'] = { name: { snippet: (place?.line.text ?? view.page.title).slice(0, 300), confidence: subject.confidence } };
  for (const [field, value] of Object.entries(facts)) if (value) evidence[field as FactField] = { snippet: String(value).slice(0, 300), confidence: subject.confidence };
  return { name: parts.name, nameAsShown: place?.text ?? parts.name, ...facts, evidence };
}
