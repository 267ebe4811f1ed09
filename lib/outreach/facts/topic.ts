import type { MessageLanguage, Register } from '@/lib/model/message';

type Phrase = { pattern: RegExp; says: Record<Register, (topic: string) => string> };

const both = (says: (topic: string) => string): Phrase['says'] => ({ formal: says, familiar: says });
const subject = String.raw`(?:\b(?:she|he|they|I|we|who|[A-Z]\p{L}+|research|work|interests?)\b[^.;:]{0,40}?)`;
const topic = String.raw`([^.;:()“”"]{6,90}?)`;
const end = String.raw`(?=\s*(?:[.;:(]|(?:, and|,? (?:where|which|who|with a|in her|in his|at the|for the)| and (?:she|he|they|is|has|was|leads|teaches|runs|writes|serves|works|loves|enjoys))\b|$))`;
const en = (verb: string, says: (topic: string) => string): Phrase => ({
  pattern: new RegExp(`${subject}\\s+${verb}\\s+${topic}${end}`, 'u'),
  says: both(says),
});
const de = (before: string, after: string, says: Phrase['says']): Phrase => ({
  pattern: new RegExp(`${before}\\s+([^.;:()„“"]{6,90}?)${after}(?=\\s*(?:[.;(]|, (?:und|die|der|das|wo|in)\\b|$))`, 'u'),
  says,
});

/**
 * Ways a biography names what somebody works on. The words taken over keep their place in the same construction, so that
 * their grammar (German cases) stays right. Only from a text in the language of the draft.
 */
const phrases: Record<MessageLanguage, Phrase[]> = {
  en: [
    en('(?:focus(?:es)?|concentrates?) on', (t) => `Your focus on ${t} is what made me get in touch with you.`),
    en('(?:specialis|specializ)es? in', (t) => `Your work in ${t} is what made me get in touch with you.`),
    en('(?:is|are|am) interested in', (t) => `Your interest in ${t} is what made me get in touch with you.`),
    en('(?:stud(?:y|ies)|investigates?|explores?)', (t) => `Your research into ${t} is what made me get in touch with you.`),
    en('(?:works?|worked|is working) on', (t) => `Your work on ${t} is what made me get in touch with you.`),
    en('(?:teach(?:es)?|lectures? on)', (t) => `That you teach ${t} is what made me get in touch with you.`),
    { pattern: new RegExp(`[Ii]nterests? (?:are|include|lie in|is)(?: in)?:?\\s+${topic}${end}`, 'u'), says: both((t) => `Your interest in ${t} is what made me get in touch with you.`) },
  ],
  de: [
    de('beschäftigt sich mit', '', {
      formal: (t) => `Ich habe gelesen, dass Sie sich mit ${t} beschäftigen.`,
      familiar: (t) => `Ich habe gelesen, dass du dich mit ${t} beschäftigst.`,
    }),
    de('befasst sich mit', '', {
      formal: (t) => `Ich habe gelesen, dass Sie sich mit ${t} befassen.`,
      familiar: (t) => `Ich habe gelesen, dass du dich mit ${t} befasst.`,
    }),
    de('forscht (?:sie |er )?zu', '', {
      formal: (t) => `Ich habe gelesen, dass Sie zu ${t} forschen.`,
      familiar: (t) => `Ich habe gelesen, dass du zu ${t} forschst.`,
    }),
    de('arbeitet (?:sie |er )?(?:derzeit |seit \\d{4} )?an', '', {
      formal: (t) => `Ich habe gelesen, dass Sie an ${t} arbeiten.`,
      familiar: (t) => `Ich habe gelesen, dass du an ${t} arbeitest.`,
    }),
  ],
};

/** The sentence draft "Your work on … is what made me get in touch with you" for what a biography's sentence says the person works on. */
export function topicSentence(sentence: string, language: MessageLanguage, register: Register): string | undefined {
  for (const { pattern, says } of phrases[language]) {
    const found = pattern.exec(sentence)?.[1]?.trim().replace(/,$/, '');
    if (found && !/\b(her|his|their|ihre[nmrs]?|seine[nmrs]?|its)\b/i.test(found)) return says[register](found);
  }
  return undefined;
}
