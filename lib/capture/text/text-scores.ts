import { Address, Education, Group, Modifier, Organization, Place, Role } from '../vocabulary/word-kinds';
import { clamp } from './clamp';
import { count, readWords, type Words } from './words';
import { hasEastLetter, hasLetter, startsCapital, startsSmall } from './letters';
import { Pattern } from './pattern';

/** A score of short texts; addresses, questions and what is longer than `maxLength` have 0. */
const shortScore =
  (maxLength: number, score: (text: string, words: Words) => number) =>
  (text: string): number =>
    text.length < 2 || text.length > maxLength || /@|https?:|www\.|[?!©]/.test(text) ? 0 : clamp(score(text, readWords(text)));

const sentenceEnd = new Pattern(String.raw`[.!?](?:\s+[\p{Lu}"“]|\s*$)`, 'g');
const isSmallWord = new Pattern(String.raw`^[("“]?(?!\p{Lu})\p{L}`);
const eastProse = /[。，、]|です|ます|である|した|している|습니다|입니다|하였|했다|하고|的研究|于\d{4}年|毕业于|从事/;

/** Running prose, such as a biography or a description of interests: long, mostly small words, in sentences. */
function bio(text: string): number {
  const sample = text.slice(0, 600);
  if (hasEastLetter(sample)) return eastProse.test(sample) ? clamp((sample.length - 10) / 50) : clamp((sample.length - 60) / 200);
  if (sample.length < 40) return 0;
  const words = sample.split(/\s+/);
  const small = words.filter((word) => isSmallWord.test(word)).length / words.length;
  const sentences = sentenceEnd.matchAll(sample).length + sample.split('\u0964').length - 1;
  return clamp(clamp((small - 0.35) * 2.5) * clamp((sample.length - 30) / 90) * 0.8 + Math.min(2, sentences) * 0.18);
}

const joining = /^(?:of|for|in|at|on|to|de|di|fur|im|an|am)$/;

/** "College of Medicine": what is of something is a body of people, and no person. */
function isBody({ words, kinds }: Words): boolean {
  const head = kinds[words.findIndex((word) => joining.test(word)) - 1] ?? 0;
  return (head & Organization) > 0 && !(head & Role);
}

/** The year of study of a Japanese student. */
const yearOfStudy = /^(?:B[1-4]|M[12]|D[1-3])$/;
const titledIn = /^(?:Doutora?|Mestre|Mestra|Doctora?|Licenciad[oa]|Graduad[oa]|Dottoressa|Dottore|Laureat[oa]|Docteure?)\s(?:em|en|in|ès)\s/;

/** A person's job title, position or office. */
const role = shortScore(200, (text, read) => {
  if (titledIn.test(text)) return 0;
  if (yearOfStudy.test(text)) return 0.7;
  const { words, content, all, east: eastern } = read;
  if (eastern & Role) return text.length <= 30 ? 0.85 : 0.45;
  if (!(all & (Role | Modifier)) || words.length > 22) return 0;
  const [first = 0, last = 0] = [content[0], content.at(-1)];
  const known = count(content, Role | Modifier) / content.length;
  if (!count(content, Role)) return known === 1 ? 0.3 : 0.08;
  const edges = (first | last) & Role ? 0.15 : first & Modifier ? 0.1 : 0;
  const group = count(content, Role, Group) ? 0 : 0.35;
  const organization = first & Organization && !edges ? 0.2 : 0;
  return 0.55 + edges + 0.3 * known - group - organization - (isBody(read) ? 0.4 : 0) - 0.5 * bio(text) - (/\d{3,}/.test(text) ? 0.2 : 0) - (words.length > 14 ? 0.15 : 0);
});

const plural = /(?:s|innen|en|er|i|ki|e|at|et|lar|ler|oren|isten)$/;

/** A heading that names a group of people (`PhD students`, `Vorstand`, `Alumni`). */
const section = shortScore(90, (text, { words, kinds, content, all, east: eastern }) => {
  if (eastern & Group) return text.length <= 16 ? 0.9 : 0.4;
  if (!(all & (Group | Role)) || words.length > 12) return 0;
  const numbers = words.filter((word) => /^\d+$/.test(word)).length;
  const known = count(content, Group | Role | Modifier | Education) / Math.max(1, content.length - numbers);
  if (count(content, Group)) return 0.5 + 0.45 * known - (words.length > 7 ? 0.25 : 0) - (/[.,;]\s/.test(text) ? 0.15 : 0);
  return words.some((word, i) => (kinds[i] ?? 0) & Role && plural.test(word)) ? 0.25 + 0.4 * known : 0.12;
});

const legalForm = /[\s,](?:inc|ltd|gmbh|ag|e\. ?v|s\.?[alr]\.?l?|s\.?p\.?a|b\.?v|n\.?v|a\/s|s\.?r\.?o|sp\. z o\.? ?o|pty|co|a\.?ş)\.?\)?$/i;
const acronym = new Pattern(String.raw`^(?=.*\p{Lu}{2})[\p{Lu}\d&.-]{2,8}$`);

/** The name of an organisation. */
const organization = shortScore(160, (text, { words, content, all, east: eastern }) => {
  if (eastern & Organization) return text.length <= 30 ? 0.85 : 0.35;
  if (legalForm.test(text) && (/^\d/.test(text) || startsCapital(text))) return 0.95;
  if (!(all & Organization)) return acronym.test(text) ? 0.4 : 0;
  const position = count(content.slice(0, 1), Role, Organization) ? 0.45 : count(content, Role, Organization) ? 0.15 : 0;
  const address = count(content, Address, Organization) && /\d/.test(text) ? 0.35 : 0;
  const alone = content.length === 1 && !(text.length > 7 && startsCapital(text)) ? 0.2 : 0;
  const small = startsSmall(text) ? 0.25 : 0;
  return 0.65 + 0.1 * Math.min(2, count(content, Organization)) + (count(content, Place | Modifier) ? 0.05 : 0) - position - address - alone - small - 0.6 * bio(text) - (words.length > 14 ? 0.3 : 0);
});

