// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MeetingSheet } from '@/components/mentoring/MeetingSheet';
import { useLive } from '@/components/ui/use-live';
import { savePeople } from '@/lib/actions/save-people';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { addMeeting } from '@/lib/actions/write-meeting';
import type { PersonId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { meetingsOf, readMentoring } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { anna, teamPage } from '../../people';
import { show } from '../screen';

const t = en.mentoring.meetings;
let screen: ReturnType<typeof show>;
let id: PersonId;

function Sheet() {
  const record = useLive(() => readMentoring(id), []);
  const meeting = record?.meetings[0];
  return record && meeting ? <MeetingSheet record={record} meeting={meeting} no={1} /> : null;
}

const feel = async (mood: string) => {
  const select = (await screen.control(t.log.mood)) as HTMLSelectElement;
  select.value = mood;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const stored = async () => (await meetingsOf(id))[0];

beforeEach(async () => {
  fakeBrowser();
  const saved = await savePeople([anna], teamPage);
  id = saved.ids[0] ?? expect.fail('nobody was saved');
  await startMentoring(id, true);
  await addMeeting(id, 'regular');
  screen = show(<Sheet />);
  await screen.control(t.log.summary);
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('keeps what is to be prepared, ticked off and removed', async () => {
  await screen.click(t.addPreparation);
  await screen.type(t.preparationOf(1), 'Bring the draft');
  await vi.waitFor(async () => expect((await stored())?.preparation).toMatchObject([{ text: 'Bring the draft', done: 'no' }]));
  (await screen.control(t.doneAction('Bring the draft'))).click();
  await vi.waitFor(async () => expect((await stored())?.preparation[0]?.done).toMatch(/^\d{4}-/));
  await screen.click(t.removePreparation(1));
  await vi.waitFor(async () => expect((await stored())?.preparation).toEqual([]));
});

it('keeps the summary for both, and how it felt', async () => {
  await screen.type(t.log.summary, 'We agreed on two talks.');
  await feel('4');
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ summary: 'We agreed on two talks.', mood: 4 }));
  await feel('');
  await vi.waitFor(async () => expect((await stored())?.mood).toBeUndefined());
});
