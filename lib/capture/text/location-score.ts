import { Address, Organization, Place, Role } from '../vocabulary/word-kinds';
import { bioScore } from './bio-score';
import { count, textScore } from './words';

const eastAddress = /[省市県區区町村路街]\s*[\d一二三四五六七八九十]|[\d一二三四五六七八九十]+[号號室楼樓階層层호층동]/;
const postcode = /(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?\s+\p{Lu}\p{Ll}|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{2}-\d{3}\s\p{Lu}|\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b/u;
const roomCode = /^(?:[A-Z]{1,5}[\s.-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-zA-Z]?$|^\d{2,4}[A-Z]?\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u;
const cityAndState = /^\p{Lu}[\p{L}.'’ -]+,\s*(?:[A-Z]{2}|\p{Lu}[\p{L} .]+)$/u;
const usState =
  /,\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|ON|QC|NSW|QLD)(?:,?\s+(?:USA|U\.S\.A?\.|Canada|Australia))?$/;

/** How likely a text is a place: an address, a room, a town or a country, 0 to 1. */
export const locationScore = textScore(200, (text, { words, kinds, all, east }) => {
  if (east & Place || eastAddress.test(text)) return text.length <= 50 ? 0.75 : 0.4;
  if (postcode.test(text)) return 0.95;
  if (usState.test(text) && !(all & Role) && words.length < 7) return 0.85;
  if (!(all & (Address | Place))) return roomCode.test(text) && /[\p{L}.-]/u.test(text) ? 0.45 : 0.02;
  const address = all & Address;
  const place = count(kinds, Place);
  const digit = /\d/.test(text) && !/\+\d|\b(?:19|20)\d\d\b|\d{6}/.test(text);
  const foreign = count(kinds, Role | Organization, Address | Place);
  const base = address && digit ? 0.85 : place && cityAndState.test(text) ? 0.85 : place && place >= words.length / 2 ? 0.8 : address && place ? 0.6 : 0.3;
  return base - 0.25 * Math.min(2, foreign) - 0.6 * bioScore(text);
});
