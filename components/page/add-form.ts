import { type Facts, salvageFact } from '@/lib/model/facts';

/** What is typed into the form for a person added by hand. */
export type AddForm = { name: string; role: string; organization: string; email: string; phone: string; link: string; note: string };

export const emptyForm: AddForm = { name: '', role: '', organization: '', email: '', phone: '', link: '', note: '' };

const withScheme = (address: string) => (/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`);

const usable: { [Field in 'name' | 'email' | 'link']: (text: string) => boolean } = {
  name: (text) => salvageFact('name', text) !== undefined,
  email: (text) => !text || salvageFact('emails', [text]) !== undefined,
  link: (text) => !text || salvageFact('links', [withScheme(text)]) !== undefined,
};

/** The fields that cannot be saved as they stand, in the order of the form. */
export const badFields = (form: AddForm): Set<keyof AddForm> =>
  new Set((['name', 'email', 'link'] as const).filter((field) => !usable[field](form[field].trim())));

/** The form as a person; call only when no field is bad. */
export function toPerson(form: AddForm): Facts & { notes: string } {
  const { name, role, organization, email, phone, link, note } = form;
  return {
    name: name.trim(),
    role: salvageFact('role', role),
    organization: salvageFact('organization', organization),
    emails: salvageFact('emails', [email.trim()]),
    phones: salvageFact('phones', [phone.trim()]),
    links: link.trim() ? salvageFact('links', [withScheme(link.trim())]) : undefined,
    notes: note.trim(),
  };
}

/** What a person read from one line says, as it stands in the form. */
export const fromLine = ({ name, role, organization, emails, phones, links, location, bio }: Facts): AddForm => ({
  name,
  role: role ?? '',
  organization: organization ?? '',
  email: emails?.[0] ?? '',
  phone: phones?.[0] ?? '',
  link: links?.[0] ?? '',
  note: [location, bio, ...(emails ?? []).slice(1), ...(phones ?? []).slice(1), ...(links ?? []).slice(1)].filter(Boolean).join('\n'),
});

/** The parts of the name as they were read from the line, as long as the name is still that one. */
export const nameParts = (name: string, read: Facts | undefined): Partial<Facts> =>
  read?.name === name ? { honorific: read.honorific, givenName: read.givenName, familyName: read.familyName, suffix: read.suffix } : {};

/** The form with what is read anew in place of what was read before; what the user typed into a field stays. */
export const refilled = (typed: AddForm, before: AddForm, now: AddForm): AddForm => {
  const fields = Object.keys(emptyForm) as (keyof AddForm)[];
  return Object.fromEntries(fields.map((field) => [field, typed[field] === before[field] ? now[field] : typed[field]])) as AddForm;
};
