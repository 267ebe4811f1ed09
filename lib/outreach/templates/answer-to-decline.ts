import { letter, type TemplateSet } from './type';

const english = {
  subject: '{{ sent.reply_subject }}',
  body: letter(`
{{ greeting }}

Thank you for your reply, and for telling me so openly. I understand, and I will leave it at that.

Should somebody else come to mind whom I could ask, I would be grateful for a name. If not, that is fine as well.

I wish you all the best.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: '{{ sent.reply_subject }}',
  body: letter(`
{{ greeting }}

Thanks for your reply, and for being so open about it. I understand, and I’ll leave it at that.

If somebody else comes to mind whom I could ask, I’d be glad of a name. If not, that’s fine too.

All the best to you.

{{ closing }}
{{ signature }}
`),
};

/** After a no: thanks, no persuasion, at most one question for somebody else. */
export const answerToDecline: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

vielen Dank für Ihre Antwort und dafür, dass Sie es mir so offen gesagt haben. Das verstehe ich gut, und ich belasse es dabei.

Falls Ihnen jemand anderes einfällt, den ich fragen könnte, freue ich mich über einen Namen. Wenn nicht, ist das ebenso in Ordnung.

Ich wünsche Ihnen alles Gute.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

danke für deine Antwort und dafür, dass du es mir so offen gesagt hast. Das verstehe ich gut, und ich belasse es dabei.

Falls dir jemand anderes einfällt, den ich fragen könnte, freue ich mich über einen Namen. Wenn nicht, ist das ebenso in Ordnung.

Ich wünsche dir alles Gute.

{{ closing }}
{{ signature }}
`),
    },
  },
};
