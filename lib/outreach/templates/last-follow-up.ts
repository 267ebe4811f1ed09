import { letter, type TemplateSet } from './type';

const english = {
  subject: '{% if sent.kind == "linkedInNote" %}A few questions about your work{% else %}{{ sent.reply_subject }}{% endif %}',
  body: letter(`
{{ greeting }}

This will be my last message about this: on {{ sent.date }} I asked you {% if sent.kind == "alumniOffice" %}about alumni I could talk to{% else %}for a short conversation about your work{% endif %}. If it does not suit you, I quite understand, and you need not reply.

Should there be a better moment later on, I would still be very glad to hear from you, in a few lines or on the phone.

Thank you for your time, and all the best for your work.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: '{% if sent.kind == "linkedInNote" %}A few questions about your work{% else %}{{ sent.reply_subject }}{% endif %}',
  body: letter(`
{{ greeting }}

This is my last message about this: on {{ sent.date }} I asked you {% if sent.kind == "alumniOffice" %}about alumni I could talk to{% else %}for a short chat about your work{% endif %}. If it doesn’t suit you, I quite understand, and there’s no need to reply.

If there’s a better moment later on, I’d still be very glad to hear from you.

Thanks for your time, and all the best for your work.

{{ closing }}
{{ signature }}
`),
};

/** The second and last reminder: says that it is the last, and leaves the door open. */
export const lastFollowUp: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: '{% if sent.kind == "linkedInNote" %}Einige Fragen zu Ihrem beruflichen Weg{% else %}{{ sent.reply_subject }}{% endif %}',
      body: letter(`
{{ greeting }}

dies ist meine letzte Nachricht dazu: Am {{ sent.date }} hatte ich Sie {% if sent.kind == "alumniOffice" %}nach Ehemaligen für ein Gespräch gefragt{% else %}um ein kurzes Gespräch über Ihre Arbeit gebeten{% endif %}. Wenn es nicht passt, verstehe ich das gut; Sie brauchen dann nicht zu antworten.

Sollte es später einen besseren Zeitpunkt geben, würde ich mich über ein paar Zeilen oder einen Anruf nach wie vor sehr freuen.

Vielen Dank für Ihre Zeit und alles Gute für Ihre Arbeit.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: '{% if sent.kind == "linkedInNote" %}Ein paar Fragen zu deinem beruflichen Weg{% else %}{{ sent.reply_subject }}{% endif %}',
      body: letter(`
{{ greeting }}

dies ist meine letzte Nachricht dazu: Am {{ sent.date }} hatte ich dich {% if sent.kind == "alumniOffice" %}nach Ehemaligen für ein Gespräch gefragt{% else %}um ein kurzes Gespräch über deine Arbeit gebeten{% endif %}. Wenn es nicht passt, verstehe ich das gut; du brauchst dann nicht zu antworten.

Sollte es später einen besseren Zeitpunkt geben, würde ich mich über ein paar Zeilen oder einen Anruf nach wie vor sehr freuen.

Danke für deine Zeit und alles Gute für deine Arbeit.

{{ closing }}
{{ signature }}
`),
    },
  },
};
