import { firstFrom, within } from '../snapshot/ranges';
import type { Box, Line } from '../snapshot/types';
import { isBoldLine } from '../signals/emphasis';
import { headingOf, type PageView } from '../signals/page-view';
import type { Named, Occurrences } from './occurrences';

/**
 * A piece of a container in reading order: a child element, a line, or a part of a line that names one of several people.
 * `kind`: an `entry` names one person, `several` more, `free` nobody, a `barrier` is the heading of a section.
 */
export type Atom = {
  kind: 'entry' | 'several' | 'free' | 'barrier';
  start: number;
  end: number;
  sign: string;
  /** Names the person of the entry before it again. */
  again?: boolean;
  named?: Named | undefined;
  box?: Box | undefined;
};

const childrenOf = (boxes: readonly Box[], parent: Box): Box[] => {
  const children: Box[] = [];
  for (let at = firstFrom(boxes, parent.start + 1); at < boxes.length; ) {
    const child = boxes[at] as Box;
    if (child.start >= parent.end) break;
    children.push(child);
    at = firstFrom(boxes, child.end);
  }
  return children;
};

const kinds = ['free', 'entry', 'several'] as const;

/** Splits what stands directly in a container into atoms. */
export function atomsOf(container: Box, view: PageView, occurrences: Occurrences): Atom[] {
  const { boxes, lines } = view.page;
  const atoms: Atom[] = [];
  const add = (start: number, end: number, sign: string, box?: Box) => {
    const people = occurrences.peopleIn({ start, end });
    const named = people ? occurrences.firstIn({ start, end }) : undefined;
    atoms.push({ kind: kinds[people], start, end, sign, named, box });
  };
  // A link or button around a whole card is a piece as a block is: what stands in it has blocks of its own.
  const isPiece = (child: Box) => child.block || within(lines, child.start, child.end).some((line) => line.block !== container);
  const blocks = childrenOf(boxes, container).filter(isPiece);
  const own = within(lines, container.start, container.end).filter((line) => line.block === container && !blocks.some((box) => box.start <= line.start && line.end <= box.end));
  for (const box of blocks) {
    const filled = within(lines, box.start, box.end, 1).length;
    const pictures = view.countPictures(box.start, box.end);
    if (filled || pictures) add(box.start, box.end, `${box.tag}${filled ? 't' : ''}${pictures ? 'p' : ''}`, box);
  }
  for (const line of own) {
    if (occurrences.peopleIn(line) === 2) parts(line, occurrences, add);
    else add(line.start, line.end, 'line');
  }
  const free: Box[] = [];
  atoms.sort((a, b) => a.start - b.start);
  for (const picture of within(view.page.pictures, container.start, container.end)) {
    const before = atoms[firstFrom(atoms, picture.start + 1) - 1];
    if (!before || before.end <= picture.start) free.push(picture);
  }
  for (const picture of free) add(picture.start, picture.end, 'p');
  return joinRepeated(atoms.sort((a, b) => a.start - b.start));
}

/** A piece that names the same person as the entry before it goes on with that entry: "Anna Example", then "Anna Example studied …". */
function joinRepeated(atoms: Atom[]): Atom[] {
  let person: string | undefined;
  for (const atom of atoms) {
    if (atom.kind === 'entry' && atom.named?.person === person) Object.assign(atom, { kind: 'free', named: undefined, again: true });
    else if (atom.kind !== 'free') person = atom.kind === 'entry' ? atom.named?.person : undefined;
  }
  return atoms;
}

/** A line that names several people: each part reaches from one name to the next. */
function parts(line: Line, occurrences: Occurrences, add: (start: number, end: number, sign: string) => void): void {
  const named = within(occurrences.all, line.start, line.end);
  if (named[0] && named[0].start > line.start) add(line.start, named[0].start, 'lead');
  named.forEach((one, index) => add(one.start, named[index + 1]?.start ?? line.end, 'part'));
}

/** Marks the headings of sections among the free atoms: headings and short bold lines that do not come with every entry. */
export function markBarriers(atoms: Atom[], view: PageView, occurrences: Occurrences): void {
  const entries = new Set(within(occurrences.all, atoms[0]?.start ?? 0, atoms[atoms.length - 1]?.end ?? 0).map(({ person }) => person)).size;
  const free = new Map<string, number>();
  for (const { kind, sign } of atoms) if (kind === 'free') free.set(sign, (free.get(sign) ?? 0) + 1);
  for (const atom of atoms) {
    if (atom.kind !== 'free') continue;
    const lines = within(view.page.lines, atom.start, atom.end, 3);
    const text = lines.map((line) => line.text).join(' ');
    if (lines.length > 2 || !text || text.length > 100) continue;
    const share = (free.get(atom.sign) ?? 0) / Math.max(1, entries);
    const heading = lines.some((line) => headingOf(line.block) > 0);
    const bold = lines.every(isBoldLine);
    const names = view.score('section', text);
    const section = names >= 0.5 && (names >= 0.9 || view.score('role', text) < 0.8);
    const often = entries > 1 && share > (heading ? 0.9 : 0.6);
    if (!often && (heading || section || (bold && text.length < 80 && (section || view.score('role', text) < 0.5)))) atom.kind = 'barrier';
  }
}
