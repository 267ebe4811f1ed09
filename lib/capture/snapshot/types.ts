import type { Dom } from './dom';

/** Where on a page an element stands, inherited by what is inside it. */
export type Landmark = 'nav' | 'footer' | 'header' | 'main' | 'form';

/**
 * An element of the page. `start` and `end` are positions in reading order, shared by elements and text pieces: whatever lies
 * in `[start, end)` is inside. `path` numbers the chain of tags from the root, `shape` the chain of tags with classes.
 */
export type Box = {
  element: Element;
  parent: Box | undefined;
  tag: string;
  names: string;
  block: boolean;
  /** 1 to 6 for headings, else 0. */
  heading: number;
  depth: number;
  start: number;
  end: number;
  path: number;
  shape: number;
  landmarks: ReadonlySet<Landmark>;
};

/** A run of text inside one element; `from` and `to` are offsets in the text of its line, `at` its position in reading order. */
export type Piece = { box: Box; at: number; from: number; to: number };

/** What stands on one line as far as mark-up tells: text between two block boundaries or `<br>`s. `block` is its nearest block element. */
export type Line = { index: number; text: string; pieces: Piece[]; block: Box; start: number; end: number };

/** The page as read once: everything later works on this. `complete` is false where a limit cut the reading short. */
export type Snapshot = {
  document: Document;
  dom: Dom;
  url: string;
  title: string;
  language: string | undefined;
  lines: Line[];
  /** All elements in reading order. */
  boxes: Box[];
  pictures: Box[];
  links: Box[];
  /** `content` of `<meta>` elements by property or name, in lower case. */
  metas: ReadonlyMap<string, string>;
  complete: boolean;
};
