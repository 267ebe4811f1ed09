import type { MessageLanguage, Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';

/** What besides the name decides a form of address. `country` (ISO 3166-1 alpha-2) is that of the person, else of the user. */
export type AddressStyle = {
  language: MessageLanguage;
  register: Register;
  country?: string | undefined;
  /** How the person wishes to be addressed; never guessed. */
  salutation?: Person['salutation'] | undefined;
  customSalutation?: string | undefined;
  /** Whether the two have talked before: "Liebe Frau Huber" instead of "Sehr geehrte Frau Huber". */
  acquainted?: boolean | undefined;
};
