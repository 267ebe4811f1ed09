import { Missing } from './missing';

/** "Ich bin" within a sentence; "I am" and "GmbH" stay. */
const lowerFirst = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Closes a sentence, unless a sign of the user's own does: "Is it worth it?" */
const fullStop = (text: string) => (/[.!?…]["'’“”»\]]?$/u.test(text) ? text : `${text}.`);

type TextFilter = (text: string, ...args: string[]) => string;

/** The filters a template may use. Each takes text and gives text; what is missing passes through as its placeholder. */
export const templateFilters = {
  capitalize: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  lower_first: lowerFirst,
  /** German: a comma after a relative clause that the sentence goes on behind. */
  close_clause: (text) => (/,\s(?:\p{Ll}+\s)?(?:der|die|das|dem|den|denen|deren|dessen|wo|wie|was|wenn|weil|dass|um)\s.*(?:^|\s)\p{Ll}+$/u.test(text) ? `${text},` : text),
  downcase: (text) => text.toLowerCase(),
  upcase: (text) => text.toUpperCase(),
  truncate: (text, length = '80') => (text.length <= Number(length) ? text : `${text.slice(0, Number(length) - 1).trimEnd()}…`),
  first_word: (text) => text.split(/\s/)[0] ?? text,
  full_stop: fullStop,
  without_dot: (text) => text.replace(/\.$/, ''),
} as const satisfies Record<string, TextFilter>;

export type TemplateFilter = keyof typeof templateFilters | 'preposition' | 'default';

/** German: "für den Alltag in der Forschung", but "dafür, wie man in der Forschung arbeitet". */
const pronominal: Record<string, string> = { für: 'dafür', über: 'darüber', um: 'darum', an: 'daran', von: 'davon', mit: 'damit', zu: 'dazu' };
const subordinate = /^(wie|was|warum|wieso|weshalb|wo|woran|womit|wann|ob|wer|wen|wem|welche[nmrs]?|dass)(?!\p{L})/u;

/** Puts a preposition before a text, as its pronominal adverb where a subordinate clause follows. */
function preposition(value: unknown, word: unknown): unknown {
  const before = String(word);
  if (value instanceof Missing) return new Missing(`${before} ${value.placeholder}`);
  const text = String(value ?? '');
  return subordinate.test(text) && pronominal[before] ? `${pronominal[before]}, ${text}` : `${before} ${text}`;
}

/** `default` is the one filter that gives a missing value another text. */
const fallback = (value: unknown, other: unknown) => (value instanceof Missing || value === '' ? other : value);

export const registrableFilters: Record<TemplateFilter, (value: unknown, ...args: unknown[]) => unknown> = {
  ...(Object.fromEntries(
    Object.entries<TextFilter>(templateFilters).map(([name, filter]) => [
      name,
      (value: unknown, ...args: unknown[]) => (value instanceof Missing ? value : filter(String(value ?? ''), ...args.map(String))),
    ]),
  ) as Record<keyof typeof templateFilters, (value: unknown, ...args: unknown[]) => unknown>),
  lower_first: (value) => (value instanceof Missing ? new Missing(lowerFirst(value.placeholder)) : lowerFirst(String(value ?? ''))),
  full_stop: (value) => (value instanceof Missing ? new Missing(fullStop(value.placeholder)) : fullStop(String(value ?? ''))),
  preposition,
  default: fallback,
};
