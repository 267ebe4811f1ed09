import type { MessageLanguage } from '@/lib/model/message';

/** Whether the browser's own model can be used: `download` needs the browser to fetch it once. */
export type ModelState = 'ready' | 'download' | 'none';

export type WritingTask = { instructions: string; text: string; language: MessageLanguage };

/** A language model on this machine, whichever it is: text goes in, text comes out piece by piece. */
export type TextModel = {
  state: (language: MessageLanguage) => Promise<ModelState>;
  /** The pieces of the answer as they are written. Ends early, with an `AbortError`, when the signal says so. */
  write: (task: WritingTask, signal: AbortSignal) => AsyncIterable<string>;
};
