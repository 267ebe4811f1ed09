import { signals } from '../signals';
import { isByline } from '../signals/byline';
import { isOutranked, isPartOfName } from '../signals/rival-signals';
import type { Subject } from '../signals/signal';

const value = (subject: Subject, id: string): number => signals[id]?.(subject) ?? 0;

/** An amount of money or a time as races are measured, at the beginning of a short text. */
const measure = /^\W{0,3}(?:[$€£¥]\s?\d|(?:USD|EUR|CHF)\s?\d|\d[\d.,]*\s?(?:[$€£¥]|EUR\b|CHF\b|kr\b|zł)|\d{1,2}:\d\d:\d\d(?:\D|$)|\d{1,2}:\d\d[.,]\d|\d{1,2}:[0-5]\d$)/;

const placeholder = /^(?:unknown|unnamed|anonymous|vacant|vacancy|vakant|unbekannt|unbesetzt|anonym|inconnu|anonyme|vacante|desconocid[oa]|n\.\s?n\.|to be)(?:\s|$)/i;

/** What speaks against a candidate whatever else speaks for it: too rare to be learned, too plain to be weighed. */
const vetoes: Record<string, (subject: Subject) => boolean> = {
  /** Who wrote a text is not who it is about. */
  byline: ({ candidate }) => isByline(candidate),
  /** The same few names again and again: who comments or writes, not who is listed. */
  repeated: (subject) => value(subject, 'groupSize') >= 4 && value(subject, 'groupDistinct') < 0.45,
  partOfName: isPartOfName,
  outranked: isOutranked,
  /** Who is not known yet. */
  nobody: ({ candidate }) => placeholder.test(candidate.text),
  /** What a group is called. */
  group: ({ candidate, view }) => view.score('section', candidate.text) >= 0.6,
  /** What has a price or a result of a race beside it is a product or takes part in it. */
  measured: ({ candidate, scope, view }) => view.lines(candidate.line.end, scope.end, 4).some(({ text }) => text.length < 40 && measure.test(text)),
  /** A biography under a name may begin with any name. */
  startAfterName: (subject) => subject.candidate.form === 'start' && value(subject, 'nameBefore') > 0,
};

/**
 * What leaves little doubt: a titled name set off with contact details; a name that the mail address beside it repeats, or where it is titled a
 * link or picture; a heading on a page of people that the address repeats to which it leads.
 */
const proofs: Record<string, (subject: Subject) => boolean> = {
  titledWithContact: (subject) =>
    Boolean(subject.parts?.honorific) && subject.candidate.form === 'line' && subject.candidate.score >= 0.7 &&
    value(subject, 'heading') + value(subject, 'bold') > 0 && value(subject, 'email') > 0,
  titledAndAgreed: (subject) =>
    Boolean(subject.parts?.honorific) && subject.candidate.score >= 0.6 && Math.max(...['slugAgrees', 'mailAgrees', 'fileAgrees'].map((id) => value(subject, id))) >= 0.7,
  /** A heading on a page of people that leads to a page of that name. */
  ownPageAgrees: (subject) =>
    subject.candidate.form === 'line' && subject.candidate.score >= 0.6 && value(subject, 'heading') > 0 && value(subject, 'slugAgrees') >= 0.9 &&
    Math.max(value(subject, 'titleSection'), value(subject, 'addressSection')) > 0,
  mailAgrees: (subject) => subject.candidate.form !== 'start' && subject.candidate.score >= 0.6 && value(subject, 'mailAgrees') >= 0.85,
};

const proven = 0.7;

const anyOf = (rules: typeof vetoes, subject: Subject) => Object.values(rules).some((rule) => rule(subject));

/** Whether a candidate is out of the question. */
export const isVetoed = (subject: Subject): boolean => anyOf(vetoes, subject);

/** The least chance that a candidate has by the evidence around it, before anything is weighed. */
export const leastChanceOf = (subject: Subject): number => (anyOf(proofs, subject) ? proven : 0);
