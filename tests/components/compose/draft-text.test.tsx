// @vitest-environment jsdom
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDraftText } from '@/components/compose/use-draft-text';
import { newId, type DraftId, type PersonId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { show } from '../screen';

let store: (body: string) => void = () => undefined;
const written: string[] = [];

vi.mock('@/lib/actions/write-draft', () => ({ writeDraft: async (_: string, { body }: { body?: string }) => void (body !== undefined && written.push(body)) }));
/** What is read of the store: `store` says what and when, however late. */
vi.mock('@/components/ui/use-live', () => ({
  useLive: (_: unknown, __: unknown, ahead: unknown) => {
    const [read, setRead] = useState(ahead);
    useEffect(() => {
      store = (body) => setRead({ id: draft.id, row: { ...draft, body, updatedAt: new Date().toISOString() } });
    }, []);
    return read;
  },
}));

const at = '2026-03-02T09:00:00.000Z';
const draft = Draft.parse({
  id: newId<DraftId>(), personId: newId<PersonId>(), kind: 'firstContact', language: 'en', register: 'formal', subject: 'Hello', body: 'Dear', edited: false, createdAt: at, updatedAt: at,
});
const other = { ...draft, body: 'Guten Tag', language: 'de' as const };

let open: (opened: Draft) => void = () => undefined;
let showStored: (body: string) => void = () => undefined;
const onDisk = Promise.resolve(draft);
function Field() {
  const [opened, setOpened] = useState(draft);
  open = setOpened;
  const { words, type, show: shown } = useDraftText({ draft: opened, stored: onDisk });
  showStored = (body) => shown({ subject: words.subject, body });
  return <textarea aria-label="Body" value={words.body} onInput={(event) => type({ body: event.currentTarget.value })} />;
}

/** Until everything is written and shown (milliseconds). */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
let screen: ReturnType<typeof show>;
const field = async () => (await screen.control('Body')) as HTMLTextAreaElement;
beforeEach(() => {
  written.length = 0;
  screen = show(<Field />);
});
afterEach(() => screen.close());

it('keeps what is typed when an older state of the store is read late, and follows another window afterwards', async () => {
  await screen.type('Body', 'Dear Anna');
  await settled();
  await screen.type('Body', 'Dear Anna, hello');
  await settled();
  expect(written).toEqual(['Dear Anna', 'Dear Anna, hello']);
  store('Dear Anna');
  await settled();
  expect((await field()).value).toBe('Dear Anna, hello');
  store('Dear Anna, hello');
  await settled();
  store('Written in another window');
  await vi.waitFor(async () => expect((await field()).value).toBe('Written in another window'));
});

it('shows another language at once, without what was typed into the last', async () => {
  await screen.type('Body', 'Dear Anna');
  await settled();
  open(other);
  await vi.waitFor(async () => expect((await field()).value).toBe('Guten Tag'));
});

it('shows a stored version at once, before it is read', async () => {
  await screen.type('Body', 'Dear Anna');
  await settled();
  showStored('An earlier version');
  await vi.waitFor(async () => expect((await field()).value).toBe('An earlier version'));
  store('An earlier version');
  await settled();
  expect((await field()).value).toBe('An earlier version');
});