const eastAddress = /[省市県區区町村路街]\s*[\d一二三四五六七八九十]|[\d一二三四五六七八九十]+[号號室楼樓階層层호층동]/;
const postcode = new Pattern(String.raw`(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?\s+\p{Lu}\p{Ll}|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{2}-\d{3}\s\p{Lu}|\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b`);
const roomCode = new Pattern(String.raw`^(?:[A-Z]{1,5}[\s.-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-zA-Z]?$|^\d{2,4}[A-Z]?\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$`);
const region = new Pattern(String.raw`^\p{Lu}[^,]*,\s*(?:[A-Z]{2}|NSW|QLD)(?:,?\s+(?:USA?|U\.S\.A?\.|Canada|Australia))?$`);

const town = new Pattern(String.raw`^\p{Lu}[^,\d]{1,30},\s+(?=\p{Lu})`);
/** "Da Nang, Vietnam": whatever stands before a country is a town. */
const isBeforePlace = (text: string): boolean => {
  const found = town.exec(text)?.[0];
  const { kinds } = readWords(found ? text.slice(found.length) : '');
  return kinds.length > 0 && kinds.every((kind) => kind & Place);
};

const academicYear = /(?:^|\s)(?:19|20)\d\d\s+(?:academic|school|season|term|class|cohort|annual|year)/i;

/** A place: an address, a room, a town or a country. */
const location = shortScore(200, (text, { words, kinds, all, east: eastern }) => {
  if (eastern & Place || eastAddress.test(text)) return text.length <= 50 ? 0.75 : 0.4;
  if (postcode.test(text) && !academicYear.test(text)) return 0.95;
  if (region.test(text) && !(all & (Role | Organization)) && words.length < 7) return 0.85;
  if (all & Place && words.length < 7 && !(all & (Role | Organization)) && isBeforePlace(text)) return 0.85;
  if (!(all & (Address | Place))) return roomCode.test(text) && (/[.-]/.test(text) || hasLetter(text)) ? 0.45 : 0.02;
  const address = all & Address;
  const place = count(kinds, Place);
  const digit = /\d/.test(text) && !/\+\d|\b(?:19|20)\d\d\b|\d{6}/.test(text);
  const foreign = count(kinds, Role | Organization, Address | Place);
  const base = address && digit ? 0.85 : place && place >= words.length / 2 ? 0.8 : address && place ? 0.6 : 0.3;
  return base - 0.25 * Math.min(2, foreign) - 0.6 * bio(text);
});

const degree = /\b(?:Ph\.?\s?D|D\.?\s?Phil|[BM]\.?\s?(?:Sc|A|S|Eng|Tech|Phil|B\.?A)|LL\.?\s?[BM]|J\.?D|M\.?D|Ed\.?D|Dipl|Lic|Mag)\b\.?(?!-Ing)/;
const classYear = /\b(?:class of|jahrgang|promotion|promo|promoción|årskull|årgang|abschluss|graduated(?: in)?)\s+(?:19|20)?\d\d\b|(?:^|[\s,])['’]\d\d\b|\b(?:[BM]\.?[AS]c?|Ph\.?D|MBA)\.?\s*['’]\d\d/i;
const inSubject = new Pattern(String.raw`\b(?:in|of|für|en|em|i)\s+\p{Lu}`);
const atSchool = /\b(?:universi|hochschule|college|institut|school|école|ecole|akademi|univ\b|eth\b|mit\b|uni\b)/i;
/** A year that stands open behind it: of what is not finished. */
const ongoing = /(?:since|seit|depuis|desde|dal|sinds|from|ab)\s(?:19|20)\d\d|(?:19|20)\d\d\s?[-–]\s?(?:\)|present|now|heute|today|$)/i;
const student = /\b(?:student(?:s|in)?\b|studierende|candidate|do[ck]torand|interns?\b|trainee)/i;

/** A degree, course of study or class year. */
const education = shortScore(500, (text, { words, kinds, all, east: eastern }) => {
  if (classYear.test(text) || titledIn.test(text)) return text.length < 80 ? 0.9 : 0.6;
  if (eastern & Education) return text.length <= 40 ? (/生$|과정$/.test(text) ? 0.35 : 0.75) : 0.4;
  const titled = degree.test(text);
  if (!titled && !(all & Education)) return 0;
  const several = (text.match(/\b(?:19|20)\d\d\b|;/g)?.length ?? 0) > 2;
  const pursuing = student.test(text) && (!/\d{4}/.test(text) || ongoing.test(text)) ? 0.45 : count(kinds, Role, Education) ? 0.2 : 0;
  const detail = (/\b(?:19|20)\d\d\b/.test(text) ? 0.15 : 0) + (atSchool.test(text) ? 0.15 : 0) + (inSubject.test(text) ? 0.1 : 0);
  return (titled ? 0.6 : 0.45) + detail - pursuing - 0.4 * bio(text) - (words.length > 20 && !several ? 0.2 : 0);
});

/** How likely a text is of a kind, each between 0 and 1. */
export const textScores = { role, organization, location, education, section, bio } satisfies Record<string, (text: string) => number>;
export type TextKind = keyof typeof textScores;
