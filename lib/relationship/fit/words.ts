import { emptyWords, howWell, wishing, wishingLast } from './empty-words';
import type { Lexicon } from './lexicon';
import { active, isNotMeant } from './not-meant';
import { type Said, saidIn } from './said';
import { separatedIn } from './separable';
import { stem } from './stem';

/** A word that says something, or a phrase that stands for one thing (`parts`: its words); `key`: by what it is compared. */
export type Telling = { word: string; key: string; parts?: readonly Telling[] };

const capitals = /^\p{Lu}{2,5}$/u;

/** "IT" and "UX" say something, "it" does not. */
const isTelling = ({ written, word }: Said) => word.length > 1 && (!emptyWords.has(word) || capitals.test(written));

const single = (said: readonly Said[], lexicon: Lexicon): Telling[] => said.filter(isTelling).map(({ word }) => ({ word, key: lexicon.keyOf(word) }));

/** The phrases of a text that stand for one thing, and where they are; none within another. */
function phrasesIn(said: readonly Said[], lexicon: Lexicon): { start: number; end: number; phrase: Telling }[] {
  const stems = said.map(({ word }) => stem(word));
  const found = [];
  for (let start = 0; start < said.length; start++) {
    const at = lexicon.phraseAt(stems, start);
    if (!at) continue;
    const words = said.slice(start, start + at.length);
    found.push({ start, end: start + at.length, phrase: { word: words.map(({ word }) => word).join(' '), key: at.group, parts: single(words, lexicon) } });
    start += at.length - 1;
  }
  return found;
}

const pairAt = (said: readonly Said[], i: number): string => `${said[i - 1]?.word} ${said[i]?.word}`;

/** The words of wishes that stand beside each other, folded. */
export const pairsIn = (wishes: readonly string[]): Set<string> =>
  new Set(wishes.flatMap((wish) => {
    const said = saidIn(wish);
    return said.slice(1).map((_, i) => pairAt(said, i + 1));
  }));

/** Whether a wish is two words beside each other, which then are one thing ("public health"). */
export const isCompound = (wish: string): boolean => {
  const said = saidIn(wish);
  return said.length === 2 && said.every(isTelling);
};

/** What a sentence about somebody says, without what only sounds like a skill of theirs; `wished`: words that are meant beside each other. */
export function tellingOf(sentence: string, lexicon: Lexicon, wished: ReadonlySet<string>): Telling[] {
  const said = active(saidIn(sentence));
  const meant = said.filter((_, i) => !isNotMeant(said, i) || wished.has(pairAt(said, i)) || wished.has(pairAt(said, i + 1)));
  return [...single([...meant, ...separatedIn(sentence).flatMap(saidIn)], lexicon), ...phrasesIn(said, lexicon).map(({ phrase }) => phrase)];
}

const isWishedLast = (last: Said | undefined): boolean => last !== undefined && /^\p{Ll}/u.test(last.written) && wishingLast.has(last.word);

/** What a wish asks for, each thing once; "learn" and the like at its beginning or, in German, at its end is no part of it. */
export function wishedIn(wish: string, lexicon: Lexicon): Telling[] {
  const said = saidIn(wish);
  const phrases = phrasesIn(said, lexicon);
  const words = said.flatMap((one, i) => {
    const around = phrases.find(({ start, end }) => i >= start && i < end);
    if (!around) return single([one], lexicon);
    return around.start === i ? [around.phrase] : [];
  });
  const isWishing = ({ word }: Telling) => wishing.has(word);
  const first = words.findIndex((one) => !isWishing(one));
  const last = words.findLastIndex(({ word }) => !wishingLast.has(word));
  const asked = isWishedLast(said.at(-1)) ? words.slice(first, last + 1) : words.slice(first);
  const things = asked.filter(({ word }) => !howWell.has(word));
  return [...new Map((first < 0 ? words : things.length ? things : asked).map((one) => [one.key, one])).values()];
}
