import type { ModelState, TextModel } from '@/lib/polish/text-model';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
type Options = { expectedInputs: object[]; expectedOutputs: object[] };
type Session = { promptStreaming: (text: string, options: { signal: AbortSignal }) => ReadableStream<string>; destroy: () => void };

/** The Prompt API of Chromium browsers, as far as it is used: the model runs on this machine, nothing leaves it. */
type Api = {
  availability: (options: Options) => Promise<Availability>;
  create: (options: Options & { initialPrompts: object[]; signal: AbortSignal }) => Promise<Session>;
};

const states: Record<Availability, ModelState> = { unavailable: 'none', downloadable: 'download', downloading: 'download', available: 'ready' };

const optionsFor = (language: string): Options => ({
  expectedInputs: [{ type: 'text', languages: ['en', language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

const isApi = (value: unknown): value is Api => value !== null && (typeof value === 'object' || typeof value === 'function') && 'availability' in value;

/** The browser's built-in language model; `undefined` where this browser has none. */
export function onDeviceModel(): TextModel | undefined {
  const { LanguageModel: api } = globalThis as { LanguageModel?: unknown };
  if (!isApi(api)) return undefined;
  return {
    state: async (language) => {
      try {
        return states[await api.availability(optionsFor(language))];
      } catch {
        // A browser that knows the interface but not this language, or not on this machine.
        return 'none';
      }
    },
    write: async function* ({ instructions, text, language }, signal) {
      const session = await api.create({ ...optionsFor(language), initialPrompts: [{ role: 'system', content: instructions }], signal });
      try {
        const reader = session.promptStreaming(text, { signal }).getReader();
        for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
      } finally {
        session.destroy();
      }
    },
  };
}
