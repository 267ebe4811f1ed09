import { Group, Modifier, Organization, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { count, textScore } from './words';

/** How likely a text is a person's job title, position or office, 0 to 1. */
export const roleScore = textScore(200, (text, { words, content, all, east }) => {
  if (east & Role) return text.length <= 30 ? 0.85 : 0.45;
  if (!(all & (Role | Modifier)) || words.length > 22) return 0;
  const [first = 0, last = 0] = [content[0], content.at(-1)];
  const known = count(content, Role | Modifier) / content.length;
  if (!count(content, Role)) return known === 1 ? 0.3 : 0.08;
  const edges = (first | last) & Role ? 0.15 : first & Modifier ? 0.1 : 0;
  const group = count(content, Role, Group) ? 0 : 0.35;
  const organization = first & Organization && !edges ? 0.2 : 0;
  return 0.55 + edges + 0.3 * known - group - organization - 0.5 * bioScore(text) - (/\d{3,}/.test(text) ? 0.2 : 0) - (words.length > 14 ? 0.15 : 0);
});
