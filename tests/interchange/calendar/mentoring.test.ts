import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { checkpointEntries, meetingEntries, termEntries } from '@/lib/interchange/calendar/mentoring-entries';
import { toCalendar } from '@/lib/interchange/calendar/write-calendar';
import type { Checkpoint } from '@/lib/model/checkpoint';
import { day, idOf, instant, meeting } from '../../relationship/mentoring';
import { expectContentLines, unfolded } from '../bytes';
import { askPython, pythonWith } from '../python';
import { calendarModules, calendarScripts } from './readers';

const now = new Date('2026-03-10T09:00:00Z');
const words = { meeting: 'Meeting with Anna Müller', checkpoint: () => 'Halfway: look back', term: (term: string) => `Mentoring: ${term}` };
const created = instant('2026-03-01T09:00:00.000Z');
const planned = meeting(1, '2026-03-19', {
  place: 'Café Kranz; 1st floor', updatedAt: instant('2026-03-02T09:00:00.000Z'),
  agenda: [{ id: idOf<never>(1), topic: 'Grants, and Größe', minutes: 20, outcome: '', owner: 'me' }, { id: idOf<never>(2), topic: ' ', minutes: 5, outcome: '', owner: 'me' }],
});
const checkpoint = (done: Checkpoint['done']) =>
  ({ id: idOf(3), personId: idOf(1), kind: 'midpoint', dueOn: day('2026-06-01'), title: '', notes: '', done, createdAt: created, updatedAt: created }) as Checkpoint;
const agreement = { version: 2, startsOn: day('2026-03-02'), endsOn: day('2026-12-01'), createdAt: created, updatedAt: created };

const calendar = () =>
  toCalendar([
    ...meetingEntries([planned, meeting(2, '2026-02-01', { state: 'held' }), meeting(3, undefined)], words, now),
    ...checkpointEntries([checkpoint('no'), checkpoint(created)], words, now),
    ...termEntries('m1', agreement, words, now),
  ]);

const expected = [
  [`${planned.id}@mentor-trail`, 'Meeting with Anna Müller', '2026-03-19T12:00:00+00:00'],
  [`${idOf(3)}@mentor-trail`, 'Halfway: look back', '2026-06-01'],
  ['m1-startsOn@mentor-trail', 'Mentoring: startsOn', '2026-03-02'],
  ['m1-endsOn@mentor-trail', 'Mentoring: endsOn', '2026-12-01'],
];

describe('a mentoring in the calendar', () => {
  it('is its planned meetings with their topics, its open checkpoints and the days of its agreement', () => {
    const lines = unfolded(calendar());
    expect(lines.filter((line) => line.startsWith('UID:')).map((line) => line.slice(4))).toEqual(expected.map(([uid]) => uid));
    expect(lines).toEqual(expect.arrayContaining([
      'DTSTART:20260319T120000Z', 'DTEND:20260319T124500Z', 'LOCATION:Café Kranz\\; 1st floor', 'DESCRIPTION:- Grants\\, and Größe (20)', 'TRIGGER:-PT60M',
      'SEQUENCE:1440', 'SEQUENCE:2000000', 'DTSTART;VALUE=DATE:20260601',
    ]));
    expectContentLines(calendar());
  });

  it('is read by ical.js', () => {
    const root = new ICAL.Component(ICAL.parse(calendar()) as unknown[] as never);
    const events = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual(expected.map(([uid, summary]) => [uid, summary]));
    expect(events[0]?.duration.toSeconds()).toBe(45 * 60);
  });

  describe.each(calendarModules)('the Python module %s (skipped where it is not installed)', (name) => {
    const python = pythonWith(name);
    it.skipIf(!python)('reads and validates it', () => expect(askPython(python!, calendarScripts[name], calendar())).toEqual(expected));
  });
});
