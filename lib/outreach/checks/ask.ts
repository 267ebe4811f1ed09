import { type MessageLanguage, messageKinds } from '@/lib/model/message';
import { addedAtEnd, stockAsk } from './put-in';
import type { Check, Found } from './type';

const longestMinutes = 30;
const mostQuestions = 3;

type Patterns = { ask: RegExp; minutes: RegExp; hours: RegExp; medium: RegExp; window: RegExp };

const numbers: Record<string, number> = {
  five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, 'forty-five': 45, sixty: 60,
  fünf: 5, zehn: 10, fünfzehn: 15, zwanzig: 20, dreißig: 30, dreissig: 30, fünfundvierzig: 45, sechzig: 60, 'viertelstunde': 15,
};

const patterns: Record<MessageLanguage, Patterns> = {
  en: {
    ask: /\b((could|would|can|might|may) (you|I|we)|are you (free|open|available|willing)|is there|do you have|I would (be grateful|appreciate)|I(['’]d| would) like to ask you)\b/i,
    minutes: /(\d+|five|ten|fifteen|twenty|thirty|forty-five|sixty)[\s-]*(?:(?:to|or|–|-)\s*(\d+|thirty|twenty|forty-five|sixty)[\s-]*)?(?:minutes?|min)\b/i,
    hours: /\b(an|one|two|a full|\d+)\s*hours?\b/i,
    medium: /\b(phone|call|video|zoom|teams|coffee|in person|e-?mail|meet at|your office|visit)\b/i,
    window: /\b(weeks?|month|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may \d|june|july|august|september|october|november|december|before|until|\d{1,2}[./]\d{1,2})\b/i,
  },
  de: {
    ask: /((hätten|könnten|würden|wären|haben|dürfte|darf|hättest|könntest|würdest|wärst|hast|kann|könnte) (Sie|du|ich|wir|es)?|ich (würde|möchte) (mich freuen|Sie bitten|dich bitten|Sie fragen|dich fragen)|gibt es|wären)/i,
    minutes: /(\d+|fünf|zehn|fünfzehn|zwanzig|dreißig|dreissig|fünfundvierzig|sechzig)[\s-]*(?:(?:bis|oder|–|-)\s*(\d+|dreißig|dreissig|zwanzig|sechzig)[\s-]*)?(?:Minuten|Min\.?)(?!\p{L})|(Viertelstunde)/iu,
    hours: /(?<!\p{L})(eine|zwei|\d+|halbe|eineinhalb|anderthalb)\s*(Stunde|Stunden)(?!\p{L})/iu,
    medium: /(Telefon|Anruf|Video|Zoom|Teams|Kaffee|E-Mail|persönlich|treffen|vorbeikommen|Büro)/i,
    window: /(Wochen?|Monats?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?<!\p{L})bis (zum|Ende)|\d{1,2}\.\d{1,2}\.)/iu,
  },
};

const toNumber = (word: string) => numbers[word.toLowerCase()] ?? Number(word);

/** The longest duration asked for, in minutes. */
function minutesAsked(text: string, { minutes, hours }: Patterns): number | undefined {
  const found = minutes.exec(text);
  if (found) return Math.max(...found.slice(1).filter(Boolean).map(toNumber));
  const hour = hours.exec(text);
  if (!hour) return undefined;
  return /halbe/i.test(hour[0]) ? 30 : 60;
}

const questionsOf = (own: string) => own.match(/[^.!?\n]*\?/g) ?? [];

/** One clear question: how many minutes, by what means, and when. */
export const ask: Check = (input) => {
  const { draft, letter } = input;
  const { first, channel } = messageKinds[draft.kind];
  if (!first || channel === 'phone') return [];
  const wanted = patterns[draft.language];
  const questions = questionsOf(letter.own);
  if (questions.length === 0 && !wanted.ask.test(letter.own)) return [{ id: 'askMissing', ...addedAtEnd(input, stockAsk) }];
  const asks = questions.filter((question) => wanted.ask.test(question)).length;
  const several: Found[] = asks > 1 || questions.length > mostQuestions ? [{ id: 'askSeveral', values: { questions: Math.max(asks, questions.length) } }] : [];
  return channel === 'note' ? several : [...several, ...particulars(letter.own, wanted)];
};

function particulars(text: string, wanted: Patterns): Found[] {
  const minutes = minutesAsked(text, wanted);
  const found: Found[] = [];
  if (minutes === undefined) found.push({ id: 'askDuration', values: { limit: longestMinutes } });
  else if (minutes > longestMinutes) found.push({ id: 'askTooLong', values: { minutes, limit: longestMinutes } });
  if (!wanted.medium.test(text)) found.push({ id: 'askMedium' });
  if (!wanted.window.test(text)) found.push({ id: 'askWindow' });
  return found;
}
