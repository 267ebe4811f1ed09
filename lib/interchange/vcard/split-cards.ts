import { maxRowLength } from '../parsed';

/**
 * One card of a file: its unfolded lines between BEGIN and END, no more than is reasonable of them; `line`: where it begins, from 1;
 * `length`: of all its lines together; `isWhole`: whether it ends.
 */
export type Card = { line: number; lines: string[]; length: number; isWhole: boolean };

const isBegin = (line: string) => /^BEGIN:VCARD\s*$/i.test(line);
const isEnd = (line: string) => /^END:VCARD\s*$/i.test(line);

const isQuotedPrintable = (line: string) => /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line);

/** Each line of a text with its number, one at a time: files can be long. */
function* linesOf(text: string): Generator<{ line: number; text: string }> {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { line, text: text.slice(start, text[end - 1] === '\r' ? end - 1 : end) };
    start = end + 1;
  }
}

/** A card as it is read: each line in the pieces that it was folded into, joined once at its end. */
class OpenCard {
  readonly #lines: string[][] = [];
  #length = 0;

  constructor(readonly line: number) {}

  /** Adds a line, to the one before where that is folded or, in quoted-printable, ends with "=". */
  add(text: string): void {
    this.#length += text.length;
    if (this.#length > maxRowLength) return;
    const last = this.#lines.at(-1);
    if (last?.at(-1)?.endsWith('=') && isQuotedPrintable(last[0] ?? '')) {
      last.push(last.pop()?.slice(0, -1) ?? '', text);
    } else if (last && /^[ \t]/.test(text)) last.push(text.slice(1));
    else this.#lines.push([text]);
  }

  get last(): string {
    return this.#lines.at(-1)?.[0] ?? '';
  }

  closed(isWhole: boolean): Card {
    return { line: this.line, lines: this.#lines.map((pieces) => pieces.join('')), length: this.#length, isWhole };
  }
}

/**
 * The cards of a file of vCards of any version, in order. A card within a card (2.1 has them for assistants) is skipped; one that
 * is followed by another before it ends is not whole. What stands outside of cards is passed over.
 */
export function* splitCards(text: string): Generator<Card> {
  let card: OpenCard | undefined;
  let depth = 0;
  for (const { line, text: content } of linesOf(text.includes('\n') ? text : text.replaceAll('\r', '\n'))) {
    const isNested = depth > 1 || (card && /^AGENT[^:]*:\s*$/i.test(card.last));
    if (isBegin(content) && isNested) depth++;
    else if (isBegin(content)) {
      if (card) yield card.closed(false);
      card = new OpenCard(line);
      depth = 1;
    } else if (card && isEnd(content)) {
      depth--;
      if (depth) card.add('');
      else {
        yield card.closed(true);
        card = undefined;
      }
    } else if (card && depth === 1) card.add(content);
  }
  if (card) yield card.closed(false);
}
