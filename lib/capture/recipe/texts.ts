import { inlineTags, skippedTags } from '../snapshot/tags';
import { treeIn } from './trees';

/** A line of an entry: the block element that it belongs to, and which of that element's own lines it is. */
export type EntryText = { element: Element; line: number; text: string; from: Element };

const maxTexts = 400;
const maxLength = 20_000;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

type Run = { text: string; from: Element | undefined };

/** What stands in an element, as a reader sees it: in a shadow root the texts put into its slots where the slots are. */
function nodesIn(parent: Node): Node[] {
  const slotted = (parent as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  if (slotted.length) return slotted;
  const tree = parent.nodeType === 1 ? treeIn(parent as Element) : undefined;
  const root = tree?.nodeType === 9 ? ((tree as Document).body as Node | null) : tree;
  return [...(root ?? parent).childNodes];
}

/** The lines of an element and what is in it, in reading order: what stands between two block boundaries or line breaks. */
export function textsOf(entry: Element): EntryText[] {
  const found: EntryText[] = [];
  const readBlock = (block: Element): void => {
    let line = 0;
    let run: Run = { text: '', from: undefined };
    const close = () => {
      const text = clean(run.text);
      if (text && found.length < maxTexts) found.push({ element: block, line: line++, text, from: run.from ?? block });
      run = { text: '', from: undefined };
    };
    const readInside = (parent: Element): void => {
      for (const node of nodesIn(parent)) {
        if (node.nodeType === 3) {
          if (run.text.length < maxLength) run.text += node.nodeValue ?? '';
          if (clean(node.nodeValue ?? '')) run.from ??= parent;
          continue;
        }
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        const tag = element.localName;
        if (tag === 'br' || tag === 'hr') close();
        else if (skippedTags.has(tag)) continue;
        else if (inlineTags.has(tag)) readInside(element);
        else {
          close();
          readBlock(element);
        }
      }
    };
    readInside(block);
    close();
  };
  readBlock(entry);
  return found;
}
