import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Thank you for our conversation',
  body: letter(`
{{ greeting }}

Thank you for taking the time to talk to me. What I keep coming back to is [one thing you took away, as concrete as possible].

My next step is [what you will do, and by when]. I will write and tell you what came of it.

Thank you again for your time and for speaking so openly.

{{ closing }}
{{ signature }}
`),
};

/** Within a day of a meeting. */
export const thankYou: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'Herzlichen Dank für das Gespräch',
      body: letter(`
{{ greeting }}

vielen Dank, dass Sie sich die Zeit für unser Gespräch genommen haben. Besonders beschäftigt mich seither [eine Sache, die Sie mitgenommen haben, möglichst konkret].

Als Nächstes werde ich [was Sie tun werden und bis wann]. Was daraus geworden ist, berichte ich Ihnen gern.

Noch einmal herzlichen Dank für Ihre Zeit und Ihre offenen Worte.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Danke für das Gespräch',
      body: letter(`
{{ greeting }}

vielen Dank, dass du dir die Zeit für unser Gespräch genommen hast. Besonders beschäftigt mich seither [eine Sache, die Sie mitgenommen haben, möglichst konkret].

Als Nächstes werde ich [was Sie tun werden und bis wann]. Was daraus geworden ist, berichte ich dir gern.

Noch einmal herzlichen Dank für deine Zeit und deine offenen Worte.

{{ closing }}
{{ signature }}
`),
    },
  },
};
