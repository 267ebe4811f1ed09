import type { MessageKind, MessageLanguage, Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { type DraftText, renderDraft } from '@/lib/outreach/render-draft';
import { fillBlanks } from './sample-blanks';
import { matterBeforeTheTalk, matterOfTheMentoring } from './sample-mentoring';
import { sampleAboutMe, sampleHistory, sampleLetters, suharto } from './samples';

export type SampleDraft = DraftText & { title: string; language: MessageLanguage; register: Register; person: Person };

/** The day on which the samples are written. */
export const sampleDay = new Date('2026-03-12T09:00:00Z');

const beforeTheTalk: readonly MessageKind[] = ['scheduling', 'confirmation'];
const sampleMatter = (kind: MessageKind, register: Register) =>
  beforeTheTalk.includes(kind) ? matterBeforeTheTalk(register, sampleDay) : matterOfTheMentoring(register);

/** A message of this kind to each of the sample people: as it would be sent, and to somebody known by name alone as it is drafted. */
export const sampleDrafts = (kind: MessageKind): SampleDraft[] =>
  sampleLetters.flatMap(({ title, person, language, registers }) =>
    registers.map((register) => {
      const world = { kind, language, register, person, aboutMe: sampleAboutMe, history: sampleHistory(person, register), now: sampleDay };
      const isKnown = person !== suharto;
      const draft = renderDraft({ ...world, ...(isKnown && { matter: sampleMatter(kind, register) }) });
      return { title, language, register, person, ...(isKnown ? fillBlanks(draft, language, register) : draft) };
    }),
  );
