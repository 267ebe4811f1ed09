import type { PageView } from '../signals/page-view';
import { type Part, splitParts } from '../text/split-parts';
import { trimmed } from './said';
import type { TextField } from './slots';

/** A run of the parts of a text that says one thing. */
export type Segment = { field: TextField; text: string };

const atWord = /\s+(?:at|@|bei|beim|chez|presso|bij|hos|w)\s+(?:(?:the|der|dem)\s+)?(?=\p{Lu})/u;
const timeWords = /^[(\s]*(?:(?:since|seit|depuis|from|until|to|bis|spring|summer|fall|autumn|winter|academic|year|term|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|ma[iy]|jun[ei]?|jul[iy]?|aug\p{L}*|sep\p{L}*|o[ck]t\p{L}*|nov\p{L}*|de[cz]\p{L}*|present|heute|now|years?|jahre|años?)\.?|[\d/.,–—-]+|\s)+[)\s]*$/iu;
/** A year, a month, a span of them: no part of what stands beside it. */
export const isTime = (text: string): boolean => text.length < 40 && timeWords.test(text);

/** Part of a company rather than one: "Senior Vice President, Customer Services". */
const department = /(?:services?|operations?|relations|development|communications?|resources|sales|marketing|support|affairs|success|products?|research|finance|technology)$/iu;

/** The parts of a text, cut also before the words that lead from a position to where it is held. */
const partsOf = (text: string): Part[] =>
  splitParts(text)
    .filter((part) => !isTime(part.text))
    .flatMap((part): Part[] => {
      const at = atWord.exec(part.text);
      if (!at || at.index < 3) return [part];
      const [end, start] = [part.start + at.index, part.start + at.index + at[0].length];
      return [{ ...part, text: text.slice(part.start, end), end }, { text: text.slice(start, part.end), before: '@', start, end: part.end }];
    });

const acronym = /(?:^|\s)\p{Lu}[\p{Lu}&|-]+(?:\s|$)/u;

const kinds = ['role', 'organization', 'location', 'education'] as const;
const least = { role: 0.5, organization: 0.5, location: 0.65, education: 0.6 } as const;

/** What a part says by itself, with what stands before it; undefined where it only goes on. */
function fieldOf({ text, before }: Part, previous: TextField | undefined, view: PageView, { employed }: Context): TextField | undefined {
  if (before === '@') return 'organization';
  const scores = kinds.map((field) => ({ field, score: view.score(field, text) - least[field] })).filter(({ score }) => score >= 0);
  const [best] = scores.sort((a, b) => b.score - a.score);
  if (best?.field === 'organization' && previous === 'role' && department.test(text) && text.split(' ').length < 4) return undefined;
  if (!best && previous === 'role' && before === ',' && /^\p{Lu}/u.test(text) && !department.test(text) && (employed >= 0.5 || acronym.test(text))) return 'organization';
  return best?.field;
}

/** Whether the text stands before a name, and how many of the texts at this place in other entries name an organisation behind a comma. */
type Context = { lead: boolean; employed: number };
/** `open`: its last part said nothing by itself; where that starts, and where the part before it ends. */
type Run = { field: TextField | undefined; start: number; end: number; open?: { start: number; end: number } | undefined };

/**
 * "Role, Organisation, Place" or "Role at Organisation" as its fields: neighbouring parts that say the same are one, a part that says
 * nothing by itself goes on with what stands before it. Undefined where a text says one thing only, or it is not known where one ends.
 */
export function segmentsOf(text: string, view: PageView, context: Context): Segment[] | undefined {
  const runs: Run[] = [];
  for (const { text: said, before, start, end } of partsOf(text)) {
    const last = runs.at(-1);
    const own = fieldOf({ text: said, before, start, end }, last?.field, view, context);
    const field = own ?? last?.field;
    if (last?.open && field === 'location' && last.start < last.open.start) {
      // A town that is not known stands before its country.
      last.end = last.open.end;
      runs.push({ field, start: last.open.start, end });
    } else if (last && (field === last.field || (last.field === undefined && field === 'organization' && before !== '@'))) {
      Object.assign(last, { field, end, open: own || said.split(' ').length > 3 ? undefined : { start, end: last.end } });
    } else runs.push({ field, start, end });
  }
  const [first, second] = runs;
  if (!first || !second) return undefined;
  if (first.field === undefined) {
    if (second.field === 'organization') first.field = 'role';
    else if (second.field === 'location' && (context.lead || view.score('location', text) < 0.7) && /^[\p{Lu}\p{Lo}\d]/u.test(text)) first.field = 'organization';
    else return undefined;
  }
  if (!runs.some(({ field }) => field === 'role' || field === 'organization')) return undefined;
  return runs.flatMap(({ field, start, end }) => {
    const said = trimmed(text.slice(start, end + Number(text[end] === ')' && text.slice(start, end).includes('('))));
    return field && said ? [{ field, text: said }] : [];
  });
}

const copula = /(?:^|[\s,])(?:is|works as|ist|est|es|é|è|is een|jest|är|er)\s+(?:currently |now |also |derzeit |actualmente )?(?:an?|the|eine?|une?|la|le|el|una?|uma?|o|il|en|ett|de)\s+/giu;
const roleEnd = /\s(?:at|with|who|where|that|from|bei|beim|an der|am|chez|presso|bij)\s|[,.;:(]|\sand\s(?:is|has|holds|a|an|the)\s/iu;
/** What a student is, the section says better. */
const student = /stud|étud|szkol|lær/iu;

/** What running text says somebody is ("She is a lecturer in physics at Riverton College"): the first position in it, and where. */
export function segmentsInProse(text: string, view: PageView): Segment[] {
  const start = text.slice(0, 500);
  for (const { 0: found, index } of start.matchAll(copula)) {
    const from = index + found.length;
    const rest = start.slice(from);
    const end = roleEnd.exec(rest);
    const role = end ? rest.slice(0, end.index).trim() : '';
    if (!end || role.length > 90 || student.test(role) || view.score('role', role) < 0.6) continue;
    const where = /^\s\p{L}/u.test(end[0]) ? /^(?:the |der |dem |l[ae] )?([\p{Lu}][^.;,(]{1,80}?)(?=\s(?:and|where|who|und|et|y)\s|[.;,(]|$)/u.exec(rest.slice(end.index + end[0].length)) : undefined;
    const organization = where?.[1]?.trim();
    return [{ field: 'role', text: role }, ...(organization && !/^\s(?:who|where|that)/.test(end[0]) ? [{ field: 'organization' as const, text: organization }] : [])];
  }
  return [];
}
