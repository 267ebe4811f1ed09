import { Address, Modifier, Organization, Place, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { count, textScore } from './words';

const legalForm = /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|plc|corp|gmbh|ag|kg|ohg|ug|e\. ?v|sarl|sas|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|oyj?|aps|a\/s|kft|zrt|s\.?r\.?o|sp\. z o\.? ?o|ltda|s\.?l|pty|pvt|co|a\.?ş)\.?\)?$/iu;
const acronym = /^(?=.*\p{Lu}{2})[\p{Lu}\d&.-]{2,8}$/u;

/** How likely a text is the name of an organisation, 0 to 1. */
export const organizationScore = textScore(160, (text, { words, content, all, east }) => {
  if (east & Organization) return text.length <= 30 ? 0.85 : 0.35;
  if (legalForm.test(text) && /^[\p{Lu}\d]/u.test(text)) return 0.95;
  if (!(all & Organization)) return acronym.test(text) ? 0.4 : 0;
  const role = count(content.slice(0, 1), Role, Organization) ? 0.45 : count(content, Role, Organization) ? 0.15 : 0;
  const address = count(content, Address, Organization) && /\d/.test(text) ? 0.35 : 0;
  const alone = content.length === 1 && !/^\p{Lu}.{7,}/u.test(text) ? 0.2 : 0;
  const place = count(content, Place | Modifier) ? 0.05 : 0;
  const small = /^\p{Ll}/u.test(text) ? 0.25 : 0;
  return 0.65 + 0.1 * Math.min(2, count(content, Organization)) + place - role - address - alone - small - 0.6 * bioScore(text) - (words.length > 14 ? 0.3 : 0);
});
