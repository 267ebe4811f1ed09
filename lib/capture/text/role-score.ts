import { eastRoles } from '../vocabulary/words/roles';
import { Group, Modifier, Organization, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { clamp } from './clamp';
import { isLinking, readWords } from './words';

const maxLength = 200;
const never = /@|https?:|www\.|\?|!|©/;

/** How likely a text is a person's job title, position or office, 0 to 1. */
export function roleScore(text: string): number {
  if (text.length < 2 || text.length > maxLength || never.test(text)) return 0;
  if (eastRoles.test(text)) return text.length <= 30 ? 0.85 : 0.45;
  const { words, kinds, all } = readWords(text);
  if (!(all & (Role | Modifier)) || words.length > 22) return 0;
  const content = words.map((word, i) => ({ word, kind: kinds[i] ?? 0 })).filter(({ word }) => !isLinking(word));
  const roles = content.filter(({ kind }) => kind & Role);
  if (!roles.length) return content.every(({ kind }) => kind & Modifier) ? 0.3 : 0.08;
  const edges = (content[0]?.kind ?? 0) & Role || (content.at(-1)?.kind ?? 0) & Role ? 0.15 : (content[0]?.kind ?? 0) & Modifier ? 0.1 : 0;
  const share = content.filter(({ kind }) => kind & (Role | Modifier)).length / content.length;
  const group = roles.every(({ kind }) => kind & Group) ? 0.35 : 0;
  const organization = (content[0]?.kind ?? 0) & Organization && !((content[0]?.kind ?? 0) & Role) && !edges ? 0.2 : 0;
  const prose = bioScore(text);
  return clamp(0.55 + edges + 0.3 * share - group - organization - 0.5 * prose - (/\d{3,}/.test(text) ? 0.2 : 0) - (words.length > 14 ? 0.15 : 0));
}
