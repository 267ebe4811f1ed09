import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '@/lib/interchange/calendar/entry';
import { reminderEntries } from '@/lib/interchange/calendar/reminder-entries';
import { offsetAt, timeZoneLines } from '@/lib/interchange/calendar/time-zone';
import { toCalendar } from '@/lib/interchange/calendar/write-calendar';
import type { Reminder } from '@/lib/model/reminder';
import type { Instant, LocalDate } from '@/lib/model/time';
import { expectContentLines, unfolded } from '../bytes';
import { anna } from '../people';
import { askPython, pythonWith } from '../python';
import { calendarModules, calendarScripts } from './readers';

const stamp = '2026-03-01T09:00:00.000Z' as Instant;
const entry = (more: Partial<CalendarEntry> & Pick<CalendarEntry, 'when'>): CalendarEntry => ({ id: 'one', sequence: 0, stamp, title: 'Talk', ...more });
const reminder: Reminder = { id: 'r1', personId: anna.id, kind: 'followUp', dueOn: '2026-03-06', done: 'no', createdAt: '2026-03-01T08:30:00.000Z' } as unknown as Reminder;

const day = entry({ when: { on: '2026-03-31' as LocalDate } });
const meeting = entry({
  id: 'two', sequence: 3, isBusy: true, alarmMinutes: 15, location: 'Room 1; left', description: 'Topics:\n- one, two\n- Ärger 🙂 '.repeat(5), url: 'https://example.org/a;b,c',
  when: { start: '2026-03-05T10:00:00.000Z' as Instant, end: '2026-03-05T10:30:00.000Z' as Instant },
});
const monthly = entry({
  id: 'three', when: { start: '2026-03-05T10:00', minutes: 45, zone: 'Europe/Berlin' }, repeat: { every: 'month', interval: 1, until: '2026-12-31T00:00:00.000Z' as Instant },
});

describe('a calendar file', () => {
  it('says, line by line', () => {
    expect(unfolded(toCalendar([day, { ...meeting, description: 'a,b' }]))).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mentor Trail//Mentor Trail//EN', 'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT', 'UID:one@mentor-trail', 'SEQUENCE:0', 'DTSTAMP:20260301T090000Z', 'DTSTART;VALUE=DATE:20260331', 'DTEND;VALUE=DATE:20260401',
      'SUMMARY:Talk', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:two@mentor-trail', 'SEQUENCE:3', 'DTSTAMP:20260301T090000Z', 'DTSTART:20260305T100000Z', 'DTEND:20260305T103000Z',
      'SUMMARY:Talk', 'DESCRIPTION:a\\,b', 'LOCATION:Room 1\\; left', 'URL:https://example.org/a;b,c', 'TRANSP:OPAQUE',
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'DESCRIPTION:Talk', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR',
    ]);
  });

  it('has lines of at most 75 octets', () => {
    expectContentLines(toCalendar([day, meeting, monthly]));
  });

  it('invites nobody and asks for no answer', () => {
    expect(toCalendar([meeting])).not.toMatch(/METHOD|ATTENDEE|ORGANIZER/);
  });

  it('describes each zone that it names, with the clocks of that place', () => {
    const lines = unfolded(toCalendar([monthly]));
    expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20260305T100000');
    expect(lines).toContain('RRULE:FREQ=MONTHLY;INTERVAL=1;UNTIL=20261231T000000Z');
    expect(timeZoneLines('Europe/Berlin', 2026, 2026)).toEqual([
      'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
      'BEGIN:STANDARD', 'DTSTART:20260101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:20260329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:20261025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'END:VTIMEZONE',
    ]);
    expect(timeZoneLines('Asia/Kolkata', 2026, 2026)).toContain('TZOFFSETTO:+0530');
    expect(timeZoneLines('America/New_York', 2026, 2026)).toContain('DTSTART:20260308T020000');
    expect(timeZoneLines('Australia/Sydney', 2026, 2026).slice(2, 4)).toEqual(['BEGIN:DAYLIGHT', 'DTSTART:20260101T000000']);
    expect(() => toCalendar([{ ...monthly, when: { start: '2026-03-05T10:00', minutes: 45, zone: 'Nowhere/Land' } }])).toThrow(RangeError);
  });
});

describe('reminders', () => {
  const words = (_kind: unknown, name: string) => `Follow up with ${name}`;
  const entries = (more: Partial<Reminder>, now: string) => reminderEntries([{ reminder: { ...reminder, ...more } as Reminder, person: anna }], words, new Date(now));

  it('are whole days, with how to reach the person', () => {
    const lines = unfolded(toCalendar(entries({}, '2026-03-01T09:00:00Z')));
    expect(lines).toEqual(expect.arrayContaining([
      'UID:r1@mentor-trail', 'SEQUENCE:30', 'DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260307', 'SUMMARY:Follow up with Prof. Dr. Anna Müller',
      'DESCRIPTION:anna.mueller@example.com\\n+49 30 5550101', 'TRANSP:TRANSPARENT',
    ]));
  });

  it('keep their id and grow in sequence from export to export', () => {
    const [first] = entries({}, '2026-03-01T09:00:00Z');
    const [later] = entries({ dueOn: '2026-03-03' as LocalDate }, '2026-03-02T09:00:00Z');
    expect(later?.id).toBe(first?.id);
    expect(later?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  });

  it('that are done stay at home', () => {
    expect(entries({ done: stamp }, '2026-03-02T09:00:00Z')).toEqual([]);
  });
});

describe('an independent reader', () => {
  it('ical.js reads what was written, across the change of clocks', () => {
    const root = new ICAL.Component(ICAL.parse(toCalendar([day, meeting, monthly])) as unknown[] as never);
    ICAL.TimezoneService.register(new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!));
    const events = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid)).toEqual(['one@mentor-trail', 'two@mentor-trail', 'three@mentor-trail']);
    expect(events[1]?.description).toBe(meeting.description);
    expect(events[1]?.location).toBe(meeting.location);
    const times = events[2]!.iterator();
    const seen: string[] = [];
    for (let next = times.next(); next; next = times.next()) {
      seen.push(next.toJSDate().toISOString());
      expect(next.hour).toBe(10);
    }
    expect(seen.slice(0, 2)).toEqual(['2026-03-05T09:00:00.000Z', '2026-04-05T08:00:00.000Z']);
    expect(seen).toHaveLength(10);
    expect(offsetAt('Europe/Berlin', Date.parse('2026-04-05T08:00:00Z'))).toBe(120);
  });

  describe.each(calendarModules)('the Python module %s (skipped where it is not installed)', (name) => {
    const python = pythonWith(name);
    it.skipIf(!python)('reads and validates it', () => {
      expect(askPython(python!, calendarScripts[name], toCalendar([day, meeting, monthly]))).toEqual([
        ['one@mentor-trail', 'Talk', '2026-03-31'],
        ['two@mentor-trail', 'Talk', '2026-03-05T10:00:00+00:00'],
        ['three@mentor-trail', 'Talk', '2026-03-05T10:00:00+01:00'],
      ]);
    });
  });
});
