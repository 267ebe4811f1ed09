import { letter, type TemplateSet } from './type';

const english = {
  subject: '{{ sent.reply_subject }}',
  body: letter(`
{{ greeting }}

This is the last time I write about this: on {{ sent.date }} I asked you for a short conversation about your work. I quite understand if it does not fit, and you need not reply.

Should there be a better moment later on, I would still be very glad to hear from you, in a few lines or on the phone.

Thank you for your time, and all the best for your work.

{{ closing }}
{{ signature }}
`),
};

/** The second and last reminder: says that it is the last, and leaves the door open. */
export const lastFollowUp: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

ich schreibe Ihnen in dieser Sache zum letzten Mal: Am {{ sent.date }} hatte ich Sie um ein kurzes Gespräch über Ihre Arbeit gebeten. Wenn es nicht passt, habe ich dafür volles Verständnis; eine Antwort ist dann nicht nötig.

Sollte es später einen besseren Zeitpunkt geben, würde ich mich über ein paar Zeilen oder einen Anruf nach wie vor sehr freuen.

Vielen Dank für Ihre Zeit und alles Gute für Ihre Arbeit.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

ich schreibe dir in dieser Sache zum letzten Mal: Am {{ sent.date }} hatte ich dich um ein kurzes Gespräch über deine Arbeit gebeten. Wenn es nicht passt, habe ich dafür volles Verständnis; du brauchst dann nicht zu antworten.

Sollte es später einen besseren Zeitpunkt geben, würde ich mich über ein paar Zeilen oder einen Anruf nach wie vor sehr freuen.

Danke für deine Zeit und alles Gute für deine Arbeit.

{{ closing }}
{{ signature }}
`),
    },
  },
};
