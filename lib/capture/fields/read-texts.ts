import type { Entry } from '../records/entry';
import { grouped } from '../remembered';
import { isBoldLine } from '../signals/emphasis';
import { headingOf, type PageView } from '../signals/page-view';
import { firstFrom } from '../snapshot/ranges';
import type { Line } from '../snapshot/types';
import { Columns } from './columns';
import { composeTexts, type Texts } from './compose';
import { tellEntry, type Told } from './fragment';
import { boilerplateOf, scoreFragments, slotFacts } from './slots';
import type { Section } from './sections';

const studentWord = /class notes|placement|reunion|student|alumni|alumn[ao]e?\b|graduat|ph\.?\s?d|undergrad|absolvent|ehemalige|promo(?:tion|vend)|diplom|doktorand|étudiant|estudiante|laurea|毕业|往届|研究生|学生|卒業|졸업|동문|학생/i;

/** Whether a year beside a name is likely that of a degree: the section or the page is one of students. */
const ofStudents = (section: Section | undefined, view: PageView): boolean => studentWord.test(`${section?.text ?? ''} ${view.page.title}`);

const bareYear = /^(?:class of |jahrgang |promotion |promo )?(?:19|20)\d\d$/i;
const reach = 400;

/** The year that stands over an entry as the heading of a class: in a list of graduates that of their degree. */
function classYear(entry: Entry, view: PageView): string | undefined {
  const { lines } = view.page;
  for (let at = firstFrom(lines, entry.start) - 1, end = at - reach; at >= 0 && at > end; at--) {
    const line = lines[at] as Line;
    if (bareYear.test(line.text) && (headingOf(line.block) || line.block.tag === 'th' || isBoldLine(line))) return line.text;
    if (headingOf(line.block)) return undefined;
  }
  return undefined;
}

/** The fields that are told by text alone, for each entry: the entries of one list vote on what stands at each of their slots. */
export function readTexts(entries: readonly Entry[], sections: readonly (Section | undefined)[], view: PageView): { texts: Texts; told: Told }[] {
  const columns = new Columns(view.page);
  const read = entries.map((entry, at) => ({ texts: {} as Texts, told: tellEntry(entry, view, columns, sections[at]) }));
  for (const members of grouped([...entries.keys()], (at) => entries[at]?.list ?? '').values()) {
    const all = members.map((at) => read[at]?.told.fragments ?? []);
    const boilerplate = boilerplateOf(all, view);
    const kept = all.map((fragments) => fragments.filter(({ text }) => !boilerplate.has(text)));
    const scores = scoreFragments(kept, view);
    const slots = slotFacts(kept, view);
    members.forEach((at, n) => {
      const isStudent = ofStudents(sections[at], view);
      const texts = composeTexts(kept[n] ?? [], { scores, slots, ofStudents: isStudent, inSection: sections[at] !== undefined }, view);
      const entry = entries[at];
      const year = isStudent && !texts.education && entry ? classYear(entry, view) : undefined;
      Object.assign(read[at] ?? {}, { texts: year ? { ...texts, education: { value: year, snippet: year } } : texts });
    });
  }
  return read;
}
