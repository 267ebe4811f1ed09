import type { Box, Line, Piece } from './types';

const space = /[\s\u00a0\u2028\u2029]+/g;
const maxLine = 50_000;
const gap = /(?:\u00a0[ \t\n]*){4,}|\.{5,}|_{4,}|…{2,}/;
const gapOfTyped = /\n|[ \u00a0]{2,}|\t/;

/** The columns and lines that a text is set in by white space or dots; only in `pre` do line breaks and single tabs count. */
export const columnsOf = (raw: string, tag: string): string[] => raw.split(tag === 'pre' ? gapOfTyped : gap);

/** Two elements side by side that only a style sheet sets apart: "ExampleDirector". */
const glued = /^.?[a-zß-öø-ÿ)][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿA-ZÀ-ÖØ-Þ ]/;

/** Collects text into lines: white space folded, pieces kept, lines broken at blocks and where style makes a block of an inline tag. */
export class LineWriter {
  private readonly lines: Line[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private block: Box | undefined;
  /** White space was read since the last character: it becomes one space if text follows. */
  private pending = false;
  private readonly view: (Window & typeof globalThis) | null;
  private readonly styled = new Map<Box, boolean>();
  private left: Box | undefined;

  constructor(view: (Window & typeof globalThis) | null) {
    this.view = view;
  }

  /** Adds text of an element. Returns whether any of it was more than white space. */
  write(raw: string, box: Box, at: number): boolean {
    const folded = raw.replace(space, ' ');
    const text = folded.trim();
    if (!text) {
      if (folded) this.pending = true;
      return false;
    }
    if (this.left && this.text && this.isBlock(this.left)) this.breakLine();
    this.left = undefined;
    const isApart = this.pending || folded.startsWith(' ');
    if (isApart && this.text) this.text += ' ';
    else if (this.pieces.at(-1)?.box !== box && glued.test(this.text.slice(-2) + text.slice(0, 2))) this.breakLine();
    if (this.text.length > maxLine) this.breakLine();
    const from = this.text.length;
    this.text += text;
    this.block ??= blockOf(box);
    this.pieces.push({ box, at, from, to: this.text.length });
    this.pending = folded.endsWith(' ');
    return true;
  }

  /** An inline element begins: a line break if its style makes it a block. */
  enter(box: Box): void {
    if (this.text && this.isBlock(box)) this.breakLine();
  }

  /** An inline element ended: what follows stands on a new line if its style makes it a block. */
  leave(box: Box): void {
    if (this.text) this.left = box;
  }

  breakLine(): void {
    this.pending = false;
    this.left = undefined;
    if (!this.text || !this.block) return;
    const first = this.pieces[0] as Piece;
    const last = this.pieces[this.pieces.length - 1] as Piece;
    this.lines.push({ index: this.lines.length, text: this.text, pieces: this.pieces, block: this.block, start: first.at, end: last.at + 1 });
    this.text = '';
    this.pieces = [];
    this.block = undefined;
  }

  finish(): Line[] {
    this.breakLine();
    return this.lines;
  }

  private isBlock(box: Box): boolean {
    if (!this.view || box.tag === 'img') return false;
    const known = this.styled.get(box);
    if (known !== undefined) return known;
    const display = this.view.getComputedStyle(box.element).display;
    const block = display !== '' && !/^(?:inline|contents|none|ruby)/.test(display) && !isFloat(this.view, box.element, display);
    this.styled.set(box, block);
    return block;
  }
}

/** A float is a block by its computed style, yet icons and badges floated inside a line belong to it. */
const isFloat = (view: Window & typeof globalThis, element: Element, display: string) =>
  display === 'block' && /left|right/.test(view.getComputedStyle(element).float);

const blockOf = (box: Box): Box => {
  let block = box;
  while (!block.block && block.parent) block = block.parent;
  return block;
};
