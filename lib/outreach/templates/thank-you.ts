import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Thank you for our conversation',
  body: letter(`
{{ greeting }}

Thank you for taking the time to talk to me. One thing has stayed with me: {{ meeting.takeaway | full_stop }}

My next step: {{ meeting.next_step | full_stop }} I will let you know what comes of it.

Thank you again for your time and for speaking so openly.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Thank you for our conversation',
  body: letter(`
{{ greeting }}

Thanks so much for taking the time to talk to me. One thing has stayed with me: {{ meeting.takeaway | full_stop }}

My next step: {{ meeting.next_step | full_stop }} I’ll let you know how it goes.

Thanks again for your time and for being so open with me.

{{ closing }}
{{ signature }}
`),
};

/** Within a day of a meeting. */
export const thankYou: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Herzlichen Dank für das Gespräch',
      body: letter(`
{{ greeting }}

vielen Dank, dass Sie sich die Zeit für unser Gespräch genommen haben. Eines beschäftigt mich seither besonders: {{ meeting.takeaway | full_stop }}

Mein nächster Schritt: {{ meeting.next_step | full_stop }} Ich berichte Ihnen gern, was daraus wird.

Noch einmal herzlichen Dank für Ihre Zeit und Ihre offenen Worte.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Danke für das Gespräch',
      body: letter(`
{{ greeting }}

vielen Dank, dass du dir die Zeit für unser Gespräch genommen hast. Eines beschäftigt mich seither besonders: {{ meeting.takeaway | full_stop }}

Mein nächster Schritt: {{ meeting.next_step | full_stop }} Ich berichte dir gern, was daraus wird.

Noch einmal herzlichen Dank für deine Zeit und deine offenen Worte.

{{ closing }}
{{ signature }}
`),
    },
  },
};
