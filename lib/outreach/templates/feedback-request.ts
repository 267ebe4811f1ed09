import { letter, type TemplateSet } from './type';

const english = {
  subject: 'How is our mentoring going for you?',
  body: letter(`
{{ greeting }}

We have talked {% if meeting.count == "1" %}once{% else %}{{ meeting.count }} times{% endif %} now, and I would like to look back for a moment, at what I have learned and at how we work together.

Honest words help me most. A few notes after each line are enough, or ten minutes in our next conversation:

What you see that I have learned:
Keep:
Change:
Stop:

I am happy to go first: I would like to keep [what helps you] and to change [what could be better].

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'How is our mentoring going for you?',
  body: letter(`
{{ greeting }}

We’ve talked {% if meeting.count == "1" %}once{% else %}{{ meeting.count }} times{% endif %} now, and I’d like to look back for a moment, at what I’ve learned and at how we work together.

Honest words help me most. A few notes after each line are enough, or ten minutes in our next conversation:

What you see that I have learned:
Keep:
Change:
Stop:

I’m happy to go first: I’d like to keep [what helps you] and to change [what could be better].

{{ closing }}
{{ signature }}
`),
};

/** At a checkpoint: keep, change, stop, about the relationship as well as the content. */
export const feedbackRequest: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Wie erleben Sie unser Mentoring?',
      body: letter(`
{{ greeting }}

wir haben nun {% if meeting.count == "1" %}einmal{% else %}{{ meeting.count }} Mal{% endif %} miteinander gesprochen, und ich möchte gern kurz zurückblicken: auf das, was ich gelernt habe, und darauf, wie wir zusammenarbeiten.

Offene Worte helfen mir am meisten. Ein paar Stichworte hinter jeder Zeile genügen, oder zehn Minuten in unserem nächsten Gespräch:

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

wir haben nun {% if meeting.count == "1" %}einmal{% else %}{{ meeting.count }} Mal{% endif %} miteinander gesprochen, und ich möchte gern kurz zurückblicken: auf das, was ich gelernt habe, und darauf, wie wir zusammenarbeiten.

Offene Worte helfen mir am meisten. Ein paar Stichworte hinter jeder Zeile genügen, oder zehn Minuten in unserem nächsten Gespräch:

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
