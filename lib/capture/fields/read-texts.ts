import type { Entry } from '../records/entry';
import type { PageView } from '../signals/page-view';
import { Columns } from './columns';
import { composeTexts, type Texts } from './compose';
import { tellEntry, type Told } from './fragment';
import { boilerplateOf, scoreFragments, slotFacts } from './slots';
import type { Section } from './sections';

const studentWord = /student|alumni|alumn[ao]e?\b|graduat|ph\.?\s?d|undergrad|absolvent|ehemalige|promo(?:tion|vend)|diplom|doktorand|étudiant|estudiante|laurea|毕业|往届|研究生|学生|卒業|졸업|동문|학생/i;

/** Whether a year beside a name is likely that of a degree: the section or the page is one of students. */
const ofStudents = (section: Section | undefined, view: PageView): boolean => studentWord.test(`${section?.text ?? ''} ${view.page.title}`);

/** The fields that are told by text alone, for each entry: the entries of one list vote on what stands at each of their slots. */
export function readTexts(entries: readonly Entry[], sections: readonly (Section | undefined)[], view: PageView): { texts: Texts; told: Told }[] {
  const columns = new Columns(view.page);
  const read = entries.map((entry, at) => ({ texts: {} as Texts, told: tellEntry(entry, view, columns, sections[at]) }));
  const lists = new Map<string, number[]>();
  entries.forEach(({ list }, at) => {
    const members = lists.get(list);
    if (members) members.push(at);
    else lists.set(list, [at]);
  });
  for (const members of lists.values()) {
    const all = members.map((at) => read[at]?.told.fragments ?? []);
    const boilerplate = boilerplateOf(all, view);
    const kept = all.map((fragments) => fragments.filter(({ text }) => !boilerplate.has(text)));
    const scores = scoreFragments(kept, view);
    const slots = slotFacts(kept, view);
    members.forEach((at, n) => Object.assign(read[at] ?? {}, { texts: composeTexts(kept[n] ?? [], { scores, slots, ofStudents: ofStudents(sections[at], view) }, view) }));
  }
  return read;
}
