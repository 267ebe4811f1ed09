import { letter, type TemplateSet } from './type';

const english = {
  subject: 'A pause until {{ pause.until }}',
  body: letter(`
{{ greeting }}

I would like to suggest a pause in our conversations, from {{ pause.from }} to {{ pause.until }}. [The reason in one line, if you want to give one.]

In the meantime I will keep working on [what you go on with]. Right afterwards I will write to you to arrange our next conversation. If the pause does not suit you, please tell me, and we will find another way.

Thank you for your understanding, and for everything so far.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'A pause until {{ pause.until }}',
  body: letter(`
{{ greeting }}

I’d like to suggest a pause in our conversations, from {{ pause.from }} to {{ pause.until }}. [The reason in one line, if you want to give one.]

In the meantime I’ll keep working on [what you go on with]. Right afterwards I’ll write to you to arrange our next conversation. If the pause doesn’t suit you, please tell me, and we’ll find another way.

Thanks for understanding, and for everything so far.

{{ closing }}
{{ signature }}
`),
};

/** A break with an end: from, to, and what starts it again. */
export const pause: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Eine Pause bis zum {{ pause.until }}',
      body: letter(`
{{ greeting }}

ich möchte Ihnen eine Pause unserer Gespräche vorschlagen, vom {{ pause.from }} bis zum {{ pause.until }}. [Der Grund in einer Zeile, wenn Sie ihn nennen möchten.]

In dieser Zeit arbeite ich weiter an [woran Sie weiterarbeiten]. Gleich danach melde ich mich bei Ihnen, um unser nächstes Gespräch zu vereinbaren. Falls Ihnen die Pause nicht recht ist, sagen Sie es mir bitte; dann finden wir eine andere Lösung.

Vielen Dank für Ihr Verständnis und für alles bisher.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Eine Pause bis zum {{ pause.until }}',
      body: letter(`
{{ greeting }}

ich möchte dir eine Pause unserer Gespräche vorschlagen, vom {{ pause.from }} bis zum {{ pause.until }}. [Der Grund in einer Zeile, wenn Sie ihn nennen möchten.]

In dieser Zeit arbeite ich weiter an [woran Sie weiterarbeiten]. Gleich danach melde ich mich bei dir, um unser nächstes Gespräch zu vereinbaren. Falls dir die Pause nicht recht ist, sag es mir bitte; dann finden wir eine andere Lösung.

Danke für dein Verständnis und für alles bisher.

{{ closing }}
{{ signature }}
`),
    },
  },
};
