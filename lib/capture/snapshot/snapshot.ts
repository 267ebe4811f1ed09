import type { Dom } from './dom';
import { domOf } from './dom';
import { columnsOf, LineWriter } from './line-writer';
import { landmarksOf, openWrappingForm } from './landmarks';
import { Paths } from './paths';
import { inlineTags, pictureTags, skippedTags } from './tags';
import type { Box, Snapshot } from './types';

const elementNode = 1;
const textNode = 3;
const maxNodes = 400_000;
const maxText = 20_000;

/** The children to read below an element: an open shadow root hides them, a same-origin frame has a document of its own. */
function firstInside(dom: Dom, element: Element, tag: string): Node | null {
  if (tag === 'iframe' || tag === 'frame') return frameRoot(dom, element);
  if (tag === 'slot') return null;
  const shadow = dom.shadowRoot(element);
  return dom.firstChild(shadow ?? element);
}

function frameRoot(dom: Dom, frame: Element): Node | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && dom.root(inner);
  } catch {
    return null;
  }
}

const slotted = (dom: Dom, slot: Element): Node[] => {
  const nodes = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  if (nodes.length) return nodes;
  const fallback: Node[] = [];
  for (let child = dom.firstChild(slot); child; child = dom.nextSibling(child)) fallback.push(child);
  return fallback;
};

/** One level of the walk: the nodes still to visit there, as a sibling chain or as a list (slots). */
type Level = { box: Box | undefined; next: Node | null; rest: Node[] };

/** Reads the page once, in reading order, without recursion. `expired` is asked now and then whether time is up. */
export function readSnapshot(document: Document, expired: () => boolean = () => false): Snapshot {
  const dom = domOf(document);
  const paths = new Paths();
  const lines = new LineWriter(dom.view(document));
  const boxes: Box[] = [];
  const pictures: Box[] = [];
  const links: Box[] = [];
  const metas = new Map<string, string>();
  const root = dom.root(document);
  let order = 0;
  let visited = 0;
  let complete = true;

  const open = (element: Element, tag: string, parent: Box | undefined): Box => {
    const classes = dom.attribute(element, 'class') ?? '';
    const names = `${classes} ${dom.attribute(element, 'id') ?? ''}`.slice(0, 300).trim();
    const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    const box: Box = {
      element, parent, tag, names, heading,
      block: !inlineTags.has(tag),
      depth: parent ? parent.depth + 1 : 0,
      start: order++, end: 0,
      ...paths.of(parent, tag, classes),
      landmarks: landmarksOf(parent, tag, dom.attribute(element, 'role')),
    };
    boxes.push(box);
    if (pictureTags.has(tag)) pictures.push(box);
    else if (tag === 'a' || tag === 'area') links.push(box);
    return box;
  };
  const close = (box: Box) => {
    box.end = order;
    if (box.block) lines.breakLine();
    else lines.leave(box);
  };

  const stack: Level[] = [{ box: undefined, next: root, rest: [] }];
  while (stack.length) {
    const level = stack[stack.length - 1] as Level;
    const node = level.next ?? level.rest.shift();
    if (!node) {
      stack.pop();
      if (level.box) close(level.box);
      continue;
    }
    level.next = level.next && level.box?.tag !== 'slot' && node !== root ? dom.nextSibling(node) : null;
    if (++visited > maxNodes || ((visited & 511) === 0 && expired())) {
      complete = false;
      break;
    }
    const type = dom.nodeType(node);
    if (type === textNode && level.box) {
      for (const [at, text] of columnsOf(dom.nodeValue(node).slice(0, maxText), level.box.tag).entries()) {
        if (at > 0) lines.breakLine();
        if (lines.write(text, level.box, order)) order++;
      }
    } else if (type === elementNode) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (skippedTags.has(tag)) continue;
      if (tag === 'meta') {
        const name = (dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? '').toLowerCase();
        if (name && !metas.has(name)) metas.set(name, (dom.attribute(element, 'content') ?? '').slice(0, 500));
        continue;
      }
      if (tag === 'br' || tag === 'hr') {
        lines.breakLine();
        continue;
      }
      const box = open(element, tag, level.box);
      if (box.block) lines.breakLine();
      else lines.enter(box);
      stack.push({ box, next: firstInside(dom, element, tag), rest: tag === 'slot' ? slotted(dom, element) : [] });
    }
  }
  while (stack.length) {
    const level = stack.pop() as Level;
    if (level.box) close(level.box);
  }
  openWrappingForm(boxes, order);
  return {
    document, dom, boxes, pictures, links, metas, complete,
    url: dom.url(document),
    title: dom.title(document).replace(/\s+/g, ' ').trim(),
    language: root ? (dom.attribute(root, 'lang') ?? dom.attribute(root, 'xml:lang') ?? undefined) : undefined,
    lines: lines.finish(),
  };
}
