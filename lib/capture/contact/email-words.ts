import { Pattern } from '../text/pattern';

/** What people write for "@" and "." so that robots do not find their address, in the languages of the usual disguises. */
const at =
  'at|ät|aet|arroba|arr?obase|chez|klammeraffe|zavin[áa][čc]|ma[łl]pa|kukac|chiocciola|apenstaartje|snabel-?a|собака|アット(?:マーク)?';
const dot = 'dot|p[ou]i?nk?to?|kropka|te[čc]ka|bodka|prik|nokta|piste|точка|ドット|点';
const bracketed = (words: string) => String.raw`\s?[([{<|*_]{1,2}\s?(?:${words})\s?[)\]}>|*_]{1,2}\s?`;

/** Stands for an "@" spelled in a way that running text uses too. */
export const doubtfulAt = '\u0001';

const spelledAt: [RegExp, string][] = [
  [/(?<=[a-z\d])AT(?=[a-z\d-]{1,60}(?:\.|DOT)[a-z])/g, '@'],
  [new RegExp(String.raw`${bracketed(`${at}|@`)}|[([{<](?:a|ad|et)[)\]}>]|﹫|%40|&#64;|&#x40;|&commat;`, 'gi'), '@'],
  [new RegExp(String.raw`[\s-](?:${at})[\s-]|\s[@★☆]\s?`, 'gi'), doubtfulAt],
];
const spelledDots: [RegExp, string][] = [
  [/(?<=[a-z\d])DOT(?=[a-z])/g, '.'],
  [new RegExp(String.raw`${bracketed(String.raw`${dot}|\.`)}|[\s-](?:${dot})[\s-]|&#46;|&#x2e;|&period;`, 'gi'), '.'],
];

const replaced = (text: string, spellings: [RegExp, string][]): string =>
  spellings.reduce((spelled, [pattern, sign]) => spelled.replace(pattern, (found) => sign.padEnd(found.length, '\u200b')), text);

/**
 * The text with "@" and "." for what people write instead, each as long as that was: the rest of its place is filled with invisible
 * characters. '' where nothing stands for "@".
 */
export function withSigns(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const spelled = replaced(narrow, spelledAt);
  return spelled.includes('@') || spelled.includes(doubtfulAt) ? replaced(spelled, spelledDots) : '';
}

const unseen = new Pattern(String.raw`\p{Cf}`, 'g');
const decoy = /(?:no|anti|kein|ohne|sans|sin)[-_.]?spam|(?:remove|delete|entferne)[-_.]?(?:this|me|dies)|entfernen/gi;

/** A part of an address without invisible characters, without "NOSPAM" and the like unless nothing would be left, and tidy at its ends. */
export const cleanPart = (part: string): string => {
  const visible = unseen.strip(part);
  const tidy = visible
    .replace(decoy, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.'’%+_-]+|[.'’+-]+$/g, '');
  return tidy || visible;
};
