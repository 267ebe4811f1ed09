import type { PageView } from '../signals/page-view';
import { type Part, splitParts } from '../text/split-parts';
import { trimmed } from './said';
import type { TextField } from './slots';
import { Pattern } from '../text/pattern';
import { isTopic } from '../text/topic';

/** A run of the parts of a text that says one thing. */
export type Segment = { field: TextField; text: string };

const atWord = new Pattern(String.raw`(?:^|\s+)(?:at|@|bei|beim|chez|presso|bij|hos|w)\s+(?:(?:the|der|dem)\s+)?(?=\p{Ll}?\p{Lu})`);
const timeWords = new Pattern(String.raw`^[(\s]*(?:(?:since|seit|depuis|from|until|to|bis|spring|summer|fall|autumn|winter|academic|year|term|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|ma[iy]|jun[ei]?|jul[iy]?|aug\p{L}*|sep\p{L}*|o[ck]t\p{L}*|nov\p{L}*|de[cz]\p{L}*|present|heute|now|years?|jahre|años?)\.?|[\d/.,'’–—-]+|\s)+[)\s]*$`, 'i');
/** A year, a month, a span of them: no part of what stands beside it. */
export const isTime = (text: string): boolean => text.length < 40 && timeWords.test(text);

/** Part of a company rather than one: "Customer Services". */
const unit = /(?:services?|operations?|relations|development|communications?|resources|sales|marketing|support|affairs|success|products?|research|finance|technology|growth|delivery|strategy|alliances?|partnerships?|innovation|people|culture|compliance|procurement|logistics)$/i;

const legalForm = /^(?:inc|l\.?l\.?[cp]|ltd|corp|gmbh|p\.?c|s\.?a)\.?$/i;

/** The parts of a text, cut also before the words that lead from a position to where it is held. */
function partsOf(text: string, view: PageView): Part[] {
  const parts: Part[] = [];
  for (const split of splitParts(text)) {
    const last = parts.at(-1);
    const later = nowadays.exec(split.text)?.[0].length ?? 0;
    const part = later ? { ...split, text: split.text.slice(later), start: split.start + later } : split;
    const at = atWord.exec(part.text);
    // What stands in brackets belongs to what stands before, unless it says where.
    if (isTime(part.text)) continue;
    const isAside = part.before === '(' && view.score('location', part.text) < 0.65 && view.score('organization', part.text) < 0.85;
    if (last && (isAside || legalForm.test(part.text))) Object.assign(last, { text: text.slice(last.start, part.end + Number(isAside)), end: part.end + Number(isAside) });
    else if (at?.index === 0) parts.push({ ...part, text: part.text.slice(at[0].length), before: '@', start: part.start + at[0].length });
    else if (at && at.index > 2 && (view.score('organization', part.text.slice(0, at.index)) < 0.7 || view.score('role', part.text.slice(0, at.index)) > 0.7)) {
      const [end, start] = [part.start + at.index, part.start + at.index + at[0].length];
      parts.push({ ...part, text: text.slice(part.start, end), end }, { text: text.slice(start, part.end), before: '@', start, end: part.end });
    } else parts.push(part);
  }
  return parts;
}

const goesOn = /^(?:and|und|et|y|&)\s/;
/** Whether a text is a part of an organisation, a topic, or goes on with what stands before it. */
export const isUnit = (text: string): boolean => goesOn.test(text) || isTopic(text) || (unit.test(text) && text.split(' ').length < 6 && !/\s(?:of|for)\s/.test(text));

const now = String.raw`(?:(?:(?:is\s)?(?:now|currently|presently|jetzt|heute|derzeit|aujourd['’]hui|actuellement|actualmente|ahora|atualmente|attualmente|nu|obecnie)\s*[:,-]?|→|->)\s+(?:an?\s|the\s)?)`;
const nowadays = new RegExp(`^${now}`, 'i');
/** What stands before a later position: "now", "currently". */
export const laterPosition = new RegExp(`(?:^|[,;:|)–—-]\\s*)${now}`, 'i');

/** A short form in capitals, as firms and schools have them. */
export const acronym = new Pattern(String.raw`(?:^|\s)\p{Lu}[\p{Lu}&|-]+(?:\s|$)`);
const fields = ['role', 'organization', 'location', 'education'] as const;
type Field = (typeof fields)[number];
const maxParts = 12;

/** What it costs to go from one field to another: nobody's place stands before where they work. */
const steps: Record<Field, Record<Field, number>> = {
  role: { role: 0, organization: 0.1, location: 0.2, education: 0.3 },
  organization: { role: 0.3, organization: 0, location: 0.1, education: 0.5 },
  location: { role: 0.4, organization: 0.5, location: 0, education: 0.5 },
  education: { role: 0.3, organization: 0.5, location: 0.5, education: 0 },
};

