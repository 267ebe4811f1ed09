import type { Facts } from '@/lib/model/facts';
import type { Fit, Quote, Wish } from '@/lib/model/fit';
import type { Goal } from '@/lib/model/goal';
import type { Plan } from '@/lib/model/plan';
import { sentencesOf } from '@/lib/outreach/facts/sentences';
import { saysTheSame, tellingWords } from './words';

/** What is looked for: the skills to develop, the skills of open goals and what the goals say. */
export const wishesOf = ({ develop }: Pick<Plan, 'develop'>, goals: readonly Pick<Goal, 'text' | 'skill' | 'state'>[]): Wish[] => {
  const open = goals.filter(({ state }) => state === 'open');
  return [...new Set([...develop, ...open.map(({ skill }) => skill), ...open.map(({ text }) => text)].map((wish) => wish.trim()).filter(Boolean))];
};

/** Of a wish in few words all have to be there; of a long one so many, at least two. */
const wanted = (count: number) => (count <= 2 ? count : Math.max(2, Math.ceil(count * 0.5)));

const speaksOf = (words: readonly string[], sentence: readonly string[]): boolean => {
  const found = words.filter((word) => sentence.some((other) => saysTheSame(word, other))).length;
  return words.length > 0 && found >= wanted(words.length);
};

/** Less than so many telling words about somebody: nothing can be said. */
const fewWords = 4;

type Known = Pick<Facts, 'role' | 'section' | 'bio'>;

/**
 * What somebody's page says about what the user wants, word for word. There is no score: a sentence speaks of a wish or it does not. Only
 * role, section and text are read; name, picture, place and age never count. English and German, without any network.
 */
export function fitOf(person: Known, wishes: readonly Wish[]): Fit {
  const texts = (['role', 'section', 'bio'] as const).flatMap((field) =>
    (field === 'bio' ? sentencesOf(person.bio ?? '') : [person[field] ?? '']).filter(Boolean).map((sentence) => ({ field, sentence, words: tellingWords(sentence) })),
  );
  const looked = wishes.map((wish) => ({ wish, words: [...new Set(tellingWords(wish))] }));
  const quotes = texts.flatMap(({ field, sentence, words }): Quote[] => {
    const own = looked.filter((one) => speaksOf(one.words, words)).map(({ wish }) => wish);
    return own.length ? [{ sentence, field, wishes: own }] : [];
  });
  if (quotes.length) return { state: 'quoted', quotes, wishes: [...new Set(quotes.flatMap((quote) => quote.wishes))] };
  const isKnown = texts.reduce((sum, { words }) => sum + words.length, 0) >= fewWords;
  return { state: isKnown ? 'nothing' : 'unknown' };
}

const rank = (fit: Fit): number => (fit.state === 'quoted' ? 2 + fit.wishes.length : fit.state === 'unknown' ? 1 : 0);

/** People in order of how many wishes their page speaks of; who is not known well enough stands before who says nothing of it. */
export const byFit = <Person extends Known>(people: readonly Person[], wishes: readonly Wish[]): { person: Person; fit: Fit }[] =>
  people.map((person) => ({ person, fit: fitOf(person, wishes) })).sort((a, b) => rank(b.fit) - rank(a.fit));
