/**
 * The facts about a person that a page can state. One entry here is a new field in capture, forms, tables and files:
 * everything else is a compile error until it exists.
 *
 * `form` says how a value is edited and shown, `many` whether there can be several, `max` the longest text kept (characters).
 */
export const factFields = {
  name: { form: 'line', many: false, max: 200 },
  honorific: { form: 'line', many: false, max: 100 },
  givenName: { form: 'line', many: false, max: 150 },
  familyName: { form: 'line', many: false, max: 150 },
  suffix: { form: 'line', many: false, max: 100 },
  role: { form: 'line', many: false, max: 500 },
  organization: { form: 'line', many: false, max: 300 },
  section: { form: 'line', many: false, max: 300 },
  emails: { form: 'email', many: true, max: 254 },
  phones: { form: 'phone', many: true, max: 60 },
  location: { form: 'line', many: false, max: 300 },
  photo: { form: 'image', many: false, max: 4_000 },
  profileUrl: { form: 'url', many: false, max: 4_000 },
  links: { form: 'url', many: true, max: 4_000 },
  bio: { form: 'text', many: false, max: 20_000 },
  education: { form: 'line', many: false, max: 500 },
} as const satisfies Record<string, FactSpec>;

export type FactSpec = { form: 'line' | 'text' | 'email' | 'phone' | 'url' | 'image'; many: boolean; max: number };

export type FactField = keyof typeof factFields;
