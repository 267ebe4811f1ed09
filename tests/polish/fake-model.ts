import type { ModelState, TextModel, WritingTask } from '@/lib/polish/text-model';

/** A fake model: answers with fixed pieces and remembers what it was asked. */
export class FakeTextModel implements TextModel {
  readonly asked: WritingTask[] = [];
  constructor(
    private readonly pieces: readonly string[],
    private readonly ready: ModelState = 'ready',
  ) {}

  state = async (): Promise<ModelState> => this.ready;

  async *write(task: WritingTask, signal: AbortSignal): AsyncIterable<string> {
    this.asked.push(task);
    for (const piece of this.pieces) {
      signal.throwIfAborted();
      yield piece;
    }
  }
}

/** A fake of the browser's `LanguageModel`, as far as the program uses it. */
export const fakeLanguageModel = (pieces: readonly string[], availability = 'available') => {
  const state = { sessions: 0, destroyed: 0, prompts: [] as { system: string; text: string }[] };
  const api = {
    availability: async () => availability,
    create: async ({ initialPrompts }: { initialPrompts: { content: string }[] }) => {
      state.sessions++;
      return {
        promptStreaming: (text: string, { signal }: { signal: AbortSignal }) => {
          state.prompts.push({ system: initialPrompts[0]?.content ?? '', text });
          return new ReadableStream<string>({
            start: (controller) => {
              for (const piece of pieces) controller.enqueue(piece);
              signal.addEventListener('abort', () => controller.error(signal.reason));
              if (!pieces.includes('…')) controller.close();
            },
          });
        },
        destroy: () => void state.destroyed++,
      };
    },
  };
  return { api, state };
};
