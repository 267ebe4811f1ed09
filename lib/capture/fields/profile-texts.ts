import type { Read, ReadPhone } from '../contact/contacts';
import type { Line } from '../snapshot/types';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { composeTexts, type Texts } from './compose';
import type { Fragment, Told } from './fragment';
import { Reader } from './said';
import { scoreFragments } from './slots';

const notBio = /publi|paper|news|blog|teaching|course|talk|related|contact|award|bibliogr|veröffentl|comment|project/i;
const reach = 10;

/** What the lines of a profile say: fields by labels anywhere and by the lines right after the name, running text, contact details. */
export function readProfileTexts(lines: readonly Line[], place: Candidate | undefined, view: PageView): { texts: Texts; told: Told } {
  const start = place ? Math.max(0, lines.findIndex((line) => line.start >= place.line.start)) : 0;
  const fragments: Fragment[] = [];
  const emails: Read[] = [];
  const phones: ReadPhone[] = [];
  const reader = new Reader(view);
  lines.forEach((line, at) => {
    const near = at >= start && at < start + reach && line.text.length <= 160;
    const from = line === place?.line ? place.to : 0;
    const said = reader.read({ line, from, to: line.text.length, text: line.text.slice(from) }, { announces: true });
    emails.push(...said.emails);
    phones.push(...said.phones);
    if (said.text && (near || said.label)) fragments.push({ ...said, side: 'after', slot: `${at}`, hint: undefined, inLink: false, at: line.start, block: line.block.start });
  });
  const texts = composeTexts(fragments.filter(({ label }) => label !== 'bio'), { scores: scoreFragments([fragments], view), slots: new Map(), ofStudents: false }, view);
  const bio = bioOf(lines.slice(start), view) ?? bioOf(lines, view);
  return { texts: { ...texts, bio: bio === undefined ? undefined : { value: bio, snippet: bio } }, told: { fragments, emails, phones } };
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
