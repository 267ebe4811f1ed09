import type { Box } from '../snapshot/types';
import type { Form } from './candidate';
import { headingOf } from './page-view';
import type { Signals, Subject } from './signal';

const form = (name: Form) => ({ candidate }: Subject) => Number(candidate.form === name);

const insideLine = ({ candidate: { box, line } }: Subject, test: (box: Box) => boolean): number => {
  for (let at: Box | undefined = box, steps = 0; at && steps < 6; at = at.parent, steps++) {
    if (test(at)) return 1;
    if (at === line.block) return 0;
  }
  return 0;
};
const near = ({ candidate }: Subject, levels: number, test: (box: Box) => boolean): number => {
  for (let at: Box | undefined = candidate.box, steps = 0; at && steps < levels; at = at.parent, steps++) if (test(at)) return 1;
  return 0;
};

const bold = new Set(['b', 'strong', 'th', 'dt']);
const nameWord = /(?:^|[\s_-])(?:full-?)?(?:name|names|nom|nombre|nome|naam|imie|fn|p-name)(?:$|[\s_-])|(?:person|member|staff|author|profile|team|speaker|people|mitarbeiter)[\s_-]{0,2}(?:title|name|heading)/i;
const personWord = /person|people|member|staff|team|profile|faculty|speaker|vcard|h-card|employee|leader|board|mitarbeiter|kolleg|bio\b|portrait|director|founder|advis|alumn|student|author-?box|contact-?card|equipe|équipe|equipo|membre|miembro/i;
const againstWord = /nav|menu|breadcrumb|byline|comment|post|news|testimonial|quote|footer|sidebar|widget|publication|\bpub|bib|citation|reference|sponsor|partner|client|customer|product|project|event|tag|categor|copyright|credit|pagination|archive|entry-meta|slider|related|toc|cookie|search/i;

const byWord = /(?:^|[\s|·(])(?:posted by|written by|by|von|par|por|di|door|av|przez|autor|author|作者|著者)[:：]?\s*$/i;
const wroteWord = /^[\s,]*(?:commented|posted|wrote|writes|replied|says:|said:|schrieb|sagt:|kommentierte|a écrit|escribió|dijo|ha scritto|skrev)(?:\s|$|:)/i;
/** "Anna Example on Some title: their comment", as lists of recent comments have it. */
const commentOn = /^\s+(?:on|zu|sur|en|su|om)\s.{3,90}[:»]/i;
const bylineClass = /byline|by-author|entry-meta|post-meta|posted-by|article-meta|(?:^|\s)vcard author|author vcard|comment-author/i;

/** How the text is marked up and what its elements are called. */
export const markupSignals: Signals = {
  formLine: form('line'),
  formInline: form('inline'),
  formLead: form('lead'),
  formTail: form('tail'),
  formItem: form('item'),
  formBlock: form('block'),
  formCouple: form('couple'),
  formStart: form('start'),
  heading: ({ candidate }) => headingOf(candidate.box),
  bold: (subject) => insideLine(subject, ({ tag }) => bold.has(tag)),
  link: (subject) => insideLine(subject, ({ tag }) => tag === 'a'),
  paragraph: ({ candidate }) => Number(candidate.line.block.tag === 'p'),
  listItem: ({ candidate }) => Number(candidate.line.block.tag === 'li'),
  cell: (subject) => near(subject, 4, ({ tag }) => tag === 'td'),
  nameClass: (subject) => near(subject, 3, ({ names }) => names !== '' && nameWord.test(names)),
  personClass: (subject) => near(subject, 6, ({ names }) => names !== '' && personWord.test(names)),
  ownAgainst: (subject) => near(subject, 3, ({ names }) => names !== '' && againstWord.test(names)),
  farAgainst: (subject) => near(subject, 8, ({ names }) => names !== '' && againstWord.test(names)),
  nav: ({ candidate }) => Number(candidate.box.landmarks.has('nav')),
  aside: ({ candidate }) => Number(candidate.box.landmarks.has('aside')),
  footer: ({ candidate }) => Number(candidate.box.landmarks.has('footer')),
  header: ({ candidate }) => Number(candidate.box.landmarks.has('header')),
  main: ({ candidate }) => Number(candidate.box.landmarks.has('main')),
  quote: ({ candidate }) => Number(candidate.box.landmarks.has('quote')),
  byline: ({ candidate }) => {
    const { line, from, to } = candidate;
    if (wroteWord.test(line.text.slice(to, to + 24)) || commentOn.test(line.text.slice(to))) return 1;
    return Number(byWord.test(line.text.slice(Math.max(0, from - 16), from)) || near({ candidate } as Subject, 4, ({ names }) => bylineClass.test(names)));
  },
  hidden: ({ candidate }) => Number(candidate.box.landmarks.has('hidden')),
};
