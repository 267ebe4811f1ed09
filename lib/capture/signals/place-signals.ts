import { noted } from '../remembered';
import { intervalOf } from '../snapshot/positions';
import type { Line } from '../snapshot/types';
import type { TextKind } from './page-view';
import type { Signals, Subject } from './signal';

type Place = { after: Line[]; rest: string; hrefs: string[] };

/** The surroundings of a candidate within its scope: nearby lines, the rest of its own line, links. */
const placeOf = noted(({ candidate, scope, view }: Subject): Place => {
  const { line } = candidate;
  return {
    after: view.lines(Math.max(line.end, candidate.end), scope.end, 5),
    rest: line.text.slice(candidate.to, intervalOf(line, candidate.to, line.text.length).end <= scope.end ? undefined : candidate.to + 120),
    hrefs: view.links(scope.start, scope.end, 12).map((link) => view.attribute(link, 'href')),
  };
});

const best = ({ view }: Subject, kind: TextKind, lines: readonly Line[]) => Math.max(0, ...lines.map(({ text }) => view.score(kind, text)));

/** What an e-mail address looks like from afar, disguised or not. */
const address = /[\w.-][@＠][\w-]|[([{]\s?(?:at|ät)\s?[)\]}]|\w (?:at|AT) \w+\./;

/** What stands around the text, up to its neighbours of the same group. */
export const placeSignals: Signals = {
  restLength: (subject) => Math.min(300, placeOf(subject).rest.length),
  leadLength: ({ candidate }) => Math.min(300, candidate.from),
  restRole: (subject) => subject.view.score('role', placeOf(subject).rest.replace(/^[\s,;:–—|(-]+/, '').slice(0, 160)),
  nextRole: (subject) => best(subject, 'role', placeOf(subject).after.slice(0, 1)),
  afterRole: (subject) => best(subject, 'role', placeOf(subject).after.slice(0, 3)),
  linesAfter: (subject) => placeOf(subject).after.length,
  bio: (subject) => best(subject, 'bio', placeOf(subject).after),
  education: (subject) => best(subject, 'education', placeOf(subject).after.slice(0, 3)),
  email: (subject) => {
    const { hrefs, after, rest } = placeOf(subject);
    return Number(hrefs.some((href) => /^\s*mailto:/i.test(href)) || [rest, ...after.map(({ text }) => text)].some((text) => address.test(text)));
  },
  reach: ({ candidate, scope, view }) => Math.min(20, view.lines(candidate.start, scope.end, 20).length),
};
