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
