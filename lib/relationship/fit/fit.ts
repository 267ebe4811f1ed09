import type { Facts } from '@/lib/model/facts';
import type { Fit, Quote, Wish } from '@/lib/model/fit';
import type { Goal } from '@/lib/model/goal';
import type { Plan } from '@/lib/model/plan';
import { sentencesOf } from '@/lib/outreach/facts/sentences';
import { partsAbout } from './about-person';
import { type Lexicon, lexiconOf, type Synonyms } from './lexicon';
import { isNotice } from './notice';
import { says } from './says-the-same';
import { isCompound, pairsIn, tellingOf, type Telling, wishedIn } from './words';

/** What is looked for, in the user's own words and what they call the same. */
export type Wanted = { wishes: readonly Wish[]; synonyms?: readonly Synonyms[] | undefined };

/** What is looked for: the skills to develop, the skills of open goals and what the goals say. */
export const wishesOf = ({ develop }: Pick<Plan, 'develop'>, goals: readonly Pick<Goal, 'text' | 'skill' | 'state'>[]): Wish[] => {
  const open = goals.filter(({ state }) => state === 'open');
  return [...new Set([...develop, ...open.map(({ skill }) => skill), ...open.map(({ text }) => text)].map((wish) => wish.trim()).filter(Boolean))];
};

/** The user's own synonyms, each as the words and phrases that are one thing. */
export const synonymsOf = ({ synonyms = [] }: Pick<Plan, 'synonyms'>): Synonyms[] =>
  synonyms.map(({ of, same }) => [of, ...same.split(/[,;\n]/)].map((term) => term.trim()).filter(Boolean)).filter(({ length }) => length > 1);

export const wantedOf = (plan: Plan, goals: readonly Goal[]): Required<Wanted> => ({ wishes: wishesOf(plan, goals), synonyms: synonymsOf(plan) });

/** Of a wish in few words all have to be there; of a long one so many, at least two. */
const wanted = (count: number) => (count <= 2 ? count : Math.max(2, Math.ceil(count * 0.5)));

const speaksOf = (asked: readonly Telling[], sentence: readonly Telling[], lexicon: Lexicon): boolean =>
  asked.length > 0 && asked.filter((one) => says(sentence, one, lexicon)).length >= wanted(asked.length);

/** Where a sentence begins anew: "in good health and in public" says nothing of public health. */
const anew = /[;:]|\b(?:and|und) (?=(?:in|on|at|with|for|by|im|am|auf|mit|bei|für)\b)/;

/** Less than so many telling words about somebody: nothing can be said. */
const fewWords = 4;

/** What is read of a person. The name only tells of whom a sentence speaks. */
export type Known = Pick<Facts, 'role' | 'section' | 'bio'> & { name?: string | undefined };

const textsOf = ({ role, section, bio }: Known) =>
  [{ field: 'role' as const, sentence: role ?? '' }, { field: 'section' as const, sentence: section ?? '' }, ...sentencesOf(bio ?? '').filter((sentence) => !isNotice(sentence)).map((sentence) => ({ field: 'bio' as const, sentence }))].filter(({ sentence }) => sentence);

/**
 * Says of one person after another what their page says about what the user wants, word for word. There is no score: a sentence speaks of
 * a wish or it does not. Only role, section and text are read; name, picture, place and age never count. English and German, without any
 * network.
 */
export function fitter({ wishes, synonyms = [] }: Wanted): (person: Known) => Fit {
  const lexicon = lexiconOf(synonyms);
  const pairs = pairsIn(wishes);
  const looked = wishes.map((wish) => ({ wish, asked: wishedIn(wish, lexicon), isOne: isCompound(wish) }));
  const read = (text: string) => {
    const words = tellingOf(text, lexicon, pairs);
    const clauses = text.split(anew);
    return { words, clauses: clauses.length > 1 ? clauses.map((clause) => tellingOf(clause, lexicon, pairs)) : [words] };
  };
  const spokenOf = ({ words, clauses }: ReturnType<typeof read>) =>
    looked.filter(({ asked, isOne }) => (isOne ? clauses : [words]).some((said) => speaksOf(asked, said, lexicon))).map(({ wish }) => wish);
  return (person) => {
    const texts = textsOf(person).map((text) => ({ ...text, said: read(text.sentence) }));
    const quotes = texts.flatMap(({ field, sentence, said }): Quote[] => {
      const spoken = spokenOf(said);
      const own = spoken.length && field === 'bio' ? spokenOf(read(partsAbout(sentence, person.name ?? '').join('; '))) : spoken;
      return own.length ? [{ sentence, field, wishes: own }] : [];
    });
    if (quotes.length) return { state: 'quoted', quotes, wishes: [...new Set(quotes.flatMap((quote) => quote.wishes))] };
    const isKnown = texts.reduce((sum, { said }) => sum + said.words.length, 0) >= fewWords;
    return { state: isKnown ? 'nothing' : 'unknown' };
  };
}

/** What one person's page says about what the user wants. */
export const fitOf = (person: Known, wanted: Wanted): Fit => fitter(wanted)(person);

/** Who comes first: the more wishes a page speaks of the earlier; who is not known well enough stands before who says nothing of it. */
export const rankOf = (fit: Fit): number => (fit.state === 'quoted' ? 2 + fit.wishes.length : fit.state === 'unknown' ? 1 : 0);

/** People in order of how many wishes their page speaks of. */
export function byFit<Person extends Known>(people: readonly Person[], wanted: Wanted): { person: Person; fit: Fit }[] {
  const fitFor = fitter(wanted);
  return people.map((person) => ({ person, fit: fitFor(person) })).sort((a, b) => rankOf(b.fit) - rankOf(a.fit));
}
