import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Topics for our conversation on [date]',
  body: letter(`
{{ greeting }}

Here is what I would like to talk about on [day, date and time]:

1. What has happened since last time: [your progress in one line] (5 minutes)
2. [topic and the question behind it] (20 minutes)
3. [second topic] (10 minutes)
4. The next steps and the next date (5 minutes)

What I would most like to decide with you: [the decision you want to reach].

If something else seems more useful to you, let us talk about that instead.

{{ closing }}
{{ signature }}
`),
};

/** At least a day before a meeting. */
export const agendaProposal: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Themen für unser Gespräch am [Datum]',
      body: letter(`
{{ greeting }}

am [Tag, Datum und Uhrzeit] würde ich gern Folgendes mit Ihnen besprechen:

1. Was sich seit dem letzten Mal getan hat: [Ihr Fortschritt in einer Zeile] (5 Minuten)
2. [Thema und die Frage dahinter] (20 Minuten)
3. [zweites Thema] (10 Minuten)
4. Nächste Schritte und nächster Termin (5 Minuten)

Am wichtigsten wäre mir eine Entscheidung darüber, [was Sie entscheiden möchten].

Falls Ihnen etwas anderes nützlicher erscheint, sprechen wir gern darüber.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Themen für unser Gespräch am [Datum]',
      body: letter(`
{{ greeting }}

am [Tag, Datum und Uhrzeit] würde ich gern Folgendes mit dir besprechen:

1. Was sich seit dem letzten Mal getan hat: [Ihr Fortschritt in einer Zeile] (5 Minuten)
2. [Thema und die Frage dahinter] (20 Minuten)
3. [zweites Thema] (10 Minuten)
4. Nächste Schritte und nächster Termin (5 Minuten)

Am wichtigsten wäre mir eine Entscheidung darüber, [was Sie entscheiden möchten].

Falls dir etwas anderes nützlicher erscheint, sprechen wir gern darüber.

{{ closing }}
{{ signature }}
`),
    },
  },
};
