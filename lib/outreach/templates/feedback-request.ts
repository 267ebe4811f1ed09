import { letter, type TemplateSet } from './type';

const english = {
  subject: 'How is our mentoring going for you?',
  body: letter(`
{{ greeting }}

We have talked {{ meeting.count }} times now, and I would like to look back for a moment, at what I have learned and at how we work together.

Honest words help me most. A few of them behind each line are enough, or ten minutes in our next conversation:

What you see that I have learned:
Keep:
Change:
Stop:

I am happy to go first: I would like to keep [what helps you] and to change [what could be better].

{{ closing }}
{{ signature }}
`),
};

/** At a checkpoint: keep, change, stop, about the relationship as well as the content. */
export const feedbackRequest: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Wie erleben Sie unser Mentoring?',
      body: letter(`
{{ greeting }}

wir haben nun {{ meeting.count }} Mal miteinander gesprochen, und ich möchte gern kurz zurückblicken: auf das, was ich gelernt habe, und darauf, wie wir zusammenarbeiten.

Offene Worte helfen mir am meisten. Hinter jeder Zeile genügen ein paar davon, oder zehn Minuten in unserem nächsten Gespräch:

Gelernt habe ich aus Ihrer Sicht:
Beibehalten:
Ändern:
Lassen:

Ich fange gern an: Beibehalten möchte ich [was Ihnen hilft], ändern würde ich [was besser sein könnte].

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Wie erlebst du unser Mentoring?',
      body: letter(`
{{ greeting }}

wir haben nun {{ meeting.count }} Mal miteinander gesprochen, und ich möchte gern kurz zurückblicken: auf das, was ich gelernt habe, und darauf, wie wir zusammenarbeiten.

Offene Worte helfen mir am meisten. Hinter jeder Zeile genügen ein paar davon, oder zehn Minuten in unserem nächsten Gespräch:

Gelernt habe ich aus deiner Sicht:
Beibehalten:
Ändern:
Lassen:

Ich fange gern an: Beibehalten möchte ich [was Ihnen hilft], ändern würde ich [was besser sein könnte].

{{ closing }}
{{ signature }}
`),
    },
  },
};
