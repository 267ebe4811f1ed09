/** How a zone's clocks change: at this moment (UTC), from an offset to another (minutes east of Greenwich). */
type Transition = { at: number; from: number; to: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  const plain = { hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...plain, ...parts });
  formats.set(zone, format);
  return format;
};

/** Minutes that the clocks of a zone are ahead of UTC at a moment. Throws `RangeError` for a zone that is unknown. */
export function offsetAt(zone: string, at: number): number {
  const parts = new Map(formatOf(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const get = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return Math.round((shown - Math.floor(at / 1_000) * 1_000) / minute);
}

/** The moment at which the clocks change between two moments with different offsets, to the minute. */
function changeBetween(zone: string, before: number, after: number): number {
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetAt(zone, middle) === offsetAt(zone, before)) low = middle;
    else high = middle;
  }
  return high;
}

/** Every change of the clocks from the beginning of one year to the end of another. */
function transitions(zone: string, firstYear: number, lastYear: number): Transition[] {
  const found: Transition[] = [];
  for (let at = Date.UTC(firstYear, 0, 1); at < Date.UTC(lastYear + 1, 0, 1); at += 7 * day) {
    const [from, to] = [offsetAt(zone, at), offsetAt(zone, at + 7 * day)];
    if (from !== to) found.push({ at: changeBetween(zone, at, at + 7 * day), from, to });
  }
  return found;
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** "+0100" */
const offsetText = (minutes: number) => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
};

/** A moment as clocks that are so many minutes ahead of UTC show it: "20260329T020000". */
const localText = (at: number, offset: number): string => {
  const shown = new Date(at + offset * minute);
  const date = `${pad(shown.getUTCFullYear(), 4)}${pad(shown.getUTCMonth() + 1)}${pad(shown.getUTCDate())}`;
  return `${date}T${pad(shown.getUTCHours())}${pad(shown.getUTCMinutes())}${pad(shown.getUTCSeconds())}`;
};

/** One period of a zone, from a change of its clocks on. */
const period = (kind: 'STANDARD' | 'DAYLIGHT', start: string, from: number, to: number): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  `END:${kind}`,
];

/**
 * The VTIMEZONE lines of a zone for the years named: how its clocks stand at their beginning, then every change, each by its date.
 * Throws `RangeError` for a zone that is unknown.
 */
export function timeZoneLines(zone: string, firstYear: number, lastYear: number): string[] {
  const begin = offsetAt(zone, Date.UTC(firstYear, 0, 1));
  const changes = transitions(zone, firstYear, lastYear);
  const standard = Math.min(begin, ...changes.map(({ to }) => to));
  const kindOf = (offset: number) => (offset > standard ? 'DAYLIGHT' : 'STANDARD');
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...period(kindOf(begin), localText(Date.UTC(firstYear, 0, 1), 0), begin, begin),
    ...changes.flatMap(({ at, from, to }) => period(kindOf(to), localText(at, from), from, to)),
    'END:VTIMEZONE',
  ];
}

