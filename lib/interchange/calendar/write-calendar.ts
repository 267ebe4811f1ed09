import { addDays, type Instant } from '@/lib/model/time';
import { escapeText, foldLine } from '../content-line';
import type { CalendarEntry, CalendarTime, Repeat } from './entry';
import { timeZoneLines } from './time-zone';

const compact = (text: string) => text.replace(/[-:]/g, '');

/** "20260301T093000Z" */
const utc = (instant: Instant) => compact(instant).replace(/\.\d+Z$/, 'Z');

const text = (property: string, value: string | undefined): string[] => (value ? [`${property}:${escapeText(value)}`] : []);

function timeLines(when: CalendarTime): string[] {
  if ('on' in when) {
    return [`DTSTART;VALUE=DATE:${compact(when.on)}`, `DTEND;VALUE=DATE:${compact(addDays(when.on, when.days ?? 1))}`];
  }
  if ('end' in when) return [`DTSTART:${utc(when.start)}`, `DTEND:${utc(when.end)}`];
  return [`DTSTART;TZID=${when.zone}:${localStart(when.start)}`, `DURATION:PT${when.minutes}M`];
}

/** "2026-03-01T09:30" as "20260301T093000" */
const localStart = (start: string) => `${compact(start)}00`.slice(0, 15);

const frequencies = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const;

/** RFC 5545: UNTIL is a date where the entry has no time, else in UTC. */
function repeatLine(repeat: Repeat, when: CalendarTime): string {
  const until = ({ until: last }: { until: Instant }) => `UNTIL=${'on' in when ? compact(last.slice(0, 10)) : utc(last)}`;
  const end = 'count' in repeat ? `COUNT=${repeat.count}` : until(repeat);
  return `RRULE:FREQ=${frequencies[repeat.every]}${repeat.interval ? `;INTERVAL=${repeat.interval}` : ''};${end}`;
}

const alarmLines = (minutes: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-PT${minutes}M`,
  `DESCRIPTION:${escapeText(title)}`,
  'END:VALARM',
];

const eventLines = ({ when, title, description, location, url, repeat, isBusy, alarmMinutes, ...entry }: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(entry.id)}@mentor-trail`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTAMP:${utc(entry.stamp)}`,
  ...timeLines(when),
  ...(repeat ? [repeatLine(repeat, when)] : []),
  ...text('SUMMARY', title),
  ...text('DESCRIPTION', description),
  ...text('LOCATION', location),
  ...(url ? [`URL:${url}`] : []),
  `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
  ...(alarmMinutes === undefined ? [] : alarmLines(alarmMinutes, title)),
  'END:VEVENT',
];

/** A repeating entry without a near end may be shown for so many years: as far the changes of its clocks are written down. */
const yearsAhead = 10;

type Years = { first: number; last: number };

/** The zones that the entries need, with the years for which each has to be described. */
function zonesOf(entries: readonly CalendarEntry[]): Map<string, Years> {
  const zones = new Map<string, Years>();
  for (const { when, repeat } of entries) {
    if (!('zone' in when)) continue;
    const year = Number(when.start.slice(0, 4));
    const known = zones.get(when.zone) ?? { first: year, last: year };
    zones.set(when.zone, { first: Math.min(known.first, year), last: Math.max(known.last, year + (repeat ? yearsAhead : 1)) });
  }
  return zones;
}

/**
 * Entries as the text of an `.ics` file (RFC 5545), to be taken up by a calendar; again, to be replaced there. Throws `RangeError`
 * where an entry names a time zone that is unknown.
 */
export function toCalendar(entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mentor Trail//Mentor Trail//EN',
    'CALSCALE:GREGORIAN',
    ...[...zonesOf(entries)].flatMap(([zone, { first, last }]) => timeZoneLines(zone, first, last)),
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}
