import { Education, Group, Modifier, Role } from '../vocabulary/word-kinds';
import { count, textScore } from './words';

const plural = /(?:s|innen|en|er|i|ki|e|at|et|lar|ler|oren|isten)$/;

/** How likely a heading names a group of people (`PhD students`, `Vorstand`, `Alumni`), 0 to 1. */
export const sectionScore = textScore(90, (text, { words, kinds, content, all, east }) => {
  if (east & Group) return text.length <= 16 ? 0.9 : 0.4;
  if (!(all & (Group | Role)) || words.length > 12) return 0;
  const numbers = words.filter((word) => /^\d+$/.test(word)).length;
  const known = count(content, Group | Role | Modifier | Education) / Math.max(1, content.length - numbers);
  if (count(content, Group)) return 0.5 + 0.45 * known - (words.length > 7 ? 0.25 : 0) - (/[.,;]\s/.test(text) ? 0.15 : 0);
  return words.some((word, i) => (kinds[i] ?? 0) & Role && plural.test(word)) ? 0.25 + 0.4 * known : 0.12;
});
