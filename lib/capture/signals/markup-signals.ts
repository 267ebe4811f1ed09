import { remembered } from '../remembered';
import { nearest } from '../snapshot/around';
import type { Box } from '../snapshot/types';
import type { Form } from './candidate';
import { headingOf } from './page-view';
import type { Signals, Subject } from './signal';

const form = (name: Form) => ({ candidate }: Subject) => Number(candidate.form === name);

/** Whether an element around the text, within so many levels, passes a test. */
const near = ({ candidate }: Subject, levels: number, test: (box: Box) => boolean): number => Number(nearest(candidate.box, levels, test) !== undefined);
/** The same for elements within the block that holds the line. */
const inBlock = (subject: Subject, test: (box: Box) => boolean) => near(subject, 6, (box) => box.start >= subject.candidate.line.block.start && test(box));

const bold = new Set(['b', 'strong', 'th', 'dt']);
const againstWord =
  /nav|menu|breadcrumb|byline|comment|post|news|testimonial|quote|footer|sidebar|widget|\bpub|bib|citation|reference|sponsor|partner|client|customer|product|project|event|tag|categor|copyright|credit|archive|entry-meta|slider|related|toc|search/i;

const speaksAgainst = remembered((names: string) => againstWord.test(names));

/** How the text is marked up and what its elements are called. */
export const markupSignals: Signals = {
  formLine: form('line'),
  heading: ({ candidate }) => headingOf(candidate.box),
  bold: (subject) => inBlock(subject, ({ tag }) => bold.has(tag)),
  link: (subject) => inBlock(subject, ({ tag }) => tag === 'a'),
  listItem: ({ candidate }) => Number(candidate.line.block.tag === 'li'),
  farAgainst: (subject) => near(subject, 8, ({ names }) => speaksAgainst(names)),
};
