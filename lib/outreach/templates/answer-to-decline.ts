import { letter, type TemplateSet } from './type';

const english = {
  subject: '{{ sent.reply_subject }}',
  body: letter(`
{{ greeting }}

Thank you for your reply, and for telling me so plainly. I understand, and I will leave it at that.

Should somebody else come to mind who likes to talk about {{ me.interest }}, I would be grateful for a name. If not, that is fine as well.

I wish you all the best.

{{ closing }}
{{ signature }}
`),
};

/** After a no: thanks, no persuasion, at most one question for somebody else. */
export const answerToDecline: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

vielen Dank für Ihre Antwort und dafür, dass Sie es mir so offen gesagt haben. Ich habe volles Verständnis und werde Sie nicht weiter darum bitten.

Falls Ihnen jemand einfällt, der gern über {{ me.interest | close_clause }} spricht, freue ich mich über einen Namen. Wenn nicht, ist das ebenso in Ordnung.

Ich wünsche Ihnen alles Gute.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

danke für deine Antwort und dafür, dass du es mir so offen gesagt hast. Ich habe volles Verständnis und werde dich nicht weiter darum bitten.

Falls dir jemand einfällt, der gern über {{ me.interest | close_clause }} spricht, freue ich mich über einen Namen. Wenn nicht, ist das ebenso in Ordnung.

Ich wünsche dir alles Gute.

{{ closing }}
{{ signature }}
`),
    },
  },
};
