import { readValue, readValues } from '@/components/ui/field-value';
import type { FactField, Facts } from '@/lib/model/facts';

/** What is typed into the form for a person added by hand. */
export type AddForm = { name: string; role: string; organization: string; email: string; phone: string; link: string; note: string };

export const emptyForm: AddForm = { name: '', role: '', organization: '', email: '', phone: '', link: '', note: '' };

const checked = { name: 'name', email: 'emails', link: 'links' } as const satisfies Partial<Record<keyof AddForm, FactField>>;

/** The fields that cannot be saved as they stand, in the order of the form. */
export const badFields = (form: AddForm): Set<keyof AddForm> =>
  new Set((Object.keys(checked) as (keyof typeof checked)[]).filter((field) => 'problem' in readValue(checked[field], form[field])));

/** The form as a person; call only when no field is bad. */
export function toPerson(form: AddForm): Facts & { notes: string } {
  const { name, role, organization, email, phone, link, note } = form;
  return {
    name: name.trim(),
    role: readValues('role', [role]),
    organization: readValues('organization', [organization]),
    emails: readValues('emails', [email]),
    phones: readValues('phones', [phone]),
    links: readValues('links', [link]),
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
