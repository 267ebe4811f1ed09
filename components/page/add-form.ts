import { type Facts, salvageFact } from '@/lib/model/facts';

/** What is typed into the form for a person added by hand. */
export type AddForm = { name: string; role: string; organization: string; email: string; link: string; note: string };

export const emptyForm: AddForm = { name: '', role: '', organization: '', email: '', link: '', note: '' };

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
  const { name, role, organization, email, link, note } = form;
  return {
    name: name.trim(),
    role: salvageFact('role', role),
    organization: salvageFact('organization', organization),
    emails: salvageFact('emails', [email.trim()]),
    links: link.trim() ? salvageFact('links', [withScheme(link.trim())]) : undefined,
    notes: note.trim(),
  };
}
