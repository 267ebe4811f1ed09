import type { FactField } from '@/lib/model/fact-fields';

const labels: Record<FactField, string> = {
  name: 'Name',
  honorific: 'Title',
  givenName: 'Given name',
  familyName: 'Family name',
  suffix: 'After the name',
  role: 'Role',
  organization: 'Organisation',
  section: 'Section on the page',
  emails: 'E-mail',
  phones: 'Phone',
  location: 'Location',
  photo: 'Portrait',
  profileUrl: 'Own page',
  links: 'Links',
  bio: 'About them',
  education: 'Education',
};

/** The facts about a person, and how they stand together. */
export const fields = {
  labels,
  position: (role?: string, organization?: string) => [role, organization].filter(Boolean).join(' · '),
};
