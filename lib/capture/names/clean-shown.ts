import { closeUpDegrees } from './suffixes';
import { Pattern } from '../text/pattern';

const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const keptBracket = /^(?:fh|univ\.?|hons?\.?|h\. ?c\.)$/i;
const brackets = /\s*[([{（［【〈]([^)\]}）］】〉]*)[)\]}）］】〉]/g;
const quoted = /\s*(?:["“”„«»][^"“”„«»]{1,40}["“”«»]|(?<=\s)['‘][^'’]{1,40}['’](?=\s))/g;
const maiden = new Pattern(String.raw`[\s,]+(?:née|né|nee|geb\.|geborene|geborener|born|nata|nacida|z domu|szül\.|roz\.)\s+[\p{L}'’-]+`, 'gi');
const tail = /\s+[|–—•·-]\s.*$|\s*[|•].*$/;
/** A name in East Asian letters with its romanisation behind it. */
const romanised = /^([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s・·]*?)\s+[A-Z][A-Za-z'’-]*(?:\s[A-Z][A-Za-z'’-]*){1,3}$/;
const ends = /^[\s,;:.·•*|–—-]+|[\s,;:·•*|–—†]+$/g;
const spokenOf = new Pattern(String.raw`\s+(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|hon|han|hen)\s*/\s*[\p{L}/\s]{2,20}$`, 'gi');

/** A name in East Asian letters whose romanisation stands behind it, without that; `undefined` for any other text. */
export const ownLetters = (text: string): string | undefined => romanised.exec(text.trim())?.[1]?.trim();

/** A shown name without invisible letters, nicknames, romanisations and pronouns in brackets or quotes, maiden name and what follows a dash. */
export function cleanShown(shown: string): string {
  const text = shown.slice(0, 300).replace(invisible, '').replace(/\s+/g, ' ').trim();
  const open = text.replace(brackets, (all, inside: string) => (keptBracket.test(inside.trim()) ? all : ' ')).replace(/[([（](?!\s*(?:fh|univ|hons?|h\.)).*$/i, '');
  const base = open.trim().length > 1 ? open : text.replace(/[()[\]（）]/g, ' ');
  const unquoted = base.replace(quoted, ' ').replace(ends, '');
  const kept = (unquoted.trim() ? unquoted : base.replace(/["“”„«»]/g, '')).replace(tail, '');
  const own = ownLetters(kept);
  if (own) return own;
  return closeUpDegrees(maiden.strip(spokenOf.strip(kept)).replace(/\s+/g, ' ').replace(/\s+,/g, ',').replace(ends, ''));
}
