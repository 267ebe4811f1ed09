import { letter, type TemplateSet } from './type';

const english = {
  subject: '{% if sent.kind == "linkedInNote" %}A few questions about your work{% else %}{{ sent.reply_subject }}{% endif %}',
  body: letter(`
{{ greeting }}

{% if sent.kind == "alumniOffice" -%}
On {{ sent.date }} I asked whether you know alumni who would talk to me for 20 minutes about {{ me.interest }}.

A single name, a list or an event would already help me. Could you point me to one in the next two weeks?
{%- else -%}
On {{ sent.date }} I asked {% if sent.kind == "linkedInNote" %}whether I might put two short questions to you{% else %}whether you might have 20 minutes for a few questions about your work{% endif %}. {% if another_reason %}One thing I did not mention: {% endif %}{{ another_reason | lower_first }}

Would ten minutes on the phone in the next two weeks be possible? A line or two by e-mail would help me just as much.
{%- endif %}

If you would rather not, simply tell me.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: '{% if sent.kind == "linkedInNote" %}A few questions about your work{% else %}{{ sent.reply_subject }}{% endif %}',
  body: letter(`
{{ greeting }}

{% if sent.kind == "alumniOffice" -%}
On {{ sent.date }} I asked whether you know any alumni who would talk to me for 20 minutes about {{ me.interest }}.

Even one name, a list or an event would help. Could you point me to one in the next two weeks?
{%- else -%}
On {{ sent.date }} I asked {% if sent.kind == "linkedInNote" %}if I could put two quick questions to you{% else %}if you might have 20 minutes for a few questions about your work{% endif %}. {% if another_reason %}One thing I didn’t mention: {% endif %}{{ another_reason | lower_first }}

Would ten minutes on the phone in the next two weeks work for you? A line or two by e-mail would help me just as much.
{%- endif %}

If you’d rather not, just tell me.

{{ closing }}
{{ signature }}
`),
};

/** The first reminder, about a week later: one line of recap, something new, a smaller ask. */
export const followUp: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: '{% if sent.kind == "linkedInNote" %}Einige Fragen zu Ihrem beruflichen Weg{% else %}{{ sent.reply_subject }}{% endif %}',
      body: letter(`
{{ greeting }}

{% if sent.kind == "alumniOffice" -%}
am {{ sent.date }} habe ich Sie gefragt, ob Sie Ehemalige für ein Gespräch von 20 Minuten kennen. Mir geht es weiterhin {{ me.interest | preposition: 'um' }}.

Schon ein einzelner Name, ein Verzeichnis oder eine Veranstaltung würde mir helfen. Könnten Sie mir in den nächsten zwei Wochen einen solchen Hinweis geben?
{%- else -%}
am {{ sent.date }} habe ich Sie gefragt, {% if sent.kind == "linkedInNote" %}ob ich Ihnen zwei kurze Fragen stellen darf{% else %}ob Sie 20 Minuten Zeit für einige Fragen zu Ihrer Arbeit hätten{% endif %}. {% if another_reason %}Eines hatte ich dabei nicht erwähnt: {% endif %}{{ another_reason }}

Wären in den nächsten zwei Wochen vielleicht zehn Minuten am Telefon möglich? Auch ein, zwei Zeilen per E-Mail würden mir sehr helfen.
{%- endif %}

Wenn Sie lieber absagen möchten, genügt ein kurzes Nein.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: '{% if sent.kind == "linkedInNote" %}Ein paar Fragen zu deinem beruflichen Weg{% else %}{{ sent.reply_subject }}{% endif %}',
      body: letter(`
{{ greeting }}

{% if sent.kind == "alumniOffice" -%}
am {{ sent.date }} habe ich dich gefragt, ob du Ehemalige für ein Gespräch von 20 Minuten kennst. Mir geht es weiterhin {{ me.interest | preposition: 'um' }}.

Schon ein einzelner Name, ein Verzeichnis oder eine Veranstaltung würde mir helfen. Könntest du mir in den nächsten zwei Wochen einen solchen Hinweis geben?
{%- else -%}
am {{ sent.date }} habe ich dich gefragt, {% if sent.kind == "linkedInNote" %}ob ich dir zwei kurze Fragen stellen darf{% else %}ob du 20 Minuten Zeit für ein paar Fragen zu deiner Arbeit hättest{% endif %}. {% if another_reason %}Eines hatte ich dabei nicht erwähnt: {% endif %}{{ another_reason }}

Wären in den nächsten zwei Wochen vielleicht zehn Minuten am Telefon möglich? Auch ein, zwei Zeilen per E-Mail würden mir sehr helfen.
{%- endif %}

Wenn du lieber absagen möchtest, genügt ein kurzes Nein.

{{ closing }}
{{ signature }}
`),
    },
  },
};
