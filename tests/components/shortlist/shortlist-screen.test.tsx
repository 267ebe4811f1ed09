// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FilterProvider } from '@/components/shortlist/FilterState';
import { ShortlistScreen } from '@/components/shortlist/ShortlistScreen';
import { addPerson } from '@/lib/actions/add-person';
import { setStatus } from '@/lib/actions/set-status';
import { db } from '@/lib/store/database';
import { countPeople } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser, NothingInView, show } from '../screen';

const t = en.shortlist;
let screen: ReturnType<typeof show>;
const rows = () => screen.all('.row .person-line__name').map((name) => name.textContent);

beforeEach(() => {
  vi.stubGlobal('browser', fakeBrowser());
  vi.stubGlobal('IntersectionObserver', NothingInView);
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('says what to do while nobody is saved', async () => {
  screen = show(
    <FilterProvider>
      <ShortlistScreen />
    </FilterProvider>,
  );
  await screen.says(t.empty.title);
  expect(screen.all('.button--filled')).toHaveLength(1);
});

it('finds by text and by status', async () => {
  const ada = await addPerson({ name: 'Ada Winter', organization: 'Northwind' });
  await addPerson({ name: 'Bo Sommer' });
  await setStatus([ada], 'contacted');
  screen = show(
    <FilterProvider>
      <ShortlistScreen />
    </FilterProvider>,
  );
  await screen.says('Bo Sommer');
  await screen.type(t.search, 'northw');
  await vi.waitFor(() => expect(rows()).toEqual(['Ada Winter']));
  await screen.type(t.search, '');
  const status = (await screen.control(t.status)) as HTMLSelectElement;
  expect([...status.options].map(({ text }) => text)).toEqual(['All (2)', 'Shortlisted (1)', 'Contacted (1)']);
  status.value = 'shortlisted';
  status.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(rows()).toEqual(['Bo Sommer']));
});

it('deletes several at once and brings them back', async () => {
  for (const name of ['Ada Winter', 'Bo Sommer', 'Cleo Herbst']) await addPerson({ name });
  screen = show(
    <FilterProvider>
      <ShortlistScreen />
    </FilterProvider>,
  );
  await screen.click(t.select);
  await screen.click(t.selectPerson('Ada Winter'));
  await screen.click(t.selectPerson('Cleo Herbst'));
  await screen.says(t.selected(2));
  await screen.click(t.delete);
  await screen.says(t.deleted(2));
  await vi.waitFor(() => expect(rows()).toEqual(['Bo Sommer']));
  expect(document.activeElement?.tagName).toBe('H1');
  await screen.click(en.app.undo);
  await screen.says(en.app.undone);
  expect(await countPeople()).toBe(3);
});

it('shows the first fifty of many', async () => {
  for (let i = 0; i < 60; i++) await addPerson({ name: `Person ${String.fromCharCode(65 + (i % 26))}${i}` });
  screen = show(
    <FilterProvider>
      <ShortlistScreen />
    </FilterProvider>,
  );
  await vi.waitFor(() => expect(rows()).toHaveLength(50));
});
