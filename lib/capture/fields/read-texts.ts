import type { Entry } from '../records/entry';
import type { PageView } from '../signals/page-view';
import { Columns } from './columns';
import { composeTexts, type Texts } from './compose';
import { fragmentsOf, type Fragment } from './fragment';
import { boilerplateOf, scoreFragments } from './slots';

/** The fields that are told by text alone, for each entry: the entries of one list vote on what stands at each of their slots. */
export function readTexts(entries: readonly Entry[], view: PageView): Texts[] {
  const columns = new Columns(view.page);
  const read = entries.map((entry) => fragmentsOf(entry, view, columns));
  const lists = new Map<string, number[]>();
  entries.forEach(({ list }, at) => lists.set(list, [...(lists.get(list) ?? []), at]));
  const texts: Texts[] = entries.map(() => ({}));
  for (const members of lists.values()) {
    const all: Fragment[][] = members.map((at) => read[at] ?? []);
    const boilerplate = boilerplateOf(all, view);
    const kept = all.map((fragments) => fragments.filter(({ text }) => !boilerplate.has(text)));
    const scores = scoreFragments(kept, view);
    members.forEach((at, n) => (texts[at] = composeTexts(kept[n] ?? [], scores, view)));
  }
  return texts;
}
