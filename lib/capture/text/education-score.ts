import { Education, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { count, textScore } from './words';

const degree = /\b(?:Ph\.?\s?D|D\.?\s?Phil|M\.?\s?Sc|B\.?\s?Sc|M\.?B\.?A|B\.?A|M\.?A|B\.?S|M\.?S|LL\.?\s?[BM]|J\.?D|M\.?D|M\.?\s?Eng|B\.?\s?Eng|M\.?\s?Phil|[BM]\.?\s?Tech|Ed\.?D|Dipl|Lic|Mag)\b\.?(?!-Ing)/;
const classYear = /\b(?:class of|jahrgang|promotion|promo|promoción|årskull|årgang|abschluss|graduated(?: in)?)\s+(?:19|20)?\d\d\b|(?:^|[\s,])['’]\d\d\b|\b(?:B\.?[AS]|M\.?[AS]|Ph\.?D|MBA|BSc|MSc)\.?\s*['’]\d\d/i;
const atSchool = /\b(?:universi|hochschule|college|institut|school|universid|école|ecole|akademi|univ\b|eth\b|mit\b|uni\b)/i;
const student = /\b(?:students?\b|studentin|studierende|candidate|doktorand|doctorand|interns?\b|trainee)/i;

/** How likely a text states a degree, course of study or class year, 0 to 1. */
export const educationScore = textScore(500, (text, { words, kinds, all, east }) => {
  if (classYear.test(text)) return text.length < 80 ? 0.9 : 0.6;
  if (east & Education) return text.length <= 40 ? (/生$|과정$/.test(text) ? 0.35 : 0.75) : 0.4;
  const titled = degree.test(text);
  if (!titled && !(all & Education)) return 0;
  const several = (text.match(/\b(?:19|20)\d\d\b|;/g)?.length ?? 0) > 2;
  const pursuing = student.test(text) && !/\d{4}/.test(text) ? 0.45 : count(kinds, Role, Education) ? 0.2 : 0;
  const detail = (/\b(?:19|20)\d\d\b/.test(text) ? 0.15 : 0) + (atSchool.test(text) ? 0.15 : 0) + (/\b(?:in|of|of|für|en|em|i)\s+\p{Lu}/u.test(text) ? 0.1 : 0);
  return (titled ? 0.6 : 0.45) + detail - pursuing - 0.4 * bioScore(text) - (words.length > 20 && !several ? 0.2 : 0);
});
