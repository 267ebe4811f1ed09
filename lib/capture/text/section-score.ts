import { eastGroups } from '../vocabulary/words/groups';
import { Education, Group, Modifier, Role } from '../vocabulary/word-kinds';
import { clamp } from './clamp';
import { isLinking, readWords } from './words';

const maxLength = 90;
const plural = /(?:s|innen|en|er|i|ki|e|at|et|lar|ler|oren|isten)$/;

/** How likely a heading names a group of people (`PhD students`, `Vorstand`, `Alumni`), 0 to 1. */
export function sectionScore(text: string): number {
  if (text.length < 2 || text.length > maxLength || /[@?!©]|https?:/.test(text)) return 0;
  if (eastGroups.test(text)) return text.length <= 16 ? 0.9 : 0.4;
  const { words, kinds, all } = readWords(text);
  if (!(all & (Group | Role)) || words.length > 12) return 0;
  const content = words.map((word, i) => ({ word, kind: kinds[i] ?? 0 })).filter(({ word }) => !isLinking(word) && !/^\d+$/.test(word));
  if (!content.length) return 0;
  const groups = content.filter(({ kind }) => kind & Group).length;
  const plurals = content.filter(({ word, kind }) => kind & Role && plural.test(word)).length;
  const known = content.filter(({ kind }) => kind & (Group | Role | Modifier | Education)).length / content.length;
  if (groups) return clamp(0.5 + 0.45 * known - (words.length > 7 ? 0.25 : 0) - (/[.,;]\s/.test(text) ? 0.15 : 0));
  return plurals ? clamp(0.25 + 0.4 * known) : 0.12;
}
