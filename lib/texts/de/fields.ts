import type { Texts } from '@/lib/i18n';

export const fields: Texts['fields'] = {
  labels: {
    name: 'Name',
    honorific: 'Titel',
    givenName: 'Vorname',
    familyName: 'Nachname',
    suffix: 'Namenszusatz',
    role: 'Funktion',
    organization: 'Organisation',
    section: 'Abschnitt der Seite',
    emails: 'E-Mail',
    phones: 'Telefon',
    location: 'Ort',
    photo: 'Porträt',
    profileUrl: 'Eigene Seite',
    links: 'Links',
    bio: 'Über die Person',
    education: 'Ausbildung',
  },
  position: (role, organization) => [role, organization].filter(Boolean).join(' · '),
};
