import type { CapturedPerson } from '@/lib/model/capture';
import type { Line } from '../snapshot/types';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { labelOf } from '../text/label-of';
import { assignText, trimmed, type Texts } from './read-texts';

const notBio = /publication|paper|news|blog|teaching|course|talk|recent|related|contact|award|honou?r|reference|bibliograph|veröffentlich|publikation|comment|project/i;

/** The fields of a profile that are told by text: labelled lines, lines right after the name, running text. */
export function readProfileTexts(lines: readonly Line[], place: Candidate | undefined, view: PageView): Partial<CapturedPerson> {
  const texts: Texts = {};
  const start = place ? lines.findIndex((line) => line.start >= place.line.start) : 0;
  const near = lines.slice(Math.max(0, start), Math.max(0, start) + 8);
  if (place) {
    const rest = trimmed(place.line.text.slice(place.to));
    if (rest) assignText(texts, rest, view);
  }
  for (const line of lines) {
    const label = labelOf(line.text);
    if (label?.rest && (label.field === 'role' || label.field === 'organization' || label.field === 'location' || label.field === 'education')) texts[label.field] ??= label.rest;
  }
  for (const line of near) {
    if (line === place?.line || line.text.length > 140 || labelOf(line.text)) continue;
    assignText(texts, trimmed(line.text), view);
  }
  const bio = bioOf(lines.slice(Math.max(0, start)), view) ?? bioOf(lines, view);
  return { role: texts.role, organization: texts.organization, location: texts.location, education: texts.education, bio };
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
