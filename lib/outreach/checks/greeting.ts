import { type MessageKind, messageKinds } from '@/lib/model/message';
import { nameParts } from '../address/name-parts';
import { salutation } from '../address/salutation';
import { addressStyle } from '../render/world';
import type { Check, CheckInput, Found } from './type';
import { genericGreetings } from './words';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const titleWords = /(?<!\p{L})(prof(essorin|essor)?|dr|ddr|mag|di)(?!\p{L})/iu;

const opposite: Record<'frau' | 'herr', RegExp> = {
  frau: /(?<!\p{L})(Herrn?|Lieber|Sehr geehrter|Mr|Sir)(?!\p{L})/u,
  herr: /(?<!\p{L})(Frau|Liebe|Sehr geehrte|Mrs|Ms|Miss|Madam)(?!\p{L})/u,
};
const gendered = /(?<!\p{L})(Herrn?|Frau|Lieber?|Geehrter?|Mr|Mrs|Ms|Miss)(?!\p{L})/iu;

/** The salutation by the rules, and the body with it in place of the present greeting. */
function rightGreeting({ draft, person, aboutMe, letter }: CheckInput): { line: string; body: string } {
  const line = salutation(person, addressStyle({ ...draft, person, aboutMe }));
  const { greeting } = letter;
  const body = greeting ? draft.body.slice(0, greeting.from) + line + draft.body.slice(greeting.to) : `${line}\n\n${draft.body.trimStart()}`;
  return { line, body };
}

const namesThem = (line: string, { person }: CheckInput) => {
  const { given, family, full } = nameParts(person);
  return [given, family, full].some((name) => name && plain(line).includes(plain(name)));
};

/** "Dear Jane Smyth" to Jane Smith: another name after the right given name. */
const namesAnother = (line: string, { person }: CheckInput) => {
  const { given, family, full } = nameParts(person);
  const own = new Set(plain(`${given} ${family} ${full}`).split(/\s+/));
  const words = line.replace(/[,:!.]+$/, '').split(/\s+/);
  return words.some((word, i) => /^\p{Lu}\p{Ll}/u.test(word) && !own.has(plain(word)) && given !== '' && plain(words[i - 1] ?? '') === plain(given.split(/\s+/).at(-1) ?? ''));
};

/** The person is addressed by the exact name and title, and nobody's gender is guessed. */
export const greeting: Check = (input) => {
  const { draft, person, letter } = input;
  if (messageKinds[draft.kind].channel === 'phone') return [];
  const right = rightGreeting(input);
  const fix = { body: right.body };
  const values = { greeting: right.line };
  if (!letter.greeting) return [{ id: 'greetingMissing', values, fix }];
  const { text, from, to } = letter.greeting;
  if (text === right.line || (person.salutation === 'custom' && person.customSalutation && text.includes(person.customSalutation))) return [];
  const at = { where: { in: 'body' as const, from, to }, values, fix };
  if (genericGreetings.test(text) && !officeKinds.has(draft.kind)) return [{ id: 'greetingGeneric', ...at }];
  if (!genericGreetings.test(text) && (!namesThem(text, input) || namesAnother(text, input))) return [{ id: 'greetingName', ...at }];
  const found: Found[] = [];
  if (draft.register === 'formal' && titleWords.test(right.line) && !titleWords.test(text)) found.push({ id: 'greetingTitle', ...at });
  const { salutation: choice } = person;
  if ((choice === 'frau' || choice === 'herr') && opposite[choice].test(text)) found.push({ id: 'greetingForm', ...at });
  if (choice === 'neutral' && draft.language === 'de' && gendered.test(text)) found.push({ id: 'greetingGuessed', where: at.where, values });
  return found;
};

/** Offices may be written to without a name. */
const officeKinds = new Set<MessageKind>(['alumniOffice']);
