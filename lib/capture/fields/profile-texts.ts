import type { CapturedPerson } from '@/lib/model/capture';
import type { Line } from '../snapshot/types';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { labelOf } from '../text/label-of';
import { composeTexts } from './compose';
import { trimmed, withoutContacts, type Fragment } from './fragment';
import { scoreFragments } from './slots';

const notBio = /publication|paper|news|blog|teaching|course|talk|recent|related|contact|award|honou?r|reference|bibliograph|veröffentlich|publikation|comment|project/i;
const reach = 10;

/** The fields of a profile that are told by text: labelled lines anywhere, lines right after the name, running text. */
export function readProfileTexts(lines: readonly Line[], place: Candidate | undefined, view: PageView): Partial<CapturedPerson> {
  const start = place ? Math.max(0, lines.findIndex((line) => line.start >= place.line.start)) : 0;
  const fragments: Fragment[] = [];
  lines.forEach((line, at) => {
    const label = labelOf(line.text);
    const near = at >= start && at < start + reach && line.text.length <= 160;
    if (!near && !label?.rest) return;
    const raw = line === place?.line ? line.text.slice(place.to) : label ? label.rest : line.text;
    const text = trimmed(withoutContacts(raw));
    if (text) fragments.push({ text, side: 'after', slot: `${at}`, label: label?.field, hint: undefined, inLink: false, at: line.start, block: line.block.start });
  });
  const texts = composeTexts(fragments.filter(({ label }) => label !== 'bio'), { scores: scoreFragments([fragments], view), slots: new Map(), ofStudents: false }, view);
  const bio = bioOf(lines.slice(start), view) ?? bioOf(lines, view);
  return { ...texts, bio };
}

/** The first run of prose that does not stand under a heading for something else. */
function bioOf(lines: readonly Line[], view: PageView): string | undefined {
  const found: string[] = [];
  let skipping = false;
  for (const line of lines) {
    if (headingOf(line.block) > 0) {
      if (found.length) break;
      skipping = notBio.test(line.text);
      continue;
    }
    if (!skipping && (view.score('bio', line.text) >= 0.5 || line.text.length > 160)) found.push(line.text);
  }
  return found.length ? found.join(' ') : undefined;
}
