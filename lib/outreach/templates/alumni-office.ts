import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Looking for alumni to talk to',
  body: letter(`
{{ greeting }}

I am {{ me.introduction }} ([programme and year of graduation]), and I would like to learn more about {{ me.interest }}.

Are there alumni in this field who are open to a 20-minute conversation, and could you put me in touch with one or two of them? A hint at the right list, group or event would help me just as much.

Most useful to me would be people who [your criteria: field, place, years of experience].

I will contact each person once and individually, use their details for nothing else, and leave it at that if they prefer not to talk.

Thank you very much for your help.

{{ closing }}
{{ signature }}
`),
};

/** To an alumni office or association. */
export const alumniOffice: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Suche nach Ehemaligen für ein Gespräch',
      body: letter(`
{{ greeting }}

ich bin {{ me.introduction }} ([Studiengang und Abschlussjahr]) und möchte mehr über {{ me.interest }} erfahren.

Gibt es Ehemalige aus diesem Bereich, die zu einem Gespräch von 20 Minuten bereit sind, und könnten Sie mich mit einer oder zwei Personen in Kontakt bringen? Auch ein Hinweis auf ein Verzeichnis, eine Gruppe oder eine Veranstaltung würde mir sehr helfen.

Am meisten nützen würden mir Personen, die [Ihre Kriterien: Bereich, Ort, Berufsjahre].

Ich schreibe jede Person nur einmal und persönlich an, nutze die Kontaktdaten für nichts anderes und lasse es gut sein, wenn jemand nicht sprechen möchte.

Herzlichen Dank für Ihre Hilfe.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Suche nach Ehemaligen für ein Gespräch',
      body: letter(`
{{ greeting }}

ich bin {{ me.introduction }} ([Studiengang und Abschlussjahr]) und möchte mehr über {{ me.interest }} erfahren.

Gibt es Ehemalige aus diesem Bereich, die zu einem Gespräch von 20 Minuten bereit sind, und könntest du mich mit einer oder zwei Personen in Kontakt bringen? Auch ein Hinweis auf ein Verzeichnis, eine Gruppe oder eine Veranstaltung würde mir sehr helfen.

Am meisten nützen würden mir Personen, die [Ihre Kriterien: Bereich, Ort, Berufsjahre].

Ich schreibe jede Person nur einmal und persönlich an, nutze die Kontaktdaten für nichts anderes und lasse es gut sein, wenn jemand nicht sprechen möchte.

Herzlichen Dank für deine Hilfe.

{{ closing }}
{{ signature }}
`),
    },
  },
};
