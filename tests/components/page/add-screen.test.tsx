// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddScreen } from '@/components/page/AddScreen';
import { addPerson } from '@/lib/actions/add-person';
import { db } from '@/lib/store/database';
import { countPeople } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser, show } from '../screen';

const t = en.add;
let screen: ReturnType<typeof show>;
let clock = 1_000;

const submit = () => screen.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

beforeEach(async () => {
  vi.stubGlobal('browser', fakeBrowser());
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  await addPerson({ name: 'Clara Novak' });
  screen = show(<AddScreen route={{ screen: 'add' }} />);
});
afterEach(async () => {
  screen.close();
  vi.restoreAllMocks();
  await db.delete({ disableAutoOpen: false });
});

it('adds nobody twice who pressed Enter as the warning appeared, and does once it could be read', async () => {
  await screen.type(en.fields.labels.name, 'clara novak');
  await screen.says(t.submitAnyway);
  clock += 100;
  submit();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await countPeople()).toBe(1);
  clock += 1_000;
  submit();
  await vi.waitFor(async () => expect(await countPeople()).toBe(2));
});
