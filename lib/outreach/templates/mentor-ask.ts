import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Would you be my mentor?',
  body: letter(`
{{ greeting }}

Our conversations have helped me more than I expected. {{ mentoring.why | capitalize | full_stop }} That is why I would like to ask you something: would you consider being my mentor for a while?

My goal for the next {% if mentoring.months == "1" %}month{% else %}{{ mentoring.months }} months{% endif %}: {{ goals.main | full_stop }} On the way I would like to get better at {{ goals.skills | full_stop }}

What I have in mind:
- we talk {{ plan.rhythm | default: 'once a month' }} for about {{ plan.minutes | default: '45' }} minutes, where and how it suits you
- three conversations to begin with, after which we both decide whether to go on
{% if plan.steps -%}
- what it would be about: {{ plan.steps | without_dot }}
{% endif -%}
- I prepare each one, send you the topics the day before, and write up what we agreed
- what you tell me stays between us, and either of us can stop at any time without giving reasons

I hope to give something back as well: {{ mentoring.offer | full_stop }}

Please take all the time you need. A no would not change how grateful I am for your help so far.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Would you be my mentor?',
  body: letter(`
{{ greeting }}

Our conversations have helped me more than I expected. {{ mentoring.why | capitalize | full_stop }} That’s why I’d like to ask you something: would you consider being my mentor for a while?

My goal for the next {% if mentoring.months == "1" %}month{% else %}{{ mentoring.months }} months{% endif %}: {{ goals.main | full_stop }} On the way I’d like to get better at {{ goals.skills | full_stop }}

What I have in mind:
- we talk {{ plan.rhythm | default: 'once a month' }} for about {{ plan.minutes | default: '45' }} minutes, where and how it suits you
- three conversations to begin with, after which we both decide whether to go on
{% if plan.steps -%}
- what it would be about: {{ plan.steps | without_dot }}
{% endif -%}
- I prepare each one, send you the topics the day before, and write up what we agreed
- what you tell me stays between us, and either of us can stop at any time without giving reasons

I hope to give something back as well: {{ mentoring.offer | full_stop }}

Take all the time you need. A no wouldn’t change how grateful I am for your help so far.

{{ closing }}
{{ signature }}
`),
};

/** The formal request, after one or two talks. */
export const mentorAsk: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Könnten Sie sich ein Mentoring vorstellen?',
      body: letter(`
{{ greeting }}

unsere Gespräche haben mir mehr geholfen, als ich erwartet hatte. {{ mentoring.why | capitalize | full_stop }} Deshalb möchte ich Sie etwas fragen: Könnten Sie sich vorstellen, mich eine Zeit lang {{ person.as_mentor }} zu begleiten?

Mein Ziel für {% if mentoring.months == "1" %}den nächsten Monat{% else %}die nächsten {{ mentoring.months }} Monate{% endif %}: {{ goals.main | full_stop }} Dazulernen möchte ich dabei vor allem: {{ goals.skills | full_stop }}

So stelle ich es mir vor:
- wir sprechen {{ plan.rhythm | default: 'einmal im Monat' }} etwa {{ plan.minutes | default: '45' }} Minuten, wo und wie es Ihnen passt
- zunächst drei Gespräche; danach entscheiden wir beide, ob es weitergeht
{% if plan.steps -%}
- darum soll es gehen: {{ plan.steps | without_dot }}
{% endif -%}
- ich bereite jedes Gespräch vor, schicke Ihnen am Tag davor die Themen und halte fest, was wir vereinbaren
- was Sie mir erzählen, bleibt unter uns, und beide Seiten können jederzeit ohne Angabe von Gründen aufhören

Ich möchte auch etwas zurückgeben: {{ mentoring.offer | full_stop }}

Lassen Sie sich bitte so viel Zeit, wie Sie brauchen. Auch ein Nein ändert nichts daran, wie dankbar ich Ihnen für Ihre bisherige Hilfe bin.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Könntest du dir ein Mentoring vorstellen?',
      body: letter(`
{{ greeting }}

unsere Gespräche haben mir mehr geholfen, als ich erwartet hatte. {{ mentoring.why | capitalize | full_stop }} Deshalb möchte ich dich etwas fragen: Könntest du dir vorstellen, mich eine Zeit lang {{ person.as_mentor }} zu begleiten?

Mein Ziel für {% if mentoring.months == "1" %}den nächsten Monat{% else %}die nächsten {{ mentoring.months }} Monate{% endif %}: {{ goals.main | full_stop }} Dazulernen möchte ich dabei vor allem: {{ goals.skills | full_stop }}

So stelle ich es mir vor:
- wir sprechen {{ plan.rhythm | default: 'einmal im Monat' }} etwa {{ plan.minutes | default: '45' }} Minuten, wo und wie es dir passt
- zunächst drei Gespräche; danach entscheiden wir beide, ob es weitergeht
{% if plan.steps -%}
- darum soll es gehen: {{ plan.steps | without_dot }}
{% endif -%}
- ich bereite jedes Gespräch vor, schicke dir am Tag davor die Themen und halte fest, was wir vereinbaren
- was du mir erzählst, bleibt unter uns, und wir können beide jederzeit ohne Angabe von Gründen aufhören

Ich möchte auch etwas zurückgeben: {{ mentoring.offer | full_stop }}

Lass dir bitte so viel Zeit, wie du brauchst. Auch ein Nein ändert nichts daran, wie dankbar ich dir für deine bisherige Hilfe bin.

{{ closing }}
{{ signature }}
`),
    },
  },
};
