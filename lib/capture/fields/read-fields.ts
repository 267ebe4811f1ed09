import type { CapturedPerson } from '@/lib/model/capture';
import type { Expired } from '../deadline';
import { isAboutThem, linkAround, linksIn, pageUrl } from '../contact/links';
import { ownAndOtherLinks } from '../contact/own-page';
import { portraitIn } from '../contact/portraits';
import type { Entry } from '../records/entry';
import type { RatedCandidate } from '../records/rate';
import type { Candidate } from '../signals/candidate';
import type { PageView } from '../signals/page-view';
import { firmsOf } from './firms';
import { contactFields, contactsOf, personOf } from './person';
import { readTexts } from './read-texts';
import { sectionsOf } from './sections';

export type ReadPerson = { key: string; person: CapturedPerson };

/** The facts of every entry. */
export function readFields(entries: readonly Entry[], names: ReadonlyMap<Candidate, RatedCandidate>, view: PageView, expired: Expired = () => false): ReadPerson[] {
  const sections = sectionsOf(entries, view);
  const texts = readTexts(entries, sections, view);
  const firms = firmsOf(sections, texts, view);
  const repeated = repeatedPictures(entries, view);
  const page = pageUrl(view);
  let over = false;
  return entries.flatMap((entry, at): ReadPerson[] => {
    over ||= (at & 31) === 31 && expired();
    const rated = names.get(entry.name);
    const read = texts[at];
    if (over || !rated || !read) return [];
    const { parts, chance } = rated;
    const { emails, phones } = contactsOf(view, [entry], read.told);
    const { own, others } = ownAndOtherLinks([...linkAround(entry.name.box, view), ...linksIn(view, entry)].filter(isAboutThem), parts.name, page);
    const photo = portraitIn(view, entry, { name: parts.name, repeated });
    const firm = firms[at];
    const section = firm === undefined ? sections[at] : undefined;
    const person = personOf(parts, entry.name.text, entry.name.line.text, {
      ...read.texts,
      ...(firm !== undefined && !read.texts.organization && { organization: { value: firm, snippet: firm } }),
      section: section && { value: section.text.replace(/\s*[:：]\s*$/, ''), snippet: section.text },
      ...contactFields(emails, phones, own, others),
      photo: photo && { value: photo.url, snippet: photo.alt || entry.name.line.text },
    }, chance);
    if (section && person.evidence.section) person.evidence.section.confidence = Math.min(1, section.weight);
    return [{ key: rated.person, person }];
  });
}

/** Pictures that several entries have show nobody. */
function repeatedPictures(entries: readonly Entry[], view: PageView): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of entries) {
    for (const source of new Set(view.pictures(start, end).map((picture) => view.attribute(picture, 'src')))) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const base = view.page.document.baseURI;
  return new Set([...counts].flatMap(([source, count]) => (source && count > 1 && URL.canParse(source, base) ? [new URL(source, base).href] : [])));
}
