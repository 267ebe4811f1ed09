/** Python modules that read and validate a calendar: Debian's `python3-vobject`, `python3-icalendar`. */
export const calendarModules = ['vobject', 'icalendar'] as const;

/** Each prints `[UID, summary, start]` of every event as JSON. */
export const calendarScripts = {
  vobject: `
import json, sys, vobject
cal = vobject.readOne(sys.stdin.read())
cal.validate(raiseException=True)
print(json.dumps([[e.uid.value, e.summary.value, e.dtstart.value.isoformat()] for e in cal.vevent_list]))`,
  icalendar: `
import json, sys, icalendar
cal = icalendar.Calendar.from_ical(sys.stdin.read())
print(json.dumps([[str(e['uid']), str(e['summary']), e['dtstart'].dt.isoformat()] for e in cal.walk('VEVENT')]))`,
};
