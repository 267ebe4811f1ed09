import { eastOrganizations } from '../vocabulary/words/organizations';
import { Address, Modifier, Organization, Place, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { clamp } from './clamp';
import { isLinking, readWords } from './words';

const maxLength = 160;
const legalForm = /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|plc|corp|gmbh|ag|kg|ohg|ug|e\. ?v|sarl|sas|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|oyj?|aps|a\/s|kft|zrt|s\.?r\.?o|sp\. z o\.? ?o|ltda|s\.?l|pty|pvt|co|a\.?ş)\.?\)?$/iu;
const acronym = /^[\p{Lu}\d&.-]{2,8}$/u;

/** How likely a text is the name of an organisation, 0 to 1. */
export function organizationScore(text: string): number {
  if (text.length < 2 || text.length > maxLength || /@|https?:|[?!]/.test(text)) return 0;
  if (eastOrganizations.test(text)) return text.length <= 30 ? 0.85 : 0.35;
  if (legalForm.test(text) && /^[\p{Lu}\d]/u.test(text)) return 0.95;
  const { words, kinds, all } = readWords(text);
  if (!(all & Organization)) return acronym.test(text) && /\p{Lu}{2}/u.test(text) ? 0.4 : 0;
  const content = kinds.filter((_, i) => !isLinking(words[i] ?? ''));
  const found = content.filter((kind) => kind & Organization).length;
  const role = (content[0] ?? 0) & Role && !((content[0] ?? 0) & Organization) ? 0.45 : content.some((kind) => kind & Role && !(kind & Organization)) ? 0.15 : 0;
  const address = content.some((kind) => kind & Address && !(kind & Organization)) && /\d/.test(text) ? 0.35 : 0;
  const alone = content.length === 1 && !/^\p{Lu}.{7,}/u.test(text) ? 0.2 : 0;
  const place = content.some((kind) => kind & (Place | Modifier)) ? 0.05 : 0;
  const small = /^\p{Ll}/u.test(text) ? 0.25 : 0;
  return clamp(0.65 + 0.1 * Math.min(2, found) + place - role - address - alone - small - 0.6 * bioScore(text) - (words.length > 14 ? 0.3 : 0));
}
