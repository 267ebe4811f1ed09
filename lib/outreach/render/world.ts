import type { HistoryEvent } from '@/lib/model/history';
import { type MessageKind, messageKinds, type MessageLanguage, type Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import type { AboutMe } from '@/lib/model/settings';
import type { AddressStyle } from '../address/style';
import type { Matter } from './matter';

/** All that a draft is made from. */
export type DraftWorld = {
  kind: MessageKind;
  language: MessageLanguage;
  register: Register;
  person: Person;
  aboutMe: AboutMe;
  /** Of this person, in any order. */
  history: HistoryEvent[];
  /** What goals, plan and meetings say; absent: gaps to be filled by hand. */
  matter?: Matter | undefined;
  now: Date;
};

/** The conventions of the letter: those of the recipient's country, of the user's where that is not known. */
export const addressStyle = ({ kind, language, register, person, aboutMe }: Omit<DraftWorld, 'history' | 'matter' | 'now'>): AddressStyle => ({
  language,
  register,
  country: person.country ?? aboutMe.country,
  salutation: person.salutation,
  customSalutation: person.customSalutation,
  acquainted: messageKinds[kind].acquainted,
});
