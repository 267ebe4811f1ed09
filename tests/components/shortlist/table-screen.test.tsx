// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FilterProvider } from '@/components/shortlist/FilterState';
import { TableScreen } from '@/components/shortlist/TableScreen';
import { addPerson } from '@/lib/actions/add-person';
import { editPlan } from '@/lib/actions/edit-plan';
import { db } from '@/lib/store/database';
import { countByStatus, countByTag, getSetting } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser, NothingInView, show } from '../screen';

const t = en.shortlist;
let screen: ReturnType<typeof show>;
const choose = async (list: string, value: string) => {
  const select = (await screen.control(list)) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const rows = () => screen.all('.people-table__link bdi').map((name) => name.textContent);

beforeEach(async () => {
  vi.stubGlobal('browser', fakeBrowser());
  vi.stubGlobal('ResizeObserver', NothingInView);
  for (const [name, organization] of [['Ada Winter', 'Zeta'], ['Bo Sommer', 'Alpha'], ['Cleo Herbst', 'Beta']] as const) {
    await addPerson({ name, organization });
  }
  screen = show(
    <FilterProvider>
      <TableScreen />
    </FilterProvider>,
  );
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('sorts by the column pressed and remembers it', async () => {
  const press = () => screen.all('thead button').find((head) => head.textContent === t.columns.organization)?.click();
  press();
  await vi.waitFor(() => expect(rows()).toEqual(['Bo Sommer', 'Cleo Herbst', 'Ada Winter']));
  press();
  await vi.waitFor(() => expect(rows()).toEqual(['Ada Winter', 'Cleo Herbst', 'Bo Sommer']));
  expect(await getSetting('shortlistView')).toMatchObject({ by: 'organization', descending: true });
});

it('puts those first whose page speaks of the goals, with the sentence, until another order is asked for', async () => {
  expect(screen.root.textContent).not.toContain(en.fit.first);
  await addPerson({ name: 'Dora Lenz', bio: 'She builds optics for telescopes.' });
  await addPerson({ name: 'Emil Rau', bio: 'He keeps the accounts of a small museum.' });
  await editPlan({ develop: ['optics'] });
  await screen.click(en.fit.first);
  await screen.says('She builds optics for telescopes.');
  // Who is not known well enough comes before who says nothing of it.
  await vi.waitFor(() => expect(rows()).toHaveLength(5));
  expect(rows()).toEqual(['Dora Lenz', 'Cleo Herbst', 'Bo Sommer', 'Ada Winter', 'Emil Rau']);
  await screen.says(en.fit.short.unknown);
  await screen.says(en.fit.short.nothing);
  await addPerson({ name: 'Finn Moor', bio: 'He teaches optics to divers.' });
  await vi.waitFor(() => expect(rows().slice(0, 2)).toEqual(['Finn Moor', 'Dora Lenz']));
  screen.all('thead button')[0]?.click();
  await vi.waitFor(() => expect(rows()[0]).toBe('Ada Winter'));
  expect(screen.root.textContent).not.toContain(en.fit.short.unknown);
});

it('shows the columns chosen', async () => {
  const heads = () => screen.all('thead th').map((head) => head.textContent);
  expect(heads()).not.toContain(t.columns.location);
  await screen.click(t.columns.location);
  await vi.waitFor(() => expect(heads().at(-1)).toBe(t.columns.location));
});

it('tags and changes several at once, which can be undone', async () => {
  await screen.click(t.selectPerson('Ada Winter'));
  await screen.click(t.selectPerson('Bo Sommer'));
  await screen.says(t.selected(2));
  await screen.type(t.addTag, 'optics');
  await screen.click(t.addTagShort);
  await screen.says(t.tagged(2, 'optics'));
  expect(await countByTag()).toEqual(new Map([['optics', 2]]));
  await screen.click(en.app.undo);
  await screen.says(en.app.undone);
  expect(await countByTag()).toEqual(new Map());
  await choose(t.newStatus, 'replied');
  await choose(t.newStatus, 'met');
  await screen.click(t.setStatus);
  await vi.waitFor(async () => expect(await countByStatus()).toEqual({ shortlisted: 1, met: 2 }));
});

it('passes over the statuses and tags that the arrow keys go through', async () => {
  const before = await countByStatus();
  await screen.click(t.selectPerson('Ada Winter'));
  await screen.type(t.addTag, 'optics');
  await screen.click(t.addTagShort);
  await screen.says(t.tagged(1, 'optics'));
  await choose(t.newStatus, 'replied');
  await choose(t.removeTag, 'optics');
  await screen.click(t.removeTagShort);
  await screen.says(t.untagged(1, 'optics'));
  expect(await countByTag()).toEqual(new Map());
  expect(await countByStatus()).toEqual(before);
});

it('goes from person to person with the keys and ticks them', async () => {
  const press = (key: string) => (document.activeElement ?? screen.root).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  screen.all('.people-table__link')[0]?.focus();
  press('j');
  expect(document.activeElement?.textContent).toContain(rows()[1]);
  press('x');
  await screen.says(t.selected(1));
});

it('saves a filter under a name and applies it', async () => {
  await screen.type(t.search, 'alpha');
  await vi.waitFor(() => expect(rows()).toEqual(['Bo Sommer']));
  await screen.type(t.filterName, 'First letters');
  await screen.click(t.saveFilter);
  await screen.type(t.search, '');
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
  await screen.click('First letters');
  await vi.waitFor(() => expect(rows()).toEqual(['Bo Sommer']));
});
