import { letter, type TemplateSet } from './type';

const english = {
  subject: 'Topics for our conversation on {{ meeting.date }}',
  body: letter(`
{{ greeting }}

Here is what I would like to talk about on {{ meeting.when }}:

{% if meeting.topics -%}
{{ meeting.topics }}
{%- else -%}
1. What has happened since last time: {{ meeting.progress | without_dot }} (5 minutes)
2. [topic and the question behind it] (20 minutes)
3. [second topic] (10 minutes)
4. The next steps and the next date (5 minutes)
{%- endif %}

What I would most like to decide with you: {{ meeting.decision | full_stop }}

If something else seems more useful to you, let us talk about that instead.

{{ closing }}
{{ signature }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'Topics for our conversation on {{ meeting.date }}',
  body: letter(`
{{ greeting }}

Here’s what I’d like to talk about on {{ meeting.when }}:

{% if meeting.topics -%}
{{ meeting.topics }}
{%- else -%}
1. What has happened since last time: {{ meeting.progress | without_dot }} (5 minutes)
2. [topic and the question behind it] (20 minutes)
3. [second topic] (10 minutes)
4. The next steps and the next date (5 minutes)
{%- endif %}

What I’d most like to decide with you: {{ meeting.decision | full_stop }}

If something else seems more useful to you, let’s talk about that instead.

{{ closing }}
{{ signature }}
`),
};

/** At least a day before a meeting. */
export const agendaProposal: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'Themen für unser Gespräch am {{ meeting.date }}',
      body: letter(`
{{ greeting }}

am {{ meeting.when }} würde ich gern Folgendes mit Ihnen besprechen:

{% if meeting.topics -%}
{{ meeting.topics }}
{%- else -%}
1. Was sich seit dem letzten Mal getan hat: {{ meeting.progress | without_dot }} (5 Minuten)
2. [Thema und die Frage dahinter] (20 Minuten)
3. [zweites Thema] (10 Minuten)
4. Nächste Schritte und nächster Termin (5 Minuten)
{%- endif %}

Am wichtigsten ist mir diese Entscheidung: {{ meeting.decision | full_stop }}

Falls Ihnen etwas anderes nützlicher erscheint, sprechen wir gern darüber.

{{ closing }}
{{ signature }}
`),
    },
    familiar: {
      subject: 'Themen für unser Gespräch am {{ meeting.date }}',
      body: letter(`
{{ greeting }}

am {{ meeting.when }} würde ich gern Folgendes mit dir besprechen:

{% if meeting.topics -%}
{{ meeting.topics }}
{%- else -%}
1. Was sich seit dem letzten Mal getan hat: {{ meeting.progress | without_dot }} (5 Minuten)
2. [Thema und die Frage dahinter] (20 Minuten)
3. [zweites Thema] (10 Minuten)
4. Nächste Schritte und nächster Termin (5 Minuten)
{%- endif %}

Am wichtigsten ist mir diese Entscheidung: {{ meeting.decision | full_stop }}

Falls dir etwas anderes nützlicher erscheint, sprechen wir gern darüber.

{{ closing }}
{{ signature }}
`),
    },
  },
};
