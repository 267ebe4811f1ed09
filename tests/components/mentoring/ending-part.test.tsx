// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EndingPart } from '@/components/mentoring/EndingPart';
import { hrefOf } from '@/components/ui/route';
import { useLive } from '@/components/ui/use-live';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { erasePerson } from '@/lib/actions/erase-person';
import { savePeople } from '@/lib/actions/save-people';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { editAgreement } from '@/lib/actions/write-agreement';
import type { PersonId } from '@/lib/model/id';
import { tablesOfPerson } from '@/lib/model/stored-tables';
import { db } from '@/lib/store/database';
import { getMentorship, readMentoring } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { anna, teamPage } from '../../people';
import { show } from '../screen';

const t = en.mentoring.ending;
let screen: ReturnType<typeof show>;
let id: PersonId;

function Ending() {
  const record = useLive(() => readMentoring(id), []);
  return record ? <EndingPart record={record} /> : null;
}

const choose = (option: string) => {
  const label = screen.all('label').find((one) => one.textContent === option);
  label?.querySelector<HTMLInputElement>('input')?.click();
};
const select = async (name: string, values: readonly string[]) => {
  const field = (await screen.control(name)) as HTMLSelectElement;
  for (const value of values) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

const open = async () => {
  screen = show(<Ending />);
  await screen.control(t.end);
};

beforeEach(async () => {
  fakeBrowser();
  const saved = await savePeople([anna], teamPage);
  id = saved.ids[0] ?? expect.fail('nobody was saved');
  await startMentoring(id, true);
  await editAgreement(id, { exit: 'At any time, with a talk.' });
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

describe('an end that is pressed right after the choice what to do with the notes', () => {
  it('erases where that was chosen, and says so', async () => {
    await open();
    choose(t.dataOptions.erase);
    await screen.click(t.end);
    await screen.says(t.erased(anna.name));
    await vi.waitFor(async () => expect([await db.mentorships.count(), await db.agreements.count()]).toEqual([0, 0]));
  });

  it('keeps where that was chosen in place of erasing, and says so', async () => {
    await editMentorship(id, { dataAction: 'erase' });
    await open();
    choose(t.dataOptions.keep);
    await screen.click(t.end);
    await screen.says(t.ended(anna.name));
    expect(await getMentorship(id)).toMatchObject({ dataAction: 'keep', endedOn: expect.any(String) });
    expect(await db.agreements.count()).toBe(1);
  });
});

it('keeps the last of the reasons that the arrow keys go through', async () => {
  await open();
  await select(t.reason, ['noProgress', 'moved', 'mismatch']);
  await vi.waitFor(async () => expect(await getMentorship(id)).toMatchObject({ endReason: 'mismatch' }));
  expect(((await screen.control(t.reason)) as HTMLSelectElement).value).toBe('mismatch');
});

describe('an end that is pressed after another window erased the person', () => {
  it('says that they are no longer stored, goes nowhere, and keeps nothing', async () => {
    const record = (await readMentoring(id)) ?? expect.fail('no mentoring');
    location.hash = hrefOf({ screen: 'mentoring', id, part: 'ending' });
    screen = show(<EndingPart record={record} />);
    await screen.control(t.end);
    await erasePerson(id);
    await screen.type(t.lessons, 'Ask earlier.');
    await screen.click(t.end);
    await screen.says(en.errors.refusals.notFound);
    expect(location.hash).toBe(hrefOf({ screen: 'mentoring', id, part: 'ending' }));
    for (const table of tablesOfPerson) expect([table, await db.table(table).count()]).toEqual([table, 0]);
  });
});
