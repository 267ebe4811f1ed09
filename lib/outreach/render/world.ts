import type { HistoryEvent } from '@/lib/model/history';
import { type MessageKind, messageKinds, type MessageLanguage, type Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import type { AboutMe } from '@/lib/model/settings';
import type { AddressStyle } from '../address/style';

/** All that a draft is made from. */
export type DraftWorld = {
  kind: MessageKind;
  language: MessageLanguage;
  register: Register;
  person: Person;
  aboutMe: AboutMe;
  /** Of this person, in any order. */
  history: HistoryEvent[];
  now: Date;
};

/** The conventions of the letter: those of the recipient's country, of the user's where that is not known. */
export const addressStyle = ({ kind, language, register, person, aboutMe }: Omit<DraftWorld, 'history' | 'now'>): AddressStyle => ({
  language,
  register,
  country: person.country ?? aboutMe.country,
  salutation: person.salutation,
  customSalutation: person.customSalutation,
  acquainted: messageKinds[kind].acquainted,
});
