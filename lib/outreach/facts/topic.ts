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
    en('(?:focus(?:es)?|concentrates?) on', (t) => `your focus on ${t}`),
    en('(?:specialis|specializ)es? in', (t) => `your work in ${t}`),
    en('(?:is|are|am) interested in', (t) => `your interest in ${t}`),
    en('(?:stud(?:y|ies)|investigates?|explores?)', (t) => `your research into ${t}`),
    en('(?:works?|worked|is working) on', (t) => `your work on ${t}`),
    en('(?:teach(?:es)?|lectures? on)', (t) => `you teach ${t}`),
    { pattern: new RegExp(`[Ii]nterests? (?:are|include|lie in|is)(?: in)?:?\\s+${topic}${end}`, 'u'), says: both((t) => `your interest in ${t}`) },
  ],
  de: [
    de('beschäftigt sich mit', '', {
      formal: (t) => `Sie sich mit ${t} beschäftigen`,
      familiar: (t) => `du dich mit ${t} beschäftigst`,
    }),
    de('befasst sich mit', '', {
      formal: (t) => `Sie sich mit ${t} befassen`,
      familiar: (t) => `du dich mit ${t} befasst`,
    }),
    de('forscht (?:sie |er )?zu', '', {
      formal: (t) => `Sie zu ${t} forschen`,
      familiar: (t) => `du zu ${t} forschst`,
    }),
    de('arbeitet (?:sie |er )?(?:derzeit |seit \\d{4} )?an', '', {
      formal: (t) => `Sie an ${t} arbeiten`,
      familiar: (t) => `du an ${t} arbeitest`,
    }),
  ],
};

/**
 * What a biography's sentence says the person works on, said to them: "your work on …" in English, what follows "dass" in German
 * ("Sie zu … forschen").
 */
export function topicOf(sentence: string, language: MessageLanguage, register: Register): string | undefined {
  for (const { pattern, says } of phrases[language]) {
    const found = pattern.exec(sentence)?.[1]?.trim().replace(/,$/, '');
    if (found && !/\b(her|his|their|ihre[nmrs]?|seine[nmrs]?|its)\b/i.test(found)) return says[register](found);
  }
  return undefined;
}
