import { closeUpDegrees, isDegree } from '../names/suffixes';
import { Education, Organization, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { count, textScore } from './words';

const year = /\b(?:19|20)\d\d\b/;
const classYear = /\b(?:class of|jahrgang|promo(?:tion|ción)?|årskull|årgang|abschluss|graduated(?: in)?)\s+(?:19|20)?\d\d\b|(?:^|[\s,]|\b(?:B\.?[AS]|M\.?[AS]|Ph\.?D|MBA|[BM]Sc)\.?\s*)['’]\d\d/i;
const pursuing = /\b(?:student|studier|candidate|do[ck]torand|interns?\b|trainee)/i;

/** How likely a text states a degree, course of study or class year, 0 to 1. */
export const educationScore = textScore(500, (text, { words, kinds, all, east }) => {
  if (classYear.test(text)) return text.length < 80 ? 0.9 : 0.6;
  if (east & Education) return text.length <= 40 ? (/生$|과정$/.test(text) ? 0.35 : 0.75) : 0.4;
  const titled = closeUpDegrees(text).split(/[\s,;()/:\d]+/).some(isDegree);
  if (!titled && !(all & Education)) return 0;
  const several = text.split(/\b(?:19|20)\d\d\b|;/).length > 3;
  const open = pursuing.test(text) && !/\d{4}/.test(text) ? 0.45 : count(kinds, Role, Education) ? 0.2 : 0;
  const detail = (year.test(text) ? 0.15 : 0) + (all & Organization ? 0.15 : 0) + (/\b(?:in|of|für|en|em|i)\s+\p{Lu}/u.test(text) ? 0.1 : 0);
  return (titled ? 0.6 : 0.45) + detail - open - 0.4 * bioScore(text) - (words.length > 20 && !several ? 0.2 : 0);
});
