import { letter, type TemplateSet } from './type';

const english = {
  subject: 'What we agreed for our mentoring',
  body: letter(`
{{ greeting }}

Thank you for saying yes. This is what I understood; please correct whatever you remember differently.

{% if agreement.terms -%}
{{ agreement.terms }}
{%- else -%}
Goals: [two or three goals, and how we will know they are reached]
Period: [start] to [end], with a look back after [the third conversation]
Meetings: [once a month, 45 minutes], [by video or in which place]; I arrange the dates
Agenda: I send you the topics [24 hours] beforehand and a short summary afterwards
In between: questions by [e-mail], an answer within [one week] is fine
If one of us cannot come: a message [24 hours] before
Confidentiality: what we talk about stays between us, except [exceptions, or nothing]
Feedback: we tell each other honestly what helps and what does not
Not a topic: [what either of us wants to leave out, or nothing]
Ending: either of us can stop at any time, without giving reasons; then we take one last conversation to look back
{%- endif %}

If you are happy with it as it stands, a short “yes” is enough.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'What we agreed for our mentoring',
  body: letter(`
{{ greeting }}

Thanks for saying yes. This is what I understood; please correct whatever you remember differently.

{% if agreement.terms -%}
{{ agreement.terms }}
{%- else -%}
Goals: [two or three goals, and how we will know they are reached]
Period: [start] to [end], with a look back after [the third conversation]
Meetings: [once a month, 45 minutes], [by video or in which place]; I arrange the dates
Agenda: I send you the topics [24 hours] beforehand and a short summary afterwards
In between: questions by [e-mail], an answer within [one week] is fine
If one of us can’t come: a message [24 hours] before
Confidentiality: what we talk about stays between us, except [exceptions, or nothing]
Feedback: we tell each other honestly what helps and what doesn’t
Not a topic: [what either of us wants to leave out, or nothing]
Ending: either of us can stop at any time, without giving reasons; then we take one last conversation to look back
{%- endif %}

If you’re happy with it as it stands, a short “yes” is enough.

{{ closing }}
{{ signature }}
`),
};

/** The ground rules in writing, open to correction. */
export const agreementSummary: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Was wir für unser Mentoring vereinbart haben',
      body: letter(`
{{ greeting }}

vielen Dank für Ihre Zusage. So habe ich unsere Vereinbarung verstanden; bitte berichtigen Sie alles, was Sie anders in Erinnerung haben.

{% if agreement.terms -%}
{{ agreement.terms }}
{%- else -%}
Ziele: [zwei oder drei Ziele und woran wir merken, dass sie erreicht sind]
Zeitraum: [Beginn] bis [Ende], mit einem Rückblick nach [dem dritten Gespräch]
Treffen: [einmal im Monat, 45 Minuten], [per Video oder an welchem Ort]; um die Termine kümmere ich mich
Themen: Ich schicke sie Ihnen [24 Stunden] vorher und danach eine kurze Zusammenfassung
Dazwischen: Fragen per [E-Mail], eine Antwort innerhalb [einer Woche] genügt
Wenn jemand nicht kann: eine Nachricht [24 Stunden] vorher
Vertraulichkeit: Was wir besprechen, bleibt unter uns, ausgenommen [Ausnahmen oder nichts]
Rückmeldung: Wir sagen einander offen, was hilft und was nicht
Kein Thema: [was eine Seite ausklammern möchte oder nichts]
Ende: Beide Seiten können jederzeit ohne Angabe von Gründen aufhören; dann nehmen wir uns ein letztes Gespräch für den Rückblick
{%- endif %}

Wenn für Sie alles so passt, genügt ein kurzes „Ja“.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Was wir für unser Mentoring vereinbart haben',
      body: letter(`
{{ greeting }}

vielen Dank für deine Zusage. So habe ich unsere Vereinbarung verstanden; bitte berichtige alles, was du anders in Erinnerung hast.

{% if agreement.terms -%}
{{ agreement.terms }}
{%- else -%}
Ziele: [zwei oder drei Ziele und woran wir merken, dass sie erreicht sind]
Zeitraum: [Beginn] bis [Ende], mit einem Rückblick nach [dem dritten Gespräch]
Treffen: [einmal im Monat, 45 Minuten], [per Video oder an welchem Ort]; um die Termine kümmere ich mich
Themen: Ich schicke sie dir [24 Stunden] vorher und danach eine kurze Zusammenfassung
Dazwischen: Fragen per [E-Mail], eine Antwort innerhalb [einer Woche] genügt
Wenn jemand nicht kann: eine Nachricht [24 Stunden] vorher
Vertraulichkeit: Was wir besprechen, bleibt unter uns, ausgenommen [Ausnahmen oder nichts]
Rückmeldung: Wir sagen einander offen, was hilft und was nicht
Kein Thema: [was einer von uns ausklammern möchte oder nichts]
Ende: Wir können beide jederzeit ohne Angabe von Gründen aufhören; dann nehmen wir uns ein letztes Gespräch für den Rückblick
{%- endif %}

Wenn für dich alles so passt, genügt ein kurzes „Ja“.

{{ closing }}
{{ signature }}
`),
    },
  },
};
