import { letter, type TemplateSet } from './type';

const english = {
  subject: 'LinkedIn',
  body: letter(`
{{ greeting }}
Your work as {{ person.short_role }} is close to what I hope to learn. May I ask you two short questions here? A no is fine too.
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
Ihre Arbeit als {{ person.short_role }} interessiert mich. Darf ich Ihnen hier zwei kurze Fragen stellen? Ein Nein ist in Ordnung.
{{ me.name }}
`),
    },
    familiar: {
      subject: 'LinkedIn',
      body: letter(`
{{ greeting }}
deine Arbeit als {{ person.short_role }} interessiert mich. Darf ich dir hier zwei kurze Fragen stellen? Ein Nein ist in Ordnung.
{{ me.name }}
`),
    },
  },
};
