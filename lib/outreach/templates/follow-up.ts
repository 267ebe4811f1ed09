import { letter, type TemplateSet } from './type';

const english = {
  subject: '{{ sent.reply_subject }}',
  body: letter(`
{{ greeting }}

On {{ sent.date }} I asked whether you might have 20 minutes for a few questions about your work. {% if another_reason %}I left something out then. {% endif %}{{ another_reason }}

Would ten minutes on the phone in the next two weeks be possible? A line or two by e-mail would help me just as much.

If you would rather not, simply tell me.

{{ closing }}
{{ signature }}
`),
};

/** The first reminder, about a week later: one line of recap, something new, a smaller ask. */
export const followUp: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

am {{ sent.date }} habe ich Sie gefragt, ob Sie 20 Minuten Zeit für einige Fragen zu Ihrer Arbeit hätten. {% if another_reason %}Eines hatte ich dabei nicht erwähnt: {% endif %}{{ another_reason }}

Wären in den nächsten zwei Wochen vielleicht zehn Minuten am Telefon möglich? Auch ein, zwei Zeilen per E-Mail würden mir sehr helfen.

Wenn Sie lieber absagen möchten, sagen Sie es mir einfach.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: '{{ sent.reply_subject }}',
      body: letter(`
{{ greeting }}

am {{ sent.date }} habe ich dich gefragt, ob du 20 Minuten Zeit für ein paar Fragen zu deiner Arbeit hättest. {% if another_reason %}Eines hatte ich dabei nicht erwähnt: {% endif %}{{ another_reason }}

Wären in den nächsten zwei Wochen vielleicht zehn Minuten am Telefon möglich? Auch ein, zwei Zeilen per E-Mail würden mir sehr helfen.

Wenn du lieber absagen möchtest, sag es mir einfach.

{{ closing }}
{{ signature }}
`),
    },
  },
};
