import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Our conversation on {{ meeting.date }}',
  body: letter(`
{{ greeting }}

Thank you, I am looking forward to our conversation:

When: {{ meeting.when }}
Where: {{ meeting.place }}
Duration: {{ meeting.minutes }} minutes

I would most like to ask you about three things:
- how you came to do what you do
- what a normal working day looks like
- {{ meeting.question }}

If something comes up, a short message is enough{% if me.phone %}, or a call to {{ me.phone }}{% endif %}, and we will find another time.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Our conversation on {{ meeting.date }}',
  body: letter(`
{{ greeting }}

Thanks, I’m looking forward to our conversation:

When: {{ meeting.when }}
Where: {{ meeting.place }}
Duration: {{ meeting.minutes }} minutes

These are the three things I’d most like to ask you about:
- how you got into your job
- what a normal working day looks like
- {{ meeting.question }}

If something comes up, just send me a short message{% if me.phone %} or call {{ me.phone }}{% endif %}, and we’ll find another time.

{{ closing }}
{{ signature }}
`),
};

/** The day before at the latest: date, zone, link, topics, how to move it. */
export const confirmation: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Unser Gespräch am {{ meeting.date }}',
      body: letter(`
{{ greeting }}

vielen Dank, ich freue mich auf unser Gespräch:

Wann: {{ meeting.when }}
Wo: {{ meeting.place }}
Dauer: {{ meeting.minutes }} Minuten

Drei Dinge würde ich Sie besonders gern fragen:
- wie Sie zu Ihrer heutigen Aufgabe gekommen sind
- wie ein normaler Arbeitstag bei Ihnen aussieht
- {{ meeting.question }}

Falls etwas dazwischenkommt, genügt eine kurze Nachricht{% if me.phone %} oder ein Anruf unter {{ me.phone }}{% endif %}; dann finden wir einen anderen Termin.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Unser Gespräch am {{ meeting.date }}',
      body: letter(`
{{ greeting }}

danke dir, ich freue mich auf unser Gespräch:

Wann: {{ meeting.when }}
Wo: {{ meeting.place }}
Dauer: {{ meeting.minutes }} Minuten

Drei Dinge würde ich dich besonders gern fragen:
- wie du zu deiner heutigen Aufgabe gekommen bist
- wie ein normaler Arbeitstag bei dir aussieht
- {{ meeting.question }}

Falls etwas dazwischenkommt, genügt eine kurze Nachricht{% if me.phone %} oder ein Anruf unter {{ me.phone }}{% endif %}; dann finden wir einen anderen Termin.

{{ closing }}
{{ signature }}
`),
    },
  },
};
