import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Who comes to mind?',
  body: letter(`
{{ greeting }}

I am looking for somebody who would talk to me for 20 minutes about {{ me.interest }}. Ideally it would be somebody who does this every day and is a few steps ahead of me.

Who comes to mind? A friend, a colleague, somebody a friend knows: even just a name would be a great help.

Here are a few lines you can simply pass on:

“My name is {{ me.name }}. {{ me.presentation }}, and I would like to learn more about {{ me.interest }}. Would you be open to a 20-minute call? You can write to {{ me.email }}.”

If you would rather introduce us yourself, I will gladly draft the message for you. And if nobody comes to mind, that is fine too.

Thank you!

{{ closing }}
{{ me.name }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Who comes to mind?',
  body: letter(`
{{ greeting }}

I’m looking for somebody who would talk to me for 20 minutes about {{ me.interest }}. Ideally it’s somebody who does this every day and is a few steps ahead of me.

Who comes to mind? A friend, a colleague, somebody a friend knows: even just a name would be a great help.

Here are a few lines you can simply pass on:

“My name is {{ me.name }}. {{ me.presentation }}, and I would like to learn more about {{ me.interest }}. Would you be open to a 20-minute call? You can write to {{ me.email }}.”

If you’d rather introduce us yourself, I’ll gladly draft the message for you. And if nobody comes to mind, that’s fine too.

Thanks!

{{ closing }}
{{ me.name }}
`),
};

/** To family and friends: whom do you know? With two lines to pass on. */
export const referralPersonal: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Wer fällt Ihnen dazu ein?',
      body: letter(`
{{ greeting }}

ich suche jemanden für ein Gespräch von 20 Minuten {{ me.interest | preposition: 'über' }}. Am besten wäre jemand, der täglich damit zu tun hat und mir ein paar Schritte voraus ist.

Wer fällt Ihnen dazu ein? Jemand aus der Familie, aus dem Freundeskreis oder von der Arbeit: Schon ein Name hilft mir sehr.

Diese Zeilen können Sie einfach weitergeben:

„Mein Name ist {{ me.name }}. {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}. Wären 20 Minuten am Telefon möglich? Eine E-Mail an {{ me.email }} genügt.“

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

ich suche jemanden für ein Gespräch von 20 Minuten {{ me.interest | preposition: 'über' }}. Am besten wäre jemand, der täglich damit zu tun hat und mir ein paar Schritte voraus ist.

Wer fällt dir dazu ein? Jemand aus der Familie, aus dem Freundeskreis oder von der Arbeit: Schon ein Name hilft mir sehr.

Diese Zeilen kannst du einfach weitergeben:

„Mein Name ist {{ me.name }}. {{ me.presentation | close_clause }} und interessiere mich {{ me.interest | preposition: 'für' }}. Wären 20 Minuten am Telefon möglich? Eine E-Mail an {{ me.email }} genügt.“

Wenn du uns lieber selbst bekannt machen möchtest, schreibe ich dir gern einen Entwurf. Und wenn dir niemand einfällt, ist das auch völlig in Ordnung.

Danke dir!

{{ closing }}
{{ me.name }}
`),
    },
  },
};
