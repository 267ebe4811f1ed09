import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Looking for alumni to talk to',
  body: letter(`
{{ greeting }}

{{ me.presentation }}, and I would like to learn more about {{ me.interest }}. My degree: [programme and year of graduation].

Do you know alumni in this field who would be open to a 20-minute conversation? I would be grateful if you could put me in touch with one or two of them. A pointer to the right list, group or event would help me just as much.

Ideally I would talk to people who [your criteria, for example: have worked in the region for some years].

I will write to each of them personally, and use their details for nothing else. If somebody would rather not talk, I will leave it at that.

Thank you very much for your help.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Looking for alumni to talk to',
  body: letter(`
{{ greeting }}

{{ me.presentation }}, and I’d like to learn more about {{ me.interest }}. My degree: [programme and year of graduation].

Do you know any alumni in this field who’d be open to a 20-minute conversation? I’d be grateful if you could put me in touch with one or two of them. A pointer to the right list, group or event would help me just as much.

Ideally I’d talk to people who [your criteria, for example: have worked in the region for some years].

I’ll write to each of them personally, and use their details for nothing else. If somebody would rather not talk, I’ll leave it at that.

Thank you very much for your help.

{{ closing }}
{{ signature }}
`),
};

/** To an alumni office or association. */
export const alumniOffice: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Suche nach Ehemaligen für ein Gespräch',
      body: letter(`
{{ greeting }}

{{ me.presentation | close_clause | lower_first }} und interessiere mich {{ me.interest | preposition: 'für' }}. Zu meinem Abschluss: [Studiengang und Abschlussjahr].

Gibt es Ehemalige aus diesem Bereich, die zu einem Gespräch von 20 Minuten bereit wären? Ich wäre Ihnen dankbar, wenn Sie mich mit ein, zwei Personen in Kontakt bringen könnten. Auch ein Hinweis auf ein Verzeichnis, eine Gruppe oder eine Veranstaltung würde mir sehr helfen.

Am liebsten spräche ich mit Personen, die [Ihre Kriterien, zum Beispiel: seit einigen Jahren in der Region arbeiten].

Ich schreibe jede Person einzeln an und nutze die Kontaktdaten für nichts anderes. Wer kein Gespräch möchte, hört danach nichts mehr von mir.

Herzlichen Dank für Ihre Hilfe.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Suche nach Ehemaligen für ein Gespräch',
      body: letter(`
{{ greeting }}

{{ me.presentation | close_clause | lower_first }} und interessiere mich {{ me.interest | preposition: 'für' }}. Zu meinem Abschluss: [Studiengang und Abschlussjahr].

Gibt es Ehemalige aus diesem Bereich, die zu einem Gespräch von 20 Minuten bereit wären? Ich wäre dir dankbar, wenn du mich mit ein, zwei Personen in Kontakt bringen könntest. Auch ein Hinweis auf ein Verzeichnis, eine Gruppe oder eine Veranstaltung würde mir sehr helfen.

Am liebsten spräche ich mit Personen, die [Ihre Kriterien, zum Beispiel: seit einigen Jahren in der Region arbeiten].

Ich schreibe jede Person einzeln an und nutze die Kontaktdaten für nichts anderes. Wer kein Gespräch möchte, hört danach nichts mehr von mir.

Herzlichen Dank für deine Hilfe.

{{ closing }}
{{ signature }}
`),
    },
  },
};
