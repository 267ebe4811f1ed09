import { type MessageLanguage, messageKinds, type Register } from '@/lib/model/message';
import { spelledFor } from '../render-draft';
import type { CheckInput } from './type';

type Stock = Record<MessageLanguage, Record<Register, { letter: string; note: string }>>;

/** The question, as the built-in first messages ask it. */
export const stockAsk: Stock = {
  en: {
    formal: { letter: 'Could you spare 20 minutes for a phone or video call in the next two or three weeks?', note: 'May I ask you two short questions?' },
    familiar: { letter: 'Could you spare 20 minutes for a phone or video call in the next two or three weeks?', note: 'May I ask you two quick questions?' },
  },
  de: {
    formal: { letter: 'Hätten Sie in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder ein Videogespräch?', note: 'Darf ich Ihnen zwei kurze Fragen stellen?' },
    familiar: { letter: 'Hättest du in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder ein Videogespräch?', note: 'Darf ich dir zwei kurze Fragen stellen?' },
  },
};

/** A no made easy. */
export const stockWayOut: Stock = {
  en: {
    formal: { letter: 'If now is not a good time, a short no is perfectly fine.', note: 'A no is fine too.' },
    familiar: { letter: 'If now isn’t a good time, a short no is perfectly fine.', note: 'A no is fine too.' },
  },
  de: {
    formal: { letter: 'Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.', note: 'Ein Nein ist in Ordnung.' },
    familiar: { letter: 'Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.', note: 'Ein Nein ist in Ordnung.' },
  },
};

/** Where the text ends: before the closing, or where there is none, before the name at the end. */
function textEnd({ letter: { text, closing }, aboutMe }: CheckInput): number {
  const signed = closing || !aboutMe.name ? -1 : text.text.lastIndexOf(`\n${aboutMe.name}`);
  return text.from + (signed < 0 ? text.text : text.text.slice(0, signed)).trimEnd().length;
}

/** Where the first paragraph ends. */
function openingEnd(input: CheckInput): number {
  const { from } = input.letter.text;
  const text = input.draft.body.slice(from, textEnd(input));
  const break_ = /\S\s*?\n\s*\n/.exec(text);
  return break_ ? from + break_.index + 1 : from + text.length;
}

const hasText = (input: CheckInput) => input.draft.body.slice(input.letter.text.from, textEnd(input)).trim() !== '';

const putIn = ({ draft: { body } }: CheckInput, at: number, words: string) => ({ fix: { body: `${body.slice(0, at)}${words}${body.slice(at)}` } });

/** A correction that adds a sentence to the first paragraph, in the spelling of the recipient's country. None where there is no text yet. */
export function addedToOpening(input: CheckInput, sentence: string | undefined) {
  if (!sentence || !hasText(input)) return {};
  const { draft, person, aboutMe } = input;
  return putIn(input, openingEnd(input), ` ${spelledFor({ ...draft, person, aboutMe }, sentence)}`);
}

/** A correction that says at the end of the text what a first message still has to say. None where there is no text yet. */
export function addedAtEnd(input: CheckInput, stock: Stock) {
  if (!hasText(input)) return {};
  const { kind, language, register } = input.draft;
  const { letter, note } = stock[language][register];
  return putIn(input, textEnd(input), messageKinds[kind].channel === 'note' ? ` ${note}` : `\n\n${letter}`);
}
