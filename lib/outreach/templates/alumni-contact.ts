import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Your path after {{ school }}',
  body: letter(`
{{ greeting }}

{{ shared_school }} {{ source }} {{ reason }}

{{ me.presentation }}, and I would like to learn more about {{ me.interest }}.

Could you spare 20 minutes for a phone or video call in the next two or three weeks? I would love to hear how you found your way after graduating, and what your working days are like now.

If now is not a good time, a short no is perfectly fine.

Thank you for reading this.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Your path after {{ school }}',
  body: letter(`
{{ greeting }}

{{ shared_school }} {{ source }} {{ reason }}

{{ me.presentation }}, and I’d like to learn more about {{ me.interest }}.

Could you spare 20 minutes for a phone or video call in the next two or three weeks? I’d love to hear how things went for you after graduating, and what a normal day looks like now.

If now isn’t a good time, a short no is perfectly fine.

Thanks for reading this.

{{ closing }}
{{ signature }}
`),
};

/** The first message to somebody of the same school. */
export const alumniContact: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Ihr Weg nach dem Abschluss',
      body: letter(`
{{ greeting }}

{{ shared_school | lower_first }} {{ source }} {{ reason }}

{{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Hätten Sie in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder ein Videogespräch? Ich würde Sie gern fragen, wie es für Sie nach dem Abschluss weiterging und wie Ihr Arbeitsalltag heute aussieht.

Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.

Vielen Dank, dass Sie sich die Zeit zum Lesen nehmen.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Dein Weg nach dem Abschluss',
      body: letter(`
{{ greeting }}

{{ shared_school | lower_first }} {{ source }} {{ reason }}

{{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Hättest du in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder ein Videogespräch? Ich würde dich gern fragen, wie es für dich nach dem Abschluss weiterging und wie dein Arbeitsalltag heute aussieht.

Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.

Danke dir fürs Lesen.

{{ closing }}
{{ signature }}
`),
    },
  },
};
