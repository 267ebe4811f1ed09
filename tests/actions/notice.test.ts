import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { chooseNotice } from '@/lib/actions/choose-notice';
import { setReminder } from '@/lib/actions/set-reminder';
import { wake } from '@/lib/actions/wake';
import type { LocalDate } from '@/lib/model/time';
import { getSetting } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute);

beforeEach(async () => {
  browser = fakeBrowser();
  await emptyDatabase();
  const id = await addPerson({ name: 'Ada Winter' });
  await setReminder(id, 'followUp', '2026-03-02' as LocalDate);
});

const given = () => browser.state.notified.length;

it('asks for the permission when switched on, and stays off when the user refuses', async () => {
  browser.state.allows = false;
  expect(await chooseNotice({ on: true }, at(2, 8))).toBe(false);
  expect(await getSetting('dailyNotice')).toMatchObject({ on: false });
  expect(browser.state.alarms.has('notice')).toBe(false);
  browser.state.allows = true;
  expect(await chooseNotice({ on: true, time: '08:30' }, at(2, 8))).toBe(true);
  expect(browser.state.alarms.get('notice')?.when).toBe(at(2, 8, 30).getTime());
});

it('is given once a day, not before its time, with the number of things due', async () => {
  await chooseNotice({ on: true, time: '08:30' }, at(2, 8));
  await wake(at(2, 8, 29));
  expect(given()).toBe(0);
  await wake(at(2, 8, 30));
  await wake(at(2, 9, 30));
  expect(browser.state.notified).toEqual([expect.objectContaining({ title: 'noticeTitle', message: 'noticeOne' })]);
  await wake(at(3, 8, 30));
  expect(given()).toBe(2);
});

it('is not lost while the computer sleeps, and not given twice after a restart', async () => {
  await chooseNotice({ on: true, time: '08:30' }, at(2, 8));
  await wake(at(2, 21));
  expect(given()).toBe(1);
  const { notified } = browser.state;
  browser = fakeBrowser();
  browser.state.granted.add('notifications');
  await wake(at(2, 22));
  expect([notified.length, given()]).toEqual([1, 0]);
  expect(browser.state.alarms.get('notice')?.when).toBe(at(3, 8, 30).getTime());
});

it('is silent where nothing is due, switched off, or the permission was taken back', async () => {
  await chooseNotice({ on: true, time: '08:30' }, at(1, 8));
  await wake(at(1, 9));
  browser.state.granted.clear();
  await wake(at(2, 9));
  browser.state.granted.add('notifications');
  await chooseNotice({ on: false }, at(2, 10));
  await wake(at(2, 11));
  expect(given()).toBe(0);
  expect(browser.state.alarms.has('notice')).toBe(false);
});
