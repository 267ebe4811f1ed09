import { letter, type TemplateSet } from './type';

const english = {
  subject: 'A question from {{ school }}',
  body: letter(`
{{ greeting }}

We have {{ school }} in common. {{ source }} {{ reason }}

I am {{ me.introduction }}, and I would like to learn more about {{ me.interest }}.

Could you spare 20 minutes for a phone or video call in the next two or three weeks? I would like to ask how you found your way after your studies.

If it does not suit you at the moment, a short no is perfectly fine.

Thank you for reading this.

{{ closing }}
{{ signature }}
`),
};

/** The first message to somebody of the same school. */
export const alumniContact: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Eine Frage unter Ehemaligen',
      body: letter(`
{{ greeting }}

uns verbindet eine gemeinsame Station: {{ school }}. {{ source }} {{ reason }}

Ich bin {{ me.introduction | close_clause }} und möchte mehr über {{ me.interest | close_clause }} erfahren.

Hätten Sie in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder einen Videoanruf? Mich würde interessieren, wie es für Sie nach dem Abschluss weiterging und wie Ihr Arbeitsalltag heute aussieht.

Falls es gerade nicht passt, genügt ein kurzes Nein; das ist völlig in Ordnung.

Vielen Dank, dass Sie sich die Zeit zum Lesen nehmen.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Eine Frage unter Ehemaligen',
      body: letter(`
{{ greeting }}

uns verbindet eine gemeinsame Station: {{ school }}. {{ source }} {{ reason }}

Ich bin {{ me.introduction | close_clause }} und möchte mehr über {{ me.interest | close_clause }} erfahren.

Hättest du in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder einen Videoanruf? Mich würde interessieren, wie es für dich nach dem Abschluss weiterging und wie dein Arbeitsalltag heute aussieht.

Falls es gerade nicht passt, genügt ein kurzes Nein; das ist völlig in Ordnung.

Danke dir fürs Lesen.

{{ closing }}
{{ signature }}
`),
    },
  },
};
