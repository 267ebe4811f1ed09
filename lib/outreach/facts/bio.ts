import type { MessageLanguage, Register } from '@/lib/model/message';
import { languageOf } from './language-of';
import { sharedStems } from './interest-words';
import { sentencesOf, wordsOf } from './sentences';
import { type Named, saidToThem } from './second-person';
import { topicOf } from './topic';

/** `further`: the sentence where another fact was told before. */
export type BioFact = { text: string; sentence: string; further: string; score: number; shared: string[] };

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

type Said = { sentence: string; further: string };

/** Around what the biography says, put to the person themselves. */
const telling: Record<MessageLanguage, (said: string) => Said> = {
  en: (said) => {
    if (said.startsWith('your ')) return { sentence: `What caught my attention is ${said}.`, further: `Your${said.slice(4)} interests me as well.` };
    return { sentence: `What caught my attention is that ${said}.`, further: `I also read that ${said}.` };
  },
  de: (said) => ({ sentence: `Besonders angesprochen hat mich, dass ${said}.`, further: `Mich interessiert auch, dass ${said}.` }),
};

/** A sentence of the biography in the draft's words: said to the person where the grammar allows it, else quoted. */
function worded(text: string, language: MessageLanguage, register: Register, person: Named): Said & { isQuote: boolean } {
  const said = topicOf(text, language, register) ?? saidToThem(text, language, register === 'formal' ? 'Sie' : 'du', person);
  return said ? { ...telling[language](said), isQuote: false } : { ...quoted(text, language, register), isQuote: true };
}

function quoted(text: string, language: MessageLanguage, register: Register): Said {
  const sentence = quoting[language][register](innerQuotes(text, language));
  return { sentence, further: sentence };
}

/** The sentences of a biography that can carry "why you", the best first. `interest`: telling words of the user's interest. */
export function bioFacts(person: Named & { bio: string }, language: MessageLanguage, register: Register, interest: Set<string>): BioFact[] {
  const written = languageOf(person.bio) ?? language;
  return sentencesOf(person.bio, written)
    .filter((sentence) => wordsOf(sentence).length >= shortest && wordsOf(sentence).length <= longest)
    .map((text) => {
      const shared = sharedStems(text, interest);
      const { isQuote, ...said } = written === language ? worded(text, language, register, person) : { ...quoted(text, language, register), isQuote: true };
      return { text, shared, ...said, score: score(text, shared.length) + (isQuote ? 0 : 1) };
    })
    .filter((fact) => fact.score >= 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}
