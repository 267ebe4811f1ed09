import type { CapturedPerson } from '@/lib/model/capture';
import { agreement } from '../contact/agreement';
import { isAboutThem, type Link, linksIn, pageUrl } from '../contact/links';
import { ownAndOtherLinks } from '../contact/own-page';
import { portraitIn } from '../contact/portraits';
import type { Subject } from '../kind/subject';
import type { NameParts } from '../names/parse-name';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { contentOf } from './content';
import { contactFields, contactsOf, personOf } from './person';
import { readProfileTexts } from './profile-texts';
import { lettersAndDigits } from '../text/letters';

/** The place that presents the subject: a heading rather than a mention, content rather than navigation. */
function mainPlace(places: readonly Candidate[]): Candidate | undefined {
  const rank = ({ box, form, start }: Candidate) =>
    (headingOf(box) ? 10 - headingOf(box) : 0) + (form === 'line' ? 3 : 0) - (box.landmarks.has('nav') || box.landmarks.has('footer') ? 20 : 0) - start / 1e6;
  return [...places].sort((a, b) => rank(b) - rank(a))[0];
}

const plain = (text: string) => lettersAndDigits(text.toLowerCase());

/**
 * Whether a link of the page may be one of the person's addresses: not the site's own account on a network, and a page or document
 * of the same site only if it names the person.
 */
function isTheirs({ url, kind, text }: Link, parts: NameParts, page: URL): boolean {
  const slug = url.pathname.split('/').filter(Boolean).pop() ?? '';
  if (agreement(parts, { slug }) >= 0.35 || agreement(parts, { alt: text }) >= 0.7) return true;
  if (kind !== 'social') return kind === 'site' && url.hostname !== page.hostname;
  const site = plain(page.hostname.replace(/^www\./, '').split('.')[0] ?? '');
  return !(site.length > 2 && (plain(slug).includes(site) || site.includes(plain(slug))));
}

/** The facts of the person whom the whole page is about. */
export function readProfile(subject: Subject, view: PageView): CapturedPerson {
  const place = mainPlace(subject.places);
  const { parts } = subject;
  const page = pageUrl(view);
  const { pieces, lines } = contentOf(view, place?.start);
  const { texts, told } = readProfileTexts(lines, place, view);
  const contacts = contactsOf(view, pieces, told);
  const rated = contacts.emails.map((email) => ({ email, score: agreement(parts, { emailLocal: email.value.split('@')[0] ?? '' }) }));
  const emails = rated.sort((a, b) => b.score - a.score).map(({ email }) => email).slice(0, 1);
  const links = pieces.flatMap((piece) => linksIn(view, piece));
  const { own, others } = ownAndOtherLinks(links.filter((link) => isAboutThem(link) && isTheirs(link, parts, page)), parts.name, page);
  const [photo] = pieces.flatMap((piece) => portraitIn(view, piece, { name: parts.name }) ?? []).sort((a, b) => b.score - a.score);
  const shown = place?.line.text ?? view.page.title;
  return personOf(parts, place?.text ?? parts.name, shown, {
    ...texts,
    ...contactFields(emails, contacts.phones.slice(0, 2), own, others),
    photo: photo && { value: photo.url, snippet: photo.alt || shown },
  }, subject.confidence);
}
