// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BoardScreen } from '@/components/board/BoardScreen';
import { addPerson } from '@/lib/actions/add-person';
import type { PersonId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { getPerson } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser, NothingInView, show } from '../screen';

const t = en.board;
let screen: ReturnType<typeof show>;
let ada: PersonId;
const column = (name: string) => screen.all('.board__column').find((section) => section.getAttribute('aria-label') === name)!;
const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const statusOf = async () => (await getPerson(ada))?.status;

beforeEach(async () => {
  vi.stubGlobal('browser', fakeBrowser());
  vi.stubGlobal('IntersectionObserver', NothingInView);
  Element.prototype.scrollIntoView = () => undefined;
  ada = await addPerson({ name: 'Ada Winter' });
  await addPerson({ name: 'Bo Sommer' });
  screen = show(<BoardScreen />);
  await vi.waitFor(() => expect(column('Shortlisted').textContent).toContain('Ada Winter'));
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('moves a card by mouse, which can be undone', async () => {
  const card = screen.all('.board__card').find((item) => item.textContent?.includes('Ada'))!;
  card.dispatchEvent(new Event('dragstart', { bubbles: true }));
  await vi.waitFor(() => expect(screen.all('.board__card--lifted')).toHaveLength(1));
  column('Replied').dispatchEvent(new Event('dragover', { bubbles: true, cancelable: true }));
  column('Replied').dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(column('Replied').textContent).toContain('Ada Winter'));
  expect(await statusOf()).toBe('replied');
  await screen.click(en.app.undo);
  await vi.waitFor(async () => expect(await statusOf()).toBe('shortlisted'));
});

it('moves a card by keyboard and says where it would go', async () => {
  const handle = await screen.control(t.lift('Ada Winter'));
  handle.focus();
  handle.click();
  await screen.control(t.putDown('Ada Winter'));
  press('ArrowRight');
  await screen.says(t.target('Ada Winter', 'Contacted'));
  await screen.click(t.putDown('Ada Winter'));
  await vi.waitFor(async () => expect(await statusOf()).toBe('contacted'));
});

it('leaves a card where it was', async () => {
  const handle = await screen.control(t.lift('Ada Winter'));
  handle.focus();
  handle.click();
  await screen.control(t.putDown('Ada Winter'));
  press('ArrowRight');
  press('Escape');
  await screen.control(t.lift('Ada Winter'));
  expect(await statusOf()).toBe('shortlisted');
});
