import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Three possible times for our conversation',
  body: letter(`
{{ greeting }}

Thank you for agreeing to talk to me. Would one of these times suit you?

- [day, date and time, first choice]
- [day, date and time, second choice]
- [day, date and time, third choice]

All times are in {{ me.zone }}. Twenty to thirty minutes by phone or video is plenty, and I will [call you / send you the link].

If none of them works, please name any time that does, and I will arrange it.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Three possible times for our conversation',
  body: letter(`
{{ greeting }}

Thanks for agreeing to talk to me. Would one of these times work for you?

- [day, date and time, first choice]
- [day, date and time, second choice]
- [day, date and time, third choice]

All times are in {{ me.zone }}. Twenty to thirty minutes by phone or video is plenty, and I’ll [call you / send you the link].

If none of them works, just name a time that does, and I’ll make it happen.

{{ closing }}
{{ signature }}
`),
};

/** After a yes: two or three slots with zone, length, medium and who calls. */
export const scheduling: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Drei Terminvorschläge für unser Gespräch',
      body: letter(`
{{ greeting }}

vielen Dank, dass Sie sich Zeit für ein Gespräch nehmen. Würde Ihnen einer dieser Termine passen?

- [Tag, Datum und Uhrzeit, erster Vorschlag]
- [Tag, Datum und Uhrzeit, zweiter Vorschlag]
- [Tag, Datum und Uhrzeit, dritter Vorschlag]

Zeitzone: {{ me.zone }}. Zwanzig bis dreißig Minuten am Telefon oder per Video reichen gut aus; [ich rufe Sie an / den Link schicke ich Ihnen].

Falls nichts davon passt, nennen Sie mir gern eine Zeit, die Ihnen recht ist. Ich richte es ein.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Drei Terminvorschläge für unser Gespräch',
      body: letter(`
{{ greeting }}

danke, dass du dir Zeit für ein Gespräch nimmst. Würde dir einer dieser Termine passen?

- [Tag, Datum und Uhrzeit, erster Vorschlag]
- [Tag, Datum und Uhrzeit, zweiter Vorschlag]
- [Tag, Datum und Uhrzeit, dritter Vorschlag]

Zeitzone: {{ me.zone }}. Zwanzig bis dreißig Minuten am Telefon oder per Video reichen gut aus; [ich rufe dich an / den Link schicke ich dir].

Falls nichts davon passt, nenn mir gern eine Zeit, die dir recht ist. Ich richte es ein.

{{ closing }}
{{ signature }}
`),
    },
  },
};
