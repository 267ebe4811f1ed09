import type { Signals } from './signal';

/** What the text itself says. */
export const textSignals: Signals = {
  nameScore: ({ candidate }) => candidate.score,
  words: ({ candidate }) => Math.min(8, candidate.text.split(/\s+/).length),
  characters: ({ candidate }) => Math.min(60, candidate.text.length),
  roleText: ({ view, candidate }) => view.score('role', candidate.text),
  bodyText: ({ view, candidate }) => Math.max(view.score('organization', candidate.text), view.score('section', candidate.text)),
  placeLine: ({ view, candidate }) => view.score('location', candidate.line.text),
};
