import { languageOf } from './language-of';
import { sentencesOf } from './sentences';

/** What the user lists with commas or on lines, each once. */
export const listed = (text: string): string[] => [...new Set(text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part.length >= 2))];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The skill as a whole word or with an ending ("negotiation", "negotiations"; "Verhandeln" is not found in "Handel"). */
const mention = (skill: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(skill).replace(/\s+/g, '\\s+')}${skill.length >= 4 ? '\\p{L}{0,3}' : ''}(?![\\p{L}\\p{N}])`, 'iu');

/** A skill that the user wants, where a text tells of it: the sentence, and the skill in the text's own spelling. */
export type SkillMention = { skill: string; text: string };

/** The sentences of a text that name skills the user wants to have, in the order of the user's list, each sentence once. */
export function skillMentions(text: string, skills: readonly string[]): SkillMention[] {
  const sentences = sentencesOf(text, languageOf(text) ?? 'en');
  const found = new Map<string, SkillMention>();
  for (const skill of skills) {
    const pattern = mention(skill);
    const sentence = sentences.find((candidate) => pattern.test(candidate));
    if (sentence && !found.has(sentence)) found.set(sentence, { skill: pattern.exec(sentence)?.[0] ?? skill, text: sentence });
  }
  return [...found.values()];
}
