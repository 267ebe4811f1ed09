import { remembered } from '../remembered';
import { Address, Education, Group, Organization, Place, Role, Topic } from '../vocabulary/word-kinds';
import { Pattern } from './pattern';
import { count, readWords } from './words';

/** A word of some length written small behind another: names of firms have capitals. */
const smallWord = new Pattern(String.raw`[\p{L})][,&]?\s(?:\p{L}{1,3}\s)*\p{Ll}{4,}(?:[-\s,;]|$)`);
const smallWords = new Pattern(String.raw`(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}'’-]*`, 'g');
const article = /^(?:the|der|die|das|la|le|les|el|il|lo|o|de|het)\s/i;
const maxWords = 14;

const others = Organization | Role | Group | Place | Address | Education;

/**
 * Whether a short text is what somebody studies, teaches or practises ("Video understanding", "Diritto del lavoro") rather than the name of
 * a firm, a place or a position.
 */
export const isTopic = remembered((text: string): boolean => {
  const { words, content, all, east } = readWords(text);
  if (!words.length || words.length > maxWords) return false;
  if (east) return (east & Topic) > 0 && !(east & (Role | Organization | Group | Education));
  // What is written small names nobody: "Missing data in health records".
  if (smallWord.test(text)) return !(all & (Role | Education)) && !(readWords(smallWords.strip(text)).all & others);
  return !(all & others) && !article.test(text) && count(content, Topic) * 2 > content.length;
});
