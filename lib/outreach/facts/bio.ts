import type { MessageLanguage, Register } from '@/lib/model/message';
import { languageOf } from './language-of';
import { sharedStems } from './interest-words';
import { sentencesOf, wordsOf } from './sentences';
import { topicSentence } from './topic';

export type BioFact = { text: string; sentence: string; score: number; shared: string[] };

const shortest = 5;
const longest = 32;

/** What a sentence is worth as a reason: work, interests and turns of a career say more than dates and contact details. */
const worth: [RegExp, number][] = [
  [/\b(focus|research|interest|passion|special|found|led\b|leads|built|teach|mentor|believ|advoc|develop|works? on|before joining|career)/i, 2],
  [/(forsch|schwerpunkt|leitet|gegründet|interess|beschäftigt|befasst|entwickel|lehrt|engagier|baut|zuvor|werdegang|begleitet)/i, 2],
  [/\b(mentor|menti?ee|young|students?|nachwuchs|studierende|early[- ]career)/i, 1],
  [/[@]|https?:|www\.|\b(tel|phone|fax|telefon|office hours|sprechstunde|room|raum|copyright|cookie|read more|mehr erfahren|click|contact)\b/i, -6],
  [/\b(married|lives with|verheiratet|children|kinder|born|geboren)\b/i, -4],
  [/^(he|she|er|sie) (joined|is based|kam|trat)/i, -1],
];

const score = (sentence: string, shared: number) => shared * 3 + worth.reduce((sum, [pattern, points]) => sum + (pattern.test(sentence) ? points : 0), 0);

const quoting: Record<MessageLanguage, Record<Register, (quoted: string) => string>> = {
  en: {
    formal: (quoted) => `One sentence in your profile stayed with me: “${quoted}”`,
    familiar: (quoted) => `One sentence in your profile stayed with me: “${quoted}”`,
  },
  de: {
    formal: (quoted) => `In Ihrem Profil ist mir ein Satz besonders aufgefallen: „${quoted}“`,
    familiar: (quoted) => `In deinem Profil ist mir ein Satz besonders aufgefallen: „${quoted}“`,
  },
};

/** Quotation marks inside become single ones, as in print. */
const innerQuotes = (text: string, language: MessageLanguage) =>
  language === 'de' ? text.replace(/["„«]([^"“”»]*)["“”»]/g, '‚$1‘') : text.replace(/["“„]([^"“”]*)["“”]/g, '‘$1’');

/** The sentences of a biography that can carry "why you", the best first. `interest`: telling words of the user's interest. */
export function bioFacts(bio: string, language: MessageLanguage, register: Register, interest: Set<string>): BioFact[] {
  const written = languageOf(bio) ?? language;
  return sentencesOf(bio, written)
    .filter((sentence) => wordsOf(sentence).length >= shortest && wordsOf(sentence).length <= longest)
    .map((text) => {
      const shared = sharedStems(text, interest);
      const topic = written === language ? topicSentence(text, language, register) : undefined;
      return { text, shared, sentence: topic ?? quoting[language][register](innerQuotes(text, language)), score: score(text, shared.length) + (topic ? 1 : 0) };
    })
    .filter((fact) => fact.score >= 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}
