import type { Signals, Subject } from './signal';

const wordsOf = (text: string) => text.split(/\s+/);
const kind = (name: 'role' | 'organization' | 'location' | 'education' | 'section') => ({ view, candidate }: Subject) => view.score(name, candidate.text);

/** What the text itself says. */
export const textSignals: Signals = {
  nameScore: ({ candidate }) => candidate.score,
  parsed: ({ parts }) => Number(parts !== undefined),
  honorific: ({ parts }) => Number(Boolean(parts?.honorific)),
  suffix: ({ parts }) => Number(Boolean(parts?.suffix)),
  words: ({ candidate }) => Math.min(8, wordsOf(candidate.text).length),
  characters: ({ candidate }) => Math.min(60, candidate.text.length),
  digits: ({ candidate }) => Number(/\d/.test(candidate.text)),
  capitals: ({ candidate: { text } }) => Number(text === text.toUpperCase() && text !== text.toLowerCase()),
  lowerStart: ({ candidate }) => Number(/^\p{Ll}/u.test(candidate.text)),
  roleText: kind('role'),
  organizationText: kind('organization'),
  locationText: kind('location'),
  educationText: kind('education'),
  sectionText: kind('section'),
};
