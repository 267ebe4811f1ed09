import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Who comes to mind?',
  body: letter(`
{{ greeting }}

I would like to find somebody who knows a lot about {{ me.interest }} and would talk to me for 20 minutes. Somebody who does that work every day, a few steps ahead of me, would be ideal.

Who comes to mind? A friend, a colleague, a neighbour of a friend: a name is already a great help.

Here are a few lines you can simply pass on:

“{{ me.name }} is {{ me.introduction }} and would like to learn more about {{ me.interest }}. Would you be open to a 20-minute call? You can write to {{ me.email }}.”

If you would rather introduce us yourself, I will gladly draft the message for you. And if nobody comes to mind, that is fine too.

Thank you!

{{ closing }}
{{ me.name }}
`),
};

/** To family and friends: whom do you know? With two lines to pass on. */
export const referralPersonal: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Wer fällt Ihnen dazu ein?',
      body: letter(`
{{ greeting }}

ich suche jemanden, der mir in 20 Minuten etwas über {{ me.interest | close_clause }} erzählen kann. Am besten wäre jemand, der das täglich macht und mir ein paar Schritte voraus ist.

Wer fällt Ihnen dazu ein? Jemand aus der Familie, aus dem Freundeskreis oder von der Arbeit: Schon ein Name hilft mir sehr.

Diese Zeilen können Sie einfach weitergeben:

„{{ me.name }} ist {{ me.introduction | close_clause }} und möchte mehr über {{ me.interest | close_clause }} erfahren. Wären 20 Minuten am Telefon möglich? Am besten per E-Mail an {{ me.email }}.“

Wenn Sie uns lieber selbst bekannt machen möchten, schreibe ich Ihnen gern einen Entwurf. Und wenn Ihnen niemand einfällt, ist das auch völlig in Ordnung.

Vielen Dank!

{{ closing }}
{{ me.name }}
`),
    },
    familiar: {
      subject: 'Wer fällt dir dazu ein?',
      body: letter(`
{{ greeting }}

ich suche jemanden, der mir in 20 Minuten etwas über {{ me.interest | close_clause }} erzählen kann. Am besten wäre jemand, der das täglich macht und mir ein paar Schritte voraus ist.

Wer fällt dir dazu ein? Jemand aus der Familie, aus dem Freundeskreis oder von der Arbeit: Schon ein Name hilft mir sehr.

Diese Zeilen kannst du einfach weitergeben:

„{{ me.name }} ist {{ me.introduction | close_clause }} und möchte mehr über {{ me.interest | close_clause }} erfahren. Wären 20 Minuten am Telefon möglich? Am besten per E-Mail an {{ me.email }}.“

Wenn du uns lieber selbst bekannt machen möchtest, schreibe ich dir gern einen Entwurf. Und wenn dir niemand einfällt, ist das auch völlig in Ordnung.

Danke dir!

{{ closing }}
{{ me.name }}
`),
    },
  },
};
