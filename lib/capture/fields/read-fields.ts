import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import type { Expired } from '../deadline';
import { emailsIn, emailsOf } from '../contact/emails';
import { documentFile, resume } from '../contact/link-words';
import { linksOf, ownAndOtherLinks, type Link } from '../contact/links';
import { phonesIn, phonesOf } from '../contact/phones';
import { portraitOf } from '../contact/portraits';
import type { Entry } from '../records/entry';
import type { RatedCandidate } from '../records/rate';
import type { Candidate } from '../signals/candidate';
import type { PageView } from '../signals/page-view';
import type { Box } from '../snapshot/types';
import { readTexts } from './read-texts';
import { sectionsOf } from './sections';
import { partsOf, unitsOf } from './units';

export type ReadPerson = { key: string; person: CapturedPerson };

/** The facts of every entry. */
export function readFields(entries: readonly Entry[], names: ReadonlyMap<Candidate, RatedCandidate>, view: PageView, expired: Expired = () => false): ReadPerson[] {
  const sections = sectionsOf(entries, view);
  const texts = readTexts(entries, sections, view);
  const repeated = repeatedPictures(entries, view);
  let over = false;
  return entries.flatMap((entry, at): ReadPerson[] => {
    over ||= (at & 31) === 31 && expired();
    if (over) return [];
    const rated = names.get(entry.name);
    if (!rated) return [];
    const { parts, chance } = rated;
    const units = unitsOf(view.page, entry);
    const read = texts[at] ?? {};
    const loose = partsOf(view.page, entry).map(({ text }) => text);
    const emails = unique([...units.flatMap(({ element }) => emailsOf(element)), ...loose.flatMap((text) => emailsIn(text).map(({ email }) => email))]);
    const phones = unique([...units.flatMap(({ element }) => phonesOf(element)), ...loose.flatMap((text) => phonesIn(text))].filter(({ kind }) => kind !== 'fax').map(({ phone }) => phone));
    const links = units.flatMap(({ element, tag }) => [...(tag === 'a' ? linksOf(wrap(element), view.page.url) : linksOf(element, view.page.url))]);
    const own = ownAndOtherLinks([...linksAround(entry.name.box, view), ...links].filter(isAboutThem), parts.name, view.page.url);
    const photo = units.map(({ element, tag }) => portraitOf(tag === 'img' ? wrap(element) : element, { name: parts.name, repeated })).find(Boolean);
    const facts: Omit<CapturedPerson, 'evidence' | 'nameAsShown' | 'name'> = {
      honorific: parts.honorific,
      givenName: parts.givenName,
      familyName: parts.familyName,
      suffix: parts.suffix,
      role: read.role,
      organization: read.organization,
      section: sections[at]?.text.replace(/\s*[:：]\s*$/, ''),
      emails: emails.length ? emails : undefined,
      phones: phones.length ? phones : undefined,
      location: read.location,
      photo: photo?.url,
      profileUrl: own.profileUrl,
      links: nonEmpty(unique(own.links)),
      bio: read.bio,
      education: read.education,
    };
    const evidence: CapturedPerson['evidence'] = { name: { snippet: entry.name.line.text.slice(0, 300), confidence: chance } };
    for (const [field, value] of Object.entries(facts)) if (value) evidence[field as FactField] = { snippet: String(value).slice(0, 300), confidence: chance };
    const section = sections[at];
    if (section && evidence.section) evidence.section.confidence = Math.min(1, section.weight);
    return [{ key: rated.person, person: { name: parts.name, nameAsShown: entry.name.text, ...facts, evidence } }];
  });
}

/** Of documents only a curriculum vitae or an address card is an address of the person: no thesis, no paper. */
const isAboutThem = ({ url, text }: Link): boolean => !documentFile.test(new URL(url).pathname) || resume.test(text) || /\.vcf$/i.test(url);

/** The link that the name stands in, where it encloses more than the name: a card that is one link. */
function linksAround(box: Box, view: PageView): Link[] {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (at.tag !== 'a') continue;
    const href = view.attribute(at, 'href');
    if (!href || !URL.canParse(href, view.page.url)) return [];
    const { href: url, protocol } = new URL(href, view.page.url);
    return /^https?:$/.test(protocol) ? [{ url, text: '', kind: 'site' }] : [];
  }
  return [];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const nonEmpty = (list: string[]) => (list.length ? list : undefined);

/** The readers of contact details look inside an element: an element that matters itself is looked at through its parent's copy. */
const wrap = (element: Element): Element => {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element.cloneNode(true));
  return holder;
};

function repeatedPictures(entries: readonly Entry[], view: PageView): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of entries) {
    for (const source of new Set(view.pictures(start, end).map((picture) => view.attribute(picture, 'src')))) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return new Set([...counts].filter(([source, count]) => source && count > 1).flatMap(([source]) => (URL.canParse(source, view.page.url) ? [new URL(source, view.page.url).href] : [])));
}