/** Whether the text stands before a name, and how many of the texts at this place in other entries name an organisation behind a comma. */
type Context = { lead: boolean; employed: number };

/** How well a part fits each field; `open` where it says nothing by itself. */
type Fit = Record<Field, number> & { open: boolean };

const begins = new Pattern(String.raw`^[\p{Lu}\p{Lo}\d]`);

/** A part that says nothing by itself may go on with what stands before it, or, in a list where others name a firm there, be one. */
function fitOf({ text, before }: Part, first: boolean, view: PageView, { lead, employed }: Context): Fit {
  const own = { role: view.score('role', text), organization: view.score('organization', text), location: view.score('location', text), education: view.score('education', text) };
  const top = Math.max(...Object.values(own));
  if (before === '@') return { ...own, organization: 1.2, open: false };
  const vague = isUnit(text);
  if (top >= 0.45 && !vague) {
    for (const field of fields) if (own[field] < top) own[field] *= 0.7;
    return { ...own, open: false };
  }
  const isName = begins.test(text) && !vague && before !== '(';
  const firm = isName ? (/[,|]/.test(before) && employed >= 0.5 ? 0.6 : 0.25) + (acronym.test(text) ? 0.25 : 0) : 0.15;
  const role = first ? (lead ? 0.1 : 0.3) : 0.35;
  return { role: Math.max(role, own.role), organization: Math.max(firm, own.organization * 0.5), location: Math.max(0.1, own.location), education: Math.max(0.2, own.education), open: !vague };
}

/** Whether a place may begin here, of several parts: with one, or a short name that is nothing else. */
const isTown = ([first, ...rest]: readonly Part[], fit: Fit | undefined, isFirst: boolean) =>
  first && fit && (fit.open ? !isFirst && first.text.split(' ').length < 4 && !acronym.test(first.text) : fit.location >= 0.45) && rest.every(({ before }, at) => before === ',' || (before === '(' && at === rest.length - 1));

type Run = { field: Field; start: number; end: number };
type Path = { score: number; runs: Run[] };

/** The likeliest way to cut the parts into runs of one field each. */
function cut(text: string, parts: readonly Part[], view: PageView, context: Context): Path {
  const fits = parts.map((part, at) => fitOf(part, at === 0, view, context));
  const best: Path[][] = [[{ score: 0, runs: [] }]];
  for (let end = 1; end <= parts.length; end++) {
    const ends: Path[] = [];
    best.push(ends);
    for (const field of fields) {
      let sum = 0;
      let top: Path = { score: -Infinity, runs: [] };
      for (let start = end - 1; start >= 0; start--) {
        const fit = fits[start]?.[field] ?? 0;
        sum += fit;
        const run = { field, start: parts[start]?.start ?? 0, end: parts[end - 1]?.end ?? 0 };
        const count = end - start;
        if (count > 1 && parts[start + 1]?.before === '@') break;
        // A town that is not known is one before its region; a subject before a school is none.
        const place = field === 'location' && count > 1 && run.end - run.start < 60 && isTown(parts.slice(start, end), fits[start], context.lead && start === 0) ? view.score(field, text.slice(run.start, run.end)) : 0;
        const own = place >= 0.65 ? Math.max(sum, count * place) : sum;
        const vague = field === 'organization' && count > 1 && fits[start]?.open && !acronym.test(parts[start]?.text ?? '') ? 0.35 : 0;
        for (const { score, runs } of best[start] ?? []) {
          const before = runs.at(-1)?.field;
          if (before === field) continue;
          const total = score + own - vague - (before ? steps[before][field] + (parts[start]?.before === ':' ? 1 : 0) : 0);
          if (total > top.score) top = { score: total, runs: [...runs, run] };
        }
      }
      ends.push(top);
    }
  }
  return (best[parts.length] ?? []).reduce((a, b) => (b.score > a.score ? b : a), { score: -Infinity, runs: [] });
}

/**
 * "Role, Organisation, Place" or "Role at Organisation" as its fields. Undefined where a text says one thing only, or nothing of
 * where somebody works or as what.
 */
export function segmentsOf(text: string, view: PageView, context: Context): Segment[] | undefined {
  const parts = partsOf(text, view);
  if (parts.length < 2 || parts.length > maxParts || view.score('bio', text) >= 0.6) return undefined;
  const { runs } = cut(text, parts, view, context);
  if (runs.length < 2 || !runs.some(({ field }) => field === 'role' || field === 'organization')) return undefined;
  return runs.flatMap(({ field, start, end }) => {
    const said = trimmed(text.slice(start, end + Number(text[end] === ')' && text.slice(start, end).includes('('))));
    return said ? [{ field, text: said }] : [];
  });
}
