import { letter, type TemplateSet } from './type';

const english = {
  subject: 'What came of your advice',
  body: letter(`
{{ greeting }}

Since we last spoke I have done what I had set out to do: {{ action.done | full_stop }} The result: {{ action.result | full_stop }}

One question has come up: [your question]? A line or two will do, or we can take it up next time.

Thank you for the push in the right direction.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'What came of your advice',
  body: letter(`
{{ greeting }}

Since we last spoke I’ve done what I’d set out to do: {{ action.done | full_stop }} The result: {{ action.result | full_stop }}

One question has come up: [your question]? A line or two will do, or we can take it up next time.

Thanks for the push in the right direction.

{{ closing }}
{{ signature }}
`),
};

/** Between meetings: what was done, what came of it, one question. */
export const checkIn: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Was aus Ihrem Rat geworden ist',
      body: letter(`
{{ greeting }}

seit unserem letzten Gespräch habe ich getan, was ich mir vorgenommen hatte: {{ action.done | full_stop }} Das Ergebnis: {{ action.result | full_stop }}

Eine Frage ist dabei aufgekommen: [Ihre Frage]? Ein, zwei Zeilen genügen, oder wir sprechen beim nächsten Mal darüber.

Vielen Dank für den guten Anstoß.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Was aus deinem Rat geworden ist',
      body: letter(`
{{ greeting }}

seit unserem letzten Gespräch habe ich getan, was ich mir vorgenommen hatte: {{ action.done | full_stop }} Das Ergebnis: {{ action.result | full_stop }}

Eine Frage ist dabei aufgekommen: [Ihre Frage]? Ein, zwei Zeilen genügen, oder wir sprechen beim nächsten Mal darüber.

Danke dir für den guten Anstoß.

{{ closing }}
{{ signature }}
`),
    },
  },
};
