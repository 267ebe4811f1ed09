import { eastPlaces } from '../vocabulary/words/places';
import { Address, Organization, Place, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { clamp } from './clamp';
import { readWords } from './words';

const maxLength = 200;
const postcode = /(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?\s+\p{Lu}\p{Ll}|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{2}-\d{3}\s\p{Lu}|\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b/u;
const roomCode = /^(?:[A-Z]{1,5}[\s.-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-zA-Z]?$|^\d{2,4}[A-Z]?\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u;
const cityAndState = /^\p{Lu}[\p{L}.'’ -]+,\s*(?:[A-Z]{2}|\p{Lu}[\p{L} .]+)$/u;
const usState =
  /,\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|ON|QC|NSW|QLD)(?:,?\s+(?:USA|U\.S\.A?\.|Canada|Australia))?$/;

/** How likely a text is a place: an address, a room, a town or a country, 0 to 1. */
export function locationScore(text: string): number {
  if (text.length < 2 || text.length > maxLength || /@|https?:|[?!]/.test(text)) return 0;
  if (eastPlaces.test(text)) return text.length <= 50 ? 0.75 : 0.4;
  const { words, kinds, all } = readWords(text);
  if (postcode.test(text)) return 0.95;
  if (usState.test(text) && !(all & Role) && words.length < 7) return 0.85;
  if (!(all & (Address | Place))) return roomCode.test(text) && /[\p{L}.-]/u.test(text) ? 0.45 : 0.02;
  const address = kinds.some((kind) => kind & Address);
  const place = kinds.filter((kind) => kind & Place).length;
  const digit = /\d/.test(text) && !/\+\d|\b(?:19|20)\d\d\b|\d{6}/.test(text);
  const foreign = kinds.filter((kind) => kind & (Role | Organization) && !(kind & (Address | Place))).length;
  const base = address && digit ? 0.85 : place && cityAndState.test(text) ? 0.85 : place && place >= words.length / 2 ? 0.8 : address && place ? 0.6 : 0.3;
  return clamp(base - 0.25 * Math.min(2, foreign) - 0.6 * bioScore(text));
}
