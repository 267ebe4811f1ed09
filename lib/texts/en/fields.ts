/** The facts about a person, and how they stand together. */
export const fields = {
  labels: {
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
  },
  position: (role?: string, organization?: string) => [role, organization].filter(Boolean).join(' · '),
};
