import { fold } from '../text/fold';

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・]+$/u;

/** What is equal for two spellings of one name: word order, accents, case and initials do not matter. */
export function personKey(name: string): string {
  if (cjk.test(name)) return name.replace(/[\s・]+/g, '');
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const long = words.filter((word) => word.length > 1);
  return (long.length ? long : words).sort().join(' ');
}
