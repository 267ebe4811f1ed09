import { letter, type TemplateSet } from './type';

const english = {
  subject: '[name of the introducer] suggested I write to you',
  body: letter(`
{{ greeting }}

[name of the introducer], [how you know each other], suggested that I write to you. {{ reason }}

I am {{ me.introduction }}, and I would like to learn more about {{ me.interest }}.

Could you spare 20 minutes for a phone or video call in the next two or three weeks? I would like to ask how you came to do what you do, and what your working days are like.

If it does not suit you at the moment, a short no is perfectly fine.

Thank you for reading this.

{{ closing }}
{{ signature }}
`),
};

/** The first message to somebody whom a common acquaintance named: the link comes first. */
export const introducedContact: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Auf Empfehlung von [Name der empfehlenden Person]',
      body: letter(`
{{ greeting }}

[Name der empfehlenden Person], [woher Sie sich kennen], hat mir empfohlen, mich an Sie zu wenden. {{ reason }}

Ich bin {{ me.introduction | close_clause }} und möchte mehr über {{ me.interest | close_clause }} erfahren.

Hätten Sie in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder einen Videoanruf? Mich würde interessieren, wie Sie zu Ihrer heutigen Aufgabe gekommen sind und wie Ihr Arbeitsalltag aussieht. Beim Termin richte ich mich gern nach Ihnen.

Falls es gerade nicht passt, genügt ein kurzes Nein; das ist völlig in Ordnung.

Vielen Dank, dass Sie sich die Zeit zum Lesen nehmen.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Auf Empfehlung von [Name der empfehlenden Person]',
      body: letter(`
{{ greeting }}

[Name der empfehlenden Person], [woher Sie sich kennen], hat mir empfohlen, dir zu schreiben. {{ reason }}

Ich bin {{ me.introduction | close_clause }} und möchte mehr über {{ me.interest | close_clause }} erfahren.

Hättest du in den nächsten zwei bis drei Wochen 20 Minuten Zeit für ein Telefonat oder einen Videoanruf? Mich würde interessieren, wie du zu deiner heutigen Aufgabe gekommen bist und wie dein Arbeitsalltag aussieht. Beim Termin richte ich mich gern nach dir.

Falls es gerade nicht passt, genügt ein kurzes Nein; das ist völlig in Ordnung.

Danke dir fürs Lesen.

{{ closing }}
{{ signature }}
`),
    },
  },
};
