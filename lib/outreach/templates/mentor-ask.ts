import { letter, type TemplateSet } from './type';

const english = {
  subject: 'A request: would you be my mentor?',
  body: letter(`
{{ greeting }}

Our conversations have helped me more than I expected, above all [what this person said or did that helped you]. That is why I would like to ask you something: could you imagine being my mentor for a while?

In the next [number] months I would like to [your most important goal], and to learn [one or two skills] on the way.

What I have in mind:
- one conversation a month, about 45 minutes, where and how it suits you
- three conversations to begin with, after which we both decide whether to go on
- I prepare each one, send you the topics the day before, and write up what we agreed
- what you tell me stays between us, and either of us can stop at any time without giving reasons

I hope to give something back as well: [what you can offer, such as feedback, research, or a view from your generation].

Please take all the time you need. A no would not change how grateful I am for your help so far.

{{ closing }}
{{ signature }}
`),
};

/** The formal request, after one or two talks. */
export const mentorAsk: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Eine Bitte an Sie: Mentoring',
      body: letter(`
{{ greeting }}

unsere Gespräche haben mir mehr geholfen, als ich erwartet hatte, vor allem [was diese Person gesagt oder getan hat, das Ihnen geholfen hat]. Deshalb möchte ich Sie etwas fragen: Könnten Sie sich vorstellen, eine Zeit lang mein Mentoring zu übernehmen?

In den nächsten [Anzahl] Monaten möchte ich [Ihr wichtigstes Ziel] und dabei [ein, zwei Fähigkeiten] lernen.

So stelle ich es mir vor:
- ein Gespräch im Monat, etwa 45 Minuten, wo und wie es Ihnen passt
- zunächst drei Gespräche; danach entscheiden wir beide, ob es weitergeht
- ich bereite jedes Gespräch vor, schicke Ihnen am Tag davor die Themen und halte fest, was wir vereinbaren
- was Sie mir erzählen, bleibt unter uns, und beide Seiten können jederzeit ohne Angabe von Gründen aufhören

Ich möchte auch etwas zurückgeben: [was Sie anbieten können, zum Beispiel Rückmeldungen, Recherche oder den Blick Ihrer Generation].

Lassen Sie sich bitte so viel Zeit, wie Sie brauchen. Auch ein Nein ändert nichts daran, wie dankbar ich Ihnen für Ihre bisherige Hilfe bin.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Eine Bitte an dich: Mentoring',
      body: letter(`
{{ greeting }}

unsere Gespräche haben mir mehr geholfen, als ich erwartet hatte, vor allem [was diese Person gesagt oder getan hat, das Ihnen geholfen hat]. Deshalb möchte ich dich etwas fragen: Könntest du dir vorstellen, eine Zeit lang mein Mentoring zu übernehmen?

In den nächsten [Anzahl] Monaten möchte ich [Ihr wichtigstes Ziel] und dabei [ein, zwei Fähigkeiten] lernen.

So stelle ich es mir vor:
- ein Gespräch im Monat, etwa 45 Minuten, wo und wie es dir passt
- zunächst drei Gespräche; danach entscheiden wir beide, ob es weitergeht
- ich bereite jedes Gespräch vor, schicke dir am Tag davor die Themen und halte fest, was wir vereinbaren
- was du mir erzählst, bleibt unter uns, und wir können beide jederzeit ohne Angabe von Gründen aufhören

Ich möchte auch etwas zurückgeben: [was Sie anbieten können, zum Beispiel Rückmeldungen, Recherche oder den Blick Ihrer Generation].

Lass dir bitte so viel Zeit, wie du brauchst. Auch ein Nein ändert nichts daran, wie dankbar ich dir für deine bisherige Hilfe bin.

{{ closing }}
{{ signature }}
`),
    },
  },
};
