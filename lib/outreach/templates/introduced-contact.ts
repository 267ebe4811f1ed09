import { letter, type TemplateSet } from './type';

const english = {
  subject: '{{ introducer.name }} suggested I write to you',
  body: letter(`
{{ greeting }}

{{ introducer.name }}, {{ introducer.relation }}, suggested that I write to you. {{ reason }}

{{ me.presentation }}, and I would like to learn more about {{ me.interest }}.

Could you spare 20 minutes for a phone or video call in the next two or three weeks? I would love to hear how you came to do what you do, and what your working days are like.

If now is not a good time, a short no is perfectly fine.

Thank you for reading this.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: '{{ introducer.name }} suggested I write to you',
  body: letter(`
{{ greeting }}

{{ introducer.name }}, {{ introducer.relation }}, suggested that I write to you. {{ reason }}

{{ me.presentation }}, and I’d like to learn more about {{ me.interest }}.

Could you spare 20 minutes for a phone or video call in the next two or three weeks? I’d love to hear how you got into your job, and what a normal day looks like for you.

If now isn’t a good time, a short no is perfectly fine.

Thanks for reading this.

{{ closing }}
{{ signature }}
`),
};

/** The first message to somebody whom a common acquaintance named: the link comes first. */
export const introducedContact: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Auf Empfehlung von {{ introducer.name }}',
      body: letter(`
{{ greeting }}

{{ introducer.name }}, {{ introducer.relation }}, hat mir empfohlen, mich an Sie zu wenden. {{ reason }}

{{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Hätten Sie in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder ein Videogespräch? Ich würde Sie gern fragen, wie Sie zu Ihrer heutigen Aufgabe gekommen sind und wie Ihr Arbeitsalltag aussieht. Beim Termin richte ich mich nach Ihnen.

Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.

Vielen Dank, dass Sie sich die Zeit zum Lesen nehmen.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Auf Empfehlung von {{ introducer.name }}',
      body: letter(`
{{ greeting }}

{{ introducer.name }}, {{ introducer.relation }}, hat mir empfohlen, dir zu schreiben. {{ reason }}

{{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}.

Hättest du in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder ein Videogespräch? Ich würde dich gern fragen, wie du zu deiner heutigen Aufgabe gekommen bist und wie dein Arbeitsalltag aussieht. Beim Termin richte ich mich nach dir.

Falls es gerade nicht passt, ist ein kurzes Nein völlig in Ordnung.

Danke dir fürs Lesen.

{{ closing }}
{{ signature }}
`),
    },
  },
};
