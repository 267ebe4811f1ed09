import { letter, type TemplateSet } from './type';

const english = {
  subject: 'LinkedIn',
  body: letter(`
{{ greeting }}
I {% if source_host %}found you on {{ source_host }} and {% endif %}would like to learn from your work {{ person.in_role }}. May I ask you two short questions? A no is fine too.
{{ me.name }}
`),
};

/** Among people who are on first-name terms. */
const casual = {
  subject: 'LinkedIn',
  body: letter(`
{{ greeting }}
I {% if source_host %}found you on {{ source_host }} and {% endif %}would like to learn from your work {{ person.in_role }}. May I ask you two quick questions? A no is fine too.
{{ me.name }}
`),
};

/** The note with a LinkedIn invitation: 200 characters without a paid membership. */
export const linkedInNote: TemplateSet = {
  en: { formal: english, familiar: casual },
  de: {
    formal: {
      subject: 'LinkedIn',
      body: letter(`
{{ greeting }}
{% if source_host %}auf {{ source_host }} fiel mir Ihre Arbeit {{ person.in_role }} auf.{% else %}mich interessiert Ihre Arbeit {{ person.in_role }}.{% endif %} Darf ich Ihnen zwei kurze Fragen stellen? Ein Nein ist in Ordnung.
{{ me.name }}
`),
    },
    familiar: {
      subject: 'LinkedIn',
      body: letter(`
{{ greeting }}
{% if source_host %}auf {{ source_host }} fiel mir deine Arbeit {{ person.in_role }} auf.{% else %}mich interessiert deine Arbeit {{ person.in_role }}.{% endif %} Darf ich dir zwei kurze Fragen stellen? Ein Nein ist in Ordnung.
{{ me.name }}
`),
    },
  },
};
