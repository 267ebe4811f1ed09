import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import { agreement } from '../contact/agreement';
import { emailsOf } from '../contact/emails';
import { linksOf, ownAndOtherLinks } from '../contact/links';
import { phonesOf } from '../contact/phones';
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

/** The facts of the person whom the whole page is about. */
export function readProfile(subject: Subject, view: PageView): CapturedPerson {
  const place = mainPlace(subject.places);
  const { parts } = subject;
  const content = contentOf(view, place?.start);
  const elements = content.units.map(({ element }) => element);
  const emails = unique(elements.flatMap((element) => emailsOf(element)))
    .map((email) => ({ email, score: agreement(parts, { emailLocal: email.split('@')[0] ?? '' }) }))
    .sort((a, b) => b.score - a.score)
    .map(({ email }) => email);
  const links = elements.flatMap((element) => linksOf(element, view.page.url));
  const own = ownAndOtherLinks(links, parts.name, view.page.url);
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
