import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField, Facts } from '@/lib/model/facts';

/** Somebody captured from a page: invented, with evidence for each fact. */
export const captured = (name: string, facts: Partial<Facts> = {}, more: Partial<CapturedPerson> = {}): CapturedPerson => ({
  name,
  nameAsShown: name,
  ...facts,
  evidence: Object.fromEntries(
    (['name', ...Object.keys(facts)] as FactField[]).map((field) => [field, { snippet: `… ${name} …`, confidence: 0.8 }]),
  ),
  ...more,
});

export const teamPage = { url: 'https://www.example.com/team', title: 'Our team' };
export const profilePage = { url: 'https://www.example.com/team/anna-mueller', title: 'Anna Müller' };

export const anna = captured('Anna Müller', {
  role: 'Head of Research',
  organization: 'Example Labs GmbH',
  emails: ['anna.mueller@example.com'],
  bio: 'Anna builds instruments for small telescopes.',
});
export const bruno = captured('Bruno Keller', { role: 'Engineer', organization: 'Example Labs GmbH' });
