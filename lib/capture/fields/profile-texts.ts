import type { Read, ReadPhone } from '../contact/contacts';
import type { Line } from '../snapshot/types';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { composeTexts, type Texts } from './compose';
import type { Fragment, Told } from './fragment';
import { positionIn } from './prose';
import { Reader } from './said';
import { scoreFragments } from './slots';
import { startsSmall } from '../text/letters';

const notBio = /publi|paper|news|blog|teaching|course|talk|related|contact|award|bibliogr|veröffentl|comment|project/i;
const reach = 10;

const isProse = (line: Line, view: PageView): boolean => view.score('bio', line.text) >= 0.5 || line.text.length > 160;

/** Whether what follows a name on its line goes on in a sentence. */
const isSentence = (rest: string): boolean => /^\s/.test(rest) && startsSmall(rest.slice(1));

/** Where the lines that present the name end: at running text or a new heading. */
function endOfHead(lines: readonly Line[], start: number, view: PageView): number {
  const isTelling = (text: string) => view.score('role', text) >= 0.5 || view.score('organization', text) >= 0.5;
  const end = lines.findIndex((line, at) => at > start && (isProse(line, view) || (at > start + 3 && headingOf(line.block) > 0 && !isTelling(line.text))));
  return Math.min(end < 0 ? lines.length : end, start + reach);
}

/** What the lines of a profile say: fields by labels anywhere and by the lines around the name, running text, contact details. */
export function readProfileTexts(lines: readonly Line[], place: Candidate | undefined, view: PageView): { texts: Texts; told: Told } {
  const start = place ? Math.max(0, lines.findIndex((line) => line.start >= place.line.start)) : 0;
  const end = endOfHead(lines, start, view);
  const fragments: Fragment[] = [];
  const emails: Read[] = [];
  const phones: ReadPhone[] = [];
  const reader = new Reader(view);
  lines.forEach((line, at) => {
    const isAbove = place && at < start && at >= start - 2 && line.text.length < 60 && !/[>›»]/.test(line.text) && view.score('role', line.text) >= 0.75 && view.score('section', line.text) < 0.5;
    const near = isAbove || (!(line === place?.line && isSentence(line.text.slice(place.to))) && at >= start && at < end && line.text.length <= 160);
    const from = line === place?.line ? place.to : 0;
    const said = reader.read({ line, from, to: line.text.length, text: line.text.slice(from) }, { announces: true });
    emails.push(...said.emails);
    phones.push(...said.phones);
    if (said.text && (near || (said.label && said.label !== 'other'))) fragments.push({ ...said, side: 'after', slot: `${at}`, hint: undefined, inLink: false, at: line.start, block: line.block.start });
  });
  const texts = composeTexts(fragments.filter(({ label }) => label !== 'bio'), { scores: scoreFragments([fragments], view), slots: new Map(), ofStudents: false, inSection: true }, view);
  const names = place?.text.split(/\s+/).filter((word) => word.length > 2) ?? [];
  const bio = bioOf(lines.slice(start), names, view) ?? bioOf(lines, names, view);
  if (!texts.role) for (const { field, text } of positionIn(bio ?? '', view)) texts[field] ??= { value: text, snippet: bio ?? '' };
  return { texts: { ...texts, bio: bio === undefined ? undefined : { value: bio, snippet: bio } }, told: { fragments, emails, phones } };
}

/** Of the runs of prose that do not stand under a heading for something else the first that speaks of the person, else the first. */
function bioOf(lines: readonly Line[], names: readonly string[], view: PageView): string | undefined {
  const runs: string[][] = [[]];
  let skipping = false;
  lines.forEach((line, at) => {
    if (headingOf(line.block) > 0) {
      if (runs.at(-1)?.length) runs.push([]);
      skipping = notBio.test(line.text);
      return;
    }
    const next = lines[at + 1];
    // A short sentence right before or behind prose is part of it.
    const isPart = /[.!?]$/.test(line.text) && (view.score('bio', line.text) >= 0.2 || names.some((name) => line.text.includes(name))) && ((runs.at(-1)?.length ?? 0) > 0 || (next && isProse(next, view) && !headingOf(next.block)));
    if (!skipping && (isProse(line, view) || isPart)) runs.at(-1)?.push(line.text);
  });
  const found = runs.filter((run) => run.length);
  return (found.find(([first = '']) => names.some((name) => first.slice(0, 80).includes(name))) ?? found[0])?.join(' ');
}
