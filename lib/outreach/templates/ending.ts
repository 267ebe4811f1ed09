import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Thank you for our time together',
  body: letter(`
{{ greeting }}

I think this is a good moment to bring our mentoring to an end: {{ mentoring.reason | full_stop }}

My goal when we began: {{ goals.main | full_stop }} What has come of it: {{ mentoring.achieved | full_stop }} For one thing I am especially grateful: {{ mentoring.thanks | full_stop }}

If you like, I will write to you once or twice a year to tell you how things are going. And what you gave me I would like to pass on to somebody who stands where I stood then.

Thank you for everything.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Thank you for our time together',
  body: letter(`
{{ greeting }}

I think this is a good moment to bring our mentoring to an end: {{ mentoring.reason | full_stop }}

My goal when we began: {{ goals.main | full_stop }} What has come of it: {{ mentoring.achieved | full_stop }} There’s one thing I’m especially grateful for: {{ mentoring.thanks | full_stop }}

If you like, I’ll write once or twice a year to tell you how things are going. And what you’ve given me I’d like to pass on to somebody who stands where I stood then.

Thank you for everything.

{{ closing }}
{{ signature }}
`),
};

/** The end of a mentoring: what was reached, thanks for something particular, no blame, how to stay in touch. */
export const ending: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Danke für unsere gemeinsame Zeit',
      body: letter(`
{{ greeting }}

ich glaube, es ist ein guter Zeitpunkt, unser Mentoring abzuschließen: {{ mentoring.reason | full_stop }}

Mein Ziel am Anfang: {{ goals.main | full_stop }} Was daraus geworden ist: {{ mentoring.achieved | full_stop }} Für eines bin ich Ihnen besonders dankbar: {{ mentoring.thanks | full_stop }}

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

ich glaube, es ist ein guter Zeitpunkt, unser Mentoring abzuschließen: {{ mentoring.reason | full_stop }}

Mein Ziel am Anfang: {{ goals.main | full_stop }} Was daraus geworden ist: {{ mentoring.achieved | full_stop }} Für eines bin ich dir besonders dankbar: {{ mentoring.thanks | full_stop }}

Wenn es dir recht ist, melde ich mich ein-, zweimal im Jahr und berichte, wie es weitergeht. Und was du mir mitgegeben hast, möchte ich an jemanden weitergeben, der heute dort steht, wo ich damals stand.

Danke für alles.

{{ closing }}
{{ signature }}
`),
    },
  },
};
