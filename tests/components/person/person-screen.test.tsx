// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PersonScreen } from '@/components/person/PersonScreen';
import { hrefOf } from '@/components/ui/route';
import { savePeople } from '@/lib/actions/save-people';
import { setStatus } from '@/lib/actions/set-status';
import type { PersonId } from '@/lib/model/id';
import type { Status } from '@/lib/model/status';
import { db } from '@/lib/store/database';
import { getMentorship, getPerson, historyOf, meetingsOf } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { anna, teamPage } from '../../people';
import { show } from '../screen';

const t = en.person;
const { labels } = en.fields;
let screen: ReturnType<typeof show>;
let id: PersonId;

const leave = async (name: string) => (await screen.control(name)).dispatchEvent(new FocusEvent('blur'));
const choose = async (name: string, value: string) => {
  const select = (await screen.control(name)) as HTMLSelectElement;
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(async () => {
  fakeBrowser();
  const saved = await savePeople([anna], teamPage);
  id = saved.ids[0] ?? expect.fail('nobody was saved');
  screen = show(<PersonScreen id={id} />);
  await screen.control(labels.role);
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('stores a field when it is left, and says where each value comes from', async () => {
  const source = screen.all('[popover]').map((popover) => popover.textContent);
  expect(source.some((text) => text?.includes(teamPage.title))).toBe(true);
  await screen.type(labels.role, 'Director');
  await leave(labels.role);
  await vi.waitFor(async () => expect(await getPerson(id)).toMatchObject({ role: 'Director', provenance: { role: { by: 'user' } } }));
});

it('says in words what cannot be kept, and keeps what was there', async () => {
  await screen.type(labels.emails, 'anna at example');
  await leave(labels.emails);
  await screen.says(t.problems.email);
  expect((await getPerson(id))?.emails).toEqual(anna.emails);
});

it('adds a value to a list and takes one out', async () => {
  await screen.click(t.addValue(labels.emails));
  await screen.type(t.newValue(labels.emails), 'office@example.org');
  await leave(t.newValue(labels.emails));
  await vi.waitFor(async () => expect((await getPerson(id))?.emails).toEqual([...(anna.emails ?? []), 'office@example.org']));
  await screen.click(t.removeValue('office@example.org'));
  await vi.waitFor(async () => expect((await getPerson(id))?.emails).toEqual(anna.emails));
});

it('brings a value back that was taken out of a list, beside one that was added meanwhile', async () => {
  const first = anna.emails?.[0] ?? expect.fail('Anna has no address');
  await screen.click(t.removeValue(first));
  await screen.says(t.fieldCleared(first));
  await vi.waitFor(() => expect(screen.all('button').map((button) => button.getAttribute('aria-label'))).not.toContain(t.removeValue(first)));
  const added = t.newValue(labels.emails);
  if (!screen.all('textarea').some((field) => field.getAttribute('aria-label') === added)) await screen.click(t.addValue(labels.emails));
  await screen.type(added, 'office@example.org');
  await leave(added);
  await vi.waitFor(async () => expect((await getPerson(id))?.emails).toContain('office@example.org'));
  await screen.control(t.removeValue('office@example.org'));
  await screen.click(en.app.undo);
  await vi.waitFor(async () => expect((await getPerson(id))?.emails).toEqual([...(anna.emails ?? []), 'office@example.org']));
});

it('stores notes at each keystroke', async () => {
  await screen.type(t.notes, 'Met at the open day.');
  await screen.says(en.app.saved);
  expect((await getPerson(id))?.notes).toBe('Met at the open day.');
});

it('takes no status that the arrow keys pass over, only the one whose button is pressed', async () => {
  for (const passed of ['contacted', 'met', 'declined', 'asked']) {
    await choose(t.status, passed);
    await screen.control(t.changeTo(en.statuses[passed as Status]));
    expect(document.activeElement).toBe(await screen.control(t.status));
  }
  expect((await getPerson(id))?.status).toBe('shortlisted');
  await screen.click(t.changeTo(en.statuses.asked));
  await vi.waitFor(async () => expect((await getPerson(id))?.status).toBe('asked'));
  await vi.waitFor(() => expect(screen.all('.status-picker form')).toEqual([]));
  expect((await historyOf(id)).filter(({ type }) => type === 'statusChanged')).toHaveLength(1);
  expect(document.activeElement).toBe(await screen.control(t.status));
});

it('leaves a choice with Escape, and shows again where the person stands', async () => {
  await choose(t.status, 'declined');
  (await screen.control(t.reason)).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await vi.waitFor(() => expect(screen.all('.status-picker form')).toEqual([]));
  const status = await screen.control(t.status);
  expect([(status as HTMLSelectElement).value, document.activeElement]).toEqual(['shortlisted', status]);
});

it('takes a status that ends the contact with a reason', async () => {
  await choose(t.status, 'declined');
  await screen.type(t.reason, 'No time this year');
  await screen.click(t.changeTo(en.statuses.declined));
  await vi.waitFor(async () => {
    const [last] = await historyOf(id);
    expect(last).toMatchObject({ type: 'statusChanged', to: 'declined', reason: 'No time this year' });
  });
});

it('leads to the first meeting and, once it is prepared, shows it with its day; held, it stays there with its notes', async () => {
  await setStatus([id], 'scheduled');
  await screen.click(t.prepareMeeting);
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/meeting\//));
  const [meeting] = await meetingsOf(id);
  expect(location.hash).toBe(hrefOf({ screen: 'meeting', id: meeting?.id ?? expect.fail('no meeting') }));
  expect((await screen.control(t.firstMeeting)).getAttribute('href')).toBe(location.hash);
  await screen.says(en.meeting.noDate);
  await screen.click(t.steps.met);
  await vi.waitFor(async () => expect((await meetingsOf(id))[0]).toMatchObject({ state: 'held' }));
  expect((await getPerson(id))?.status).toBe('met');
  await screen.control(t.firstMeeting);
  await screen.control(t.write.thankYou(anna.givenName ?? anna.name));
});

it('leads to the mentoring that runs, and begins to keep one where there is none yet', async () => {
  await setStatus([id], 'mentoring');
  await screen.click(t.mentoringWith(anna.givenName ?? anna.name));
  const there = hrefOf({ screen: 'mentoring', id, part: 'overview' });
  await vi.waitFor(() => expect(location.hash).toBe(there));
  expect(await getMentorship(id)).toBeDefined();
  expect((await screen.control(t.mentoring)).getAttribute('href')).toBe(there);
});

it('deletes with a way back, without a word that the person is gone before the list is there', async () => {
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(screen.root.textContent ?? ''));
  watch.observe(screen.root, { childList: true, subtree: true, characterData: true });
  await screen.click(t.delete);
  await screen.says(t.deleted(anna.name));
  await vi.waitFor(() => expect(location.hash).toBe('#/shortlist'));
  await vi.waitFor(() => expect(screen.all('.person-screen__body')).toEqual([]));
  watch.disconnect();
  expect(seen.filter((text) => text.includes(t.missing))).toEqual([]);
  expect(await getPerson(id)).toBeUndefined();
  await screen.click(en.app.undo);
  await vi.waitFor(async () => expect(await getPerson(id)).toMatchObject({ name: anna.name }));
});

it('opens addresses in a tab that learns nothing of this one', async () => {
  const links = screen.all('a[target=_blank]') as HTMLAnchorElement[];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.href).toMatch(/^https?:/);
  }
});
