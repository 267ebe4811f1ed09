// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerStatuses } from '@/components/person/answer-statuses';
import { PersonScreen } from '@/components/person/PersonScreen';
import { addPerson } from '@/lib/actions/add-person';
import { setStatus } from '@/lib/actions/set-status';
import type { PersonId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { getPerson } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { show } from '../screen';

const t = en.person;
let screen: ReturnType<typeof show>;
let id: PersonId;

beforeEach(async () => {
  fakeBrowser();
  id = await addPerson({ name: 'Anna Example' });
  await setStatus([id], 'contacted');
  screen = show(<PersonScreen id={id} />);
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('an answer is pasted into the history and sets the status chosen', async () => {
  await screen.click(t.noteAnswer);
  await screen.type(t.answer, 'Sorry, not this year.');
  const select = (await screen.control(t.answerMeans)) as HTMLSelectElement;
  select.value = 'declined';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.click(t.saveAnswer);
  await screen.says(t.answerNoted(en.statuses.declined));
  await screen.says('Sorry, not this year.');
  expect((await getPerson(id))?.status).toBe('declined');
  await screen.click(en.app.undo);
  await vi.waitFor(async () => expect((await getPerson(id))?.status).toBe('contacted'));
});

it.each([
  ['contacted', ['replied', 'scheduled', 'declined', 'doNotContact']],
  ['asked', ['asked', 'replied', 'scheduled', 'mentoring', 'declined', 'doNotContact']],
  ['doNotContact', ['doNotContact']],
] as const)('what an answer to %s can mean', (status, expected) => expect(answerStatuses(status)).toEqual(expected));
