import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Thank you for our time together',
  body: letter(`
{{ greeting }}

I think this is a good moment to bring our mentoring to an end: [the reason in one friendly line].

When we began, I wanted to [your goal]. Today I can [what you have achieved]. I am especially grateful for [one thing this person did for you].

If you like, I will write to you once or twice a year to tell you how things are going. And what you gave me I would like to pass on to somebody who stands where I stood then.

Thank you for everything.

{{ closing }}
{{ signature }}
`),
};

/** The end of a mentoring: what was reached, thanks for something particular, no blame, how to stay in touch. */
export const ending: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Danke für unsere gemeinsame Zeit',
      body: letter(`
{{ greeting }}

ich glaube, es ist ein guter Zeitpunkt, unser Mentoring abzuschließen: [der Grund in einer freundlichen Zeile].

Am Anfang wollte ich [Ihr Ziel]. Heute kann ich [was Sie erreicht haben]. Besonders dankbar bin ich Ihnen für [etwas, das diese Person für Sie getan hat].

Wenn es Ihnen recht ist, melde ich mich ein-, zweimal im Jahr und berichte, wie es weitergeht. Und was Sie mir mitgegeben haben, möchte ich an jemanden weitergeben, der heute dort steht, wo ich damals stand.

Vielen Dank für alles.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Danke für unsere gemeinsame Zeit',
      body: letter(`
{{ greeting }}

ich glaube, es ist ein guter Zeitpunkt, unser Mentoring abzuschließen: [der Grund in einer freundlichen Zeile].

Am Anfang wollte ich [Ihr Ziel]. Heute kann ich [was Sie erreicht haben]. Besonders dankbar bin ich dir für [etwas, das diese Person für Sie getan hat].

Wenn es dir recht ist, melde ich mich ein-, zweimal im Jahr und berichte, wie es weitergeht. Und was du mir mitgegeben hast, möchte ich an jemanden weitergeben, der heute dort steht, wo ich damals stand.

Danke für alles.

{{ closing }}
{{ signature }}
`),
    },
  },
};
