// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DuplicatesScreen } from '@/components/duplicates/DuplicatesScreen';
import { MergeScreen } from '@/components/duplicates/MergeScreen';
import { Similar } from '@/components/person/Similar';
import { addPerson } from '@/lib/actions/add-person';
import { countSimilar } from '@/lib/actions/count-similar';
import type { PersonId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { countPeople, getPerson } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser, NothingInView, show } from '../screen';

const t = en.duplicates;
let screen: ReturnType<typeof show>;
let ada: PersonId;
let twin: PersonId;

beforeEach(async () => {
  vi.stubGlobal('browser', fakeBrowser());
  vi.stubGlobal('IntersectionObserver', NothingInView);
  ada = await addPerson({ name: 'Ada Winter', organization: 'Northwind Ltd', role: 'Engineer', emails: ['ada@example.org'] });
  twin = await addPerson({ name: 'Winter, Ada', organization: 'Northwind', role: 'Head of Data', emails: ['winter@example.com'] });
  await addPerson({ name: 'Bo Sommer', organization: 'Northwind' });
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('lists a pair with its reason until the user says that they are two', async () => {
  screen = show(<DuplicatesScreen />);
  await screen.says(t.found(1));
  await screen.says(t.reasons.sameNameAndOrganization);
  screen.all('.pair button')[0]?.click();
  await vi.waitFor(() => expect(screen.all('.pair')).toHaveLength(0));
  expect((await getPerson(ada))?.distinctFrom ?? (await getPerson(twin))?.distinctFrom).toHaveLength(1);
  await screen.click(en.app.undo);
  await vi.waitFor(() => expect(screen.all('.pair')).toHaveLength(1));
});

it('merges with a choice per field, and undo brings both back', async () => {
  screen = show(<MergeScreen route={{ screen: 'merge', id: ada, other: twin }} />);
  await screen.says('Head of Data');
  const role = screen.all('.merge__choice').find((choice) => choice.textContent === 'Head of Data');
  role?.querySelector('input')?.click();
  await screen.click(t.merge);
  await screen.says(t.merged('Ada Winter'));
  expect(await getPerson(ada)).toMatchObject({ name: 'Ada Winter', role: 'Head of Data', emails: ['ada@example.org', 'winter@example.com'] });
  expect(await countPeople()).toBe(2);
  await screen.click(en.app.undo);
  await screen.says(en.app.undone);
  expect(await getPerson(ada)).toMatchObject({ role: 'Engineer', emails: ['ada@example.org'] });
  expect(await getPerson(twin)).toMatchObject({ role: 'Head of Data' });
});

it('does not say that they are gone while it merges them: what had the focus would be taken away', async () => {
  let release: (() => void) | undefined;
  vi.stubGlobal('browser', { ...fakeBrowser(), action: { setBadgeText: () => new Promise<void>((resolve) => (release = resolve)), setBadgeBackgroundColor: async () => undefined } });
  screen = show(<MergeScreen route={{ screen: 'merge', id: ada, other: twin }} />);
  await screen.click(t.merge);
  await vi.waitFor(() => expect(release).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.root.textContent).not.toContain(t.gone);
  release?.();
  await screen.says(t.merged('Ada Winter'));
  expect(screen.root.textContent).not.toContain(t.gone);
});

it('is mentioned on the record and after saving', async () => {
  screen = show(<Similar id={twin} />);
  await screen.says('Ada Winter');
  expect(await countSimilar([ada, twin])).toBe(2);
});
