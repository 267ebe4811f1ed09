import { sentencesOf, wordsOf } from '../facts/sentences';

export type Span = { text: string; from: number; to: number };

/** A message body taken apart. Offsets are those of the body. */
export type Letter = {
  greeting: Span | undefined;
  /** Between greeting and closing. */
  text: Span;
  closing: Span | undefined;
  /** After the closing. */
  signature: Span;
  /** A gap still to be filled counts as one word. */
  words: string[];
  sentences: string[];
  /** The text without what stands in quotation marks: the words of the user alone. */
  own: string;
};

const greetingStart =
  /^(dear|hello|hi|hey|good (morning|afternoon|day|evening)|greetings|to whom|sehr geehrte|liebe[rs]?|guten (tag|morgen|abend)|hallo|grüezi|grüß|servus|moin|werte[rs]?)(?!\p{L})/iu;
const closingLine =
  /^((with )?(kind(est)?|best|warm(est)?|many) (regards|wishes|thanks)|(yours )?(sincerely|faithfully|truly)( yours)?|yours|regards|best|cheers|all the best|many thanks|mit (freundlichen|besten|herzlichen|vielen|lieben) gr[uü](ß|ss)en|(freundliche|beste|viele|liebe|herzliche|schöne) gr[uü](ß|ss)e( aus .{0,30})?|herzlich(st)?|hochachtungsvoll|gru(ß|ss)|mfg|lg|bg|vg)[,.!]?$/iu;

const span = (body: string, from: number, to: number): Span => ({ text: body.slice(from, to), from, to });

function lines(body: string): Span[] {
  const result: Span[] = [];
  let from = 0;
  for (const text of body.split('\n')) {
    result.push({ text: text.trim(), from, to: from + text.length });
    from += text.length + 1;
  }
  return result;
}

/** What stands in quotation marks, whole sentences of others. */
const quotations = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"\n]*"/g;

/** The greeting is the first line that has text, if it looks like one: a greeting word, or few words that end with a comma or colon. */
const isGreeting = ({ text }: Span) => greetingStart.test(text) || (/[,:!]$/.test(text) && wordsOf(text).length <= 5);

/** The words of a text, where a gap still to be filled counts as one. */
export const countedWords = (text: string): string[] => wordsOf(text.replace(/\[[^\]]*\]/g, ' x '));

/** Takes a body apart by its lines: greeting, text, closing, signature. */
export function readLetter(body: string, language: string): Letter {
  const all = lines(body);
  const first = all.find(({ text }) => text !== '');
  const greeting = first && isGreeting(first) ? first : undefined;
  const closing = all.findLast((line) => closingLine.test(line.text) && line !== greeting);
  const text = span(body, greeting?.to ?? 0, closing?.from ?? body.length);
  return {
    greeting,
    text,
    closing,
    signature: span(body, closing?.to ?? body.length, body.length),
    words: countedWords(text.text),
    sentences: sentencesOf(text.text, language).filter((sentence) => wordsOf(sentence).length > 0),
    own: text.text.replace(quotations, ' '),
  };
}

/** The first place of `pattern` in the text of a letter, as a place in the body. */
export function placeOf(letter: Letter, pattern: RegExp | string): { in: 'body'; from: number; to: number } | undefined {
  const { text, from } = letter.text;
  const found = typeof pattern === 'string' ? { index: text.indexOf(pattern), length: pattern.length } : matchPlace(pattern, text);
  return found && found.index >= 0 ? { in: 'body', from: from + found.index, to: from + found.index + found.length } : undefined;
}

function matchPlace(pattern: RegExp, text: string) {
  const match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
  return match && { index: match.index, length: match[0].length };
}
