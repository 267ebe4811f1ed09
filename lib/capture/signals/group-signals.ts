import { noted } from '../remembered';
import type { Group } from './group';
import type { Signals } from './signal';

const mean = (numbers: readonly number[]) => (numbers.length ? numbers.reduce((sum, n) => sum + n, 0) / numbers.length : 0);

const headingText = /team|staff|people|members?\b|board|faculty|leadership|management|about us|who we are|speakers?|mentors?|alumni|students?|fellows?|committee|council|directors?|attorneys|vorstand|mitarbeiter|kollegium|ansprechpartner|personen|équipe|equipe|equipo|junta|diretoria|direttivo|persone|styrelse|zarząd|zespół|成员|团队|教师|メンバー|スタッフ|구성원|사람/i;

type Summary = { size: number; score: number; names: number; distinct: number };

const summaryOf = noted(({ members }: Group): Summary => ({
  size: Math.min(30, members.length),
  score: mean(members.map(({ score }) => score)),
  names: mean(members.map(({ score }) => Number(score >= 0.5))),
  distinct: new Set(members.map(({ text }) => text)).size / members.length,
}));

/** What the candidates at the same structural place have in common, and what the page calls itself. */
export const groupSignals: Signals = {
  groupSize: ({ group }) => summaryOf(group).size,
  groupScore: ({ group }) => summaryOf(group).score,
  groupNames: ({ group }) => summaryOf(group).names,
  groupDistinct: ({ group }) => summaryOf(group).distinct,
  headingSection: ({ view, candidate }) => {
    const heading = view.headingBefore(candidate.line.start);
    return heading ? view.score('section', heading.text) : 0;
  },
  titleSection: ({ view }) => Number(headingText.test(view.page.title)),
  addressSection: ({ view }) => Number(headingText.test(view.page.url.replace(/^https?:\/\/[^/]+/, ''))),
};
