import { languageOf } from '../facts/language-of';
import { swissSpelling } from '../render/swiss';
import { placeOf } from './letter';
import type { Check, CheckInput, Found } from './type';

/** So many telling words more of the other language: a quoted title or a name is not enough. */
const clearLead = 5;

const familiarWords = /(?<![\p{L}-])(du|dir|dich|dein(e[mnrs]?)?|hast du|bist du|magst du)(?![\p{L}-])/iu;
/** "Sie" and "Ihr" where no sentence begins: there only the polite form has a capital. */
const formalWords = /(?<=[\p{L},;:] )(Sie|Ihnen|Ihr(e[mnrs]?)?)(?![\p{L}-])/u;

const inBrackets = /\[[^\]]*\]/g;

function wrongLanguage({ draft, letter }: CheckInput): Found[] {
  const language = languageOf(letter.own.replace(inBrackets, ' '), clearLead);
  return language && language !== draft.language ? [{ id: 'languageMixed', values: { language } }] : [];
}

function wrongRegister({ draft, letter }: CheckInput): Found[] {
  if (draft.language !== 'de') return [];
  const own = letter.own.replace(inBrackets, ' ');
  const match = (draft.register === 'formal' ? familiarWords : formalWords).exec(own);
  return match ? [{ id: 'registerMixed', where: placeOf(letter, match[0]), values: { word: match[0] } }] : [];
}

function sharpS({ draft, person, aboutMe }: CheckInput): Found[] {
  if (draft.language !== 'de' || (person.country ?? aboutMe.country) !== 'CH') return [];
  const names = [person.name, person.familyName, person.organization, aboutMe.name];
  const fix = { subject: swissSpelling(draft.subject, names), body: swissSpelling(draft.body, names) };
  return fix.subject === draft.subject && fix.body === draft.body ? [] : [{ id: 'sharpS', fix }];
}

/** One language, one form of address, and the spelling of the country. What is quoted may differ. */
export const mixture: Check = (input) => [...wrongLanguage(input), ...wrongRegister(input), ...sharpS(input)];
