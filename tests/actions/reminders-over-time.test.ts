import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { chooseNotice } from '@/lib/actions/choose-notice';
import { moveReminder } from '@/lib/actions/move-reminder';
import { prepareBrowser } from '@/lib/actions/prepare-browser';
import { setReminder } from '@/lib/actions/set-reminder';
import { wake } from '@/lib/actions/wake';
import type { ReminderId } from '@/lib/model/id';
import { addDays, type LocalDate } from '@/lib/model/time';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
let reminder: ReminderId;
const zone = process.env.TZ;
const travelTo = (timeZone: string) => void (process.env.TZ = timeZone);
const day = '2026-03-28' as LocalDate;

beforeEach(async () => {
  travelTo('Europe/Berlin');
  browser = fakeBrowser();
  await emptyDatabase();
  reminder = await setReminder(await addPerson({ name: 'Ada Winter' }), 'followUp', day);
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else travelTo(zone);
});

/** The badge after an alarm at that moment. */
const badgeAt = async (moment: string) => {
  await wake(new Date(moment));
  return browser.state.badge;
};

describe('a reminder', () => {
  it('is due from the first minute of its day, and stays until it is done', async () => {
    expect(await badgeAt('2026-03-27T23:59')).toBe('');
    expect(await badgeAt('2026-03-28T00:00')).toBe('1');
    expect(await badgeAt('2026-05-01T12:00')).toBe('1');
  });

  it('goes by the calendar where the user is', async () => {
    const moment = '2026-03-27T20:00:00Z';
    expect(await badgeAt(moment)).toBe('');
    travelTo('Asia/Tokyo');
    expect(await badgeAt(moment)).toBe('1');
    travelTo('America/Los_Angeles');
    expect(await badgeAt(moment)).toBe('');
  });

  it('follows a clock that is put forward by mistake, and back', async () => {
    expect(await badgeAt('2027-01-01T09:00')).toBe('1');
    expect(await badgeAt('2026-03-27T09:00')).toBe('');
    expect(await badgeAt('2026-03-28T09:00')).toBe('1');
  });

  it('is put off by days of the calendar, also over the night in which the clock changes', async () => {
    const now = new Date('2026-03-28T23:30');
    await moveReminder(reminder, addDays(day, 1), now);
    expect(await badgeAt('2026-03-28T23:59')).toBe('');
    // This day has 23 hours.
    expect(await badgeAt('2026-03-29T00:00')).toBe('1');
  });
});

describe('the alarms', () => {
  it('are set anew at the start of the browser: the next midnight is that of the place', async () => {
    await prepareBrowser(new Date('2026-03-28T22:00:00Z'));
    expect(browser.state.alarms.get('midnight')?.when).toBe(Date.parse('2026-03-28T23:00:00Z'));
    travelTo('Asia/Tokyo');
    await prepareBrowser(new Date('2026-03-28T22:00:00Z'));
    expect(browser.state.alarms.get('midnight')?.when).toBe(Date.parse('2026-03-29T15:00:00Z'));
  });

  it('ring for the notification at the time of the clock on the wall, before and after it is changed for summer', async () => {
    browser.state.granted.add('notifications');
    await chooseNotice({ on: true, time: '08:30' }, new Date('2026-03-28T07:00'));
    expect(browser.state.alarms.get('notice')?.when).toBe(Date.parse('2026-03-28T07:30:00Z'));
    await wake(new Date('2026-03-28T20:00'));
    expect(browser.state.alarms.get('notice')?.when).toBe(Date.parse('2026-03-29T06:30:00Z'));
    travelTo('America/New_York');
    await wake(new Date('2026-03-28T20:00'));
    expect(browser.state.alarms.get('notice')?.when).toBe(Date.parse('2026-03-29T12:30:00Z'));
  });

  it('give the notification once a day, also where the clock is put back over its time', async () => {
    browser.state.granted.add('notifications');
    await chooseNotice({ on: true, time: '08:30' }, new Date('2026-03-28T08:00'));
    await wake(new Date('2026-03-28T08:31'));
    await wake(new Date('2026-03-28T08:10'));
    await wake(new Date('2026-03-28T08:31'));
    expect(browser.state.notified).toHaveLength(1);
    await wake(new Date('2026-03-29T08:31'));
    expect(browser.state.notified).toHaveLength(2);
  });
});
