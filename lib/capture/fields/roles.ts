import type { PageView } from '../signals/page-view';
import { splitParts } from '../text/split-parts';
import { trimmed } from './said';

const atWord = /\s+(?:at|@|bei|beim|chez|presso|bij|hos|w)\s+(?:the\s+|der\s+|dem\s+)?(?=\p{Lu})/u;
const bullet = /\s*[·•|]\s*/;
const acronym = /(?:^|\s)\p{Lu}[\p{Lu}&-]{1,}(?:\s|$)/u;
const isOrganization = (text: string, view: PageView) =>
  view.score('role', text) < 0.5 && (view.score('organization', text) >= 0.5 || acronym.test(text) || (/^(?:the|die|das|la|le)\s\p{Lu}/iu.test(text) && text.length > 10));
/** Part of a company rather than one: "Senior Vice President, Customer Services". */
const isDepartment = /^(?:\p{L}+\s)*(?:services?|operations?|relations|development|communications?|resources|sales|marketing|support|affairs|success|growth|products?|research|finance|technology)$/iu;

/** Splits "Role at Organisation", "Role, Organisation" and the like where the parts score better apart. */
export function splitRole(whole: string, view: PageView): { role: string; organization?: string; location?: string } {
  const bullets = whole.split(bullet).filter(Boolean);
  const text = bullets.length > 1 ? (bullets.filter((part) => view.score('role', part) >= 0.5).join('; ') || whole) : whole;
  const at = atWord.exec(text);
  if (at && at.index > 2 && text.length < 160 && view.score('role', text.slice(0, at.index)) >= 0.3) {
    return { role: trimmed(text.slice(0, at.index)), organization: trimmed(text.slice(at.index + at[0].length)) };
  }
  const parts = splitParts(text);
  const index = parts.findIndex((part, n) => n > 0 && /^[,–|]/.test(part.before) && isOrganization(part.text, view) && !isDepartment.test(part.text));
  const first = parts[index];
  if (!first) return { role: text };
  const rest = parts.slice(index);
  const place = rest.length > 1 && view.score('location', rest[rest.length - 1]?.text ?? '') >= 0.7 ? rest.pop() : undefined;
  const end = rest[rest.length - 1]?.end ?? text.length;
  return { role: trimmed(text.slice(0, first.start)), organization: trimmed(text.slice(first.start, end)), ...(place && { location: place.text }) };
}

/** Two texts that state a role, as one: a line that goes on, or a second role. */
export const joinRoles = (first: string, second: string): string => (/(?:[&,/–-]|\s(?:and|und|of|for|et|y|e))$/i.test(first) || /^(?:[&,(/]|and\s|und\s|of\s|for\s)/i.test(second) ? `${first} ${second}` : `${first}; ${second}`);
