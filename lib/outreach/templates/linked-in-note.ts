import { letter, type TemplateSet } from './type';

const english = {
  subject: 'LinkedIn',
  body: letter(`
{{ greeting }}
{% if person.role %}Your work as {{ person.role | truncate: 45 }}{% else %}[what about this person's work]{% endif %} is close to what I hope to learn. May I ask you two short questions here? A no is fine too.
{{ me.name }}
`),
};

/** The note with a LinkedIn invitation: 200 characters without a paid membership. */
export const linkedInNote: TemplateSet = {
  en: { formal: english, familiar: english },
  de: {
    formal: {
      subject: 'LinkedIn',
      body: letter(`
{{ greeting }}
{% if person.role %}Ihre Arbeit als {{ person.role | truncate: 45 }}{% else %}[was an der Arbeit dieser Person]{% endif %} interessiert mich sehr. Darf ich Ihnen hier zwei kurze Fragen stellen? Ein Nein ist völlig in Ordnung.
{{ me.name }}
`),
    },
    familiar: {
      subject: 'LinkedIn',
      body: letter(`
{{ greeting }}
{% if person.role %}deine Arbeit als {{ person.role | truncate: 45 }}{% else %}[was an der Arbeit dieser Person]{% endif %} interessiert mich sehr. Darf ich dir hier zwei kurze Fragen stellen? Ein Nein ist völlig in Ordnung.
{{ me.name }}
`),
    },
  },
};
