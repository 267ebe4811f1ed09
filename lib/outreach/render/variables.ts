import { messageKinds, type MessageLanguage } from '@/lib/model/message';
import { closing } from '../address/closing';
import { localeOf } from '../address/locale';
import { nameParts } from '../address/name-parts';
import { salutation } from '../address/salutation';
import { addressedName, titledName } from '../address/titled-name';
import { atOrganization } from '../facts/at-organization';
import { inRole, shortRole, spokenRole } from '../facts/role';
import { factsToQuote, type QuotableFact } from '../facts-to-quote';
import { clause, presentation } from './clause';
import { type Matter, matterGaps, type MatterVariable } from './matter';
import { firstTouch, replySubject, sentMessages } from './sent';
import { sourceOf, sourceSentence } from './source';
import { swissQuotes } from './swiss';
import { addressStyle, type DraftWorld } from './world';

type VariableSpec = {
  /** The value as far as it is known. */
  value: (world: DraftWorld) => string | undefined;
  /** What stands in the draft while it is not; absent: always known. */
  missing?: Record<MessageLanguage, string>;
};

const countryOf = ({ person, aboutMe }: DraftWorld) => person.country ?? aboutMe.country;

/** "3 March", "3. März", "3. Jänner": a day of the last months needs no year. */
const spokenDate = (instant: string, world: DraftWorld): string =>
  new Intl.DateTimeFormat(localeOf(world.language, countryOf(world)), { day: 'numeric', month: 'long' }).format(new Date(instant));

const parts = ({ person }: DraftWorld) => nameParts(person);
const line = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;

/** "F-A-L-K": the surname, letter by letter, as it is said on the phone. */
const spelled = (name: string) => {
  const { family, given, full } = nameParts({ name });
  return full && (family || given).split(' ').map((word) => [...word.normalize('NFC')].map((letter) => (letter === 'ß' ? letter : letter.toLocaleUpperCase())).join('-')).join(' ');
};

const asMentor = { neutral: 'im Rahmen eines Mentorings', custom: 'im Rahmen eines Mentorings', frau: 'als Mentorin', herr: 'als Mentor' };

/** The facts worth telling; where the common school opens the message, it is not told again. */
const reasons = (world: DraftWorld) => factsOf(world).filter(({ because }) => world.kind !== 'alumniContact' || because !== 'school');

/** Several variables need the facts of the same draft. */
const knownFacts = new WeakMap<DraftWorld, QuotableFact[]>();
function factsOf(world: DraftWorld): QuotableFact[] {
  const known = knownFacts.get(world) ?? factsToQuote(world.person, world.language, world.register, world.aboutMe);
  knownFacts.set(world, known);
  return known;
}

const alreadyTold = ({ text, sentence }: QuotableFact, { history }: DraftWorld) =>
  sentMessages(history).some(({ body }) => [sentence, text.slice(0, 40)].some((words) => anySpelling(body).includes(anySpelling(words))));

/** Swiss letters were sent with "ss" and other quotation marks. */
const anySpelling = (text: string) => swissQuotes(text).replaceAll('ß', 'ss');

const commonSchool = (world: DraftWorld) => factsOf(world).find(({ because }) => because === 'school')?.text;

function signature({ aboutMe, language }: DraftWorld): string {
  const gaps = language === 'de' ? { name: '[Ihr Name]', email: '[Ihre E-Mail-Adresse]' } : { name: '[your name]', email: '[your e-mail address]' };
  return [aboutMe.name.trim() || gaps.name, aboutMe.email.trim() || gaps.email, aboutMe.phone.trim(), aboutMe.website.trim()]
    .filter(Boolean)
    .join('\n');
}

/** What goals, plan, meetings and agreement know is told all at once. */
const knownMatter = new WeakMap<DraftWorld, ReturnType<Matter>>();
function matterOf(world: DraftWorld): ReturnType<Matter> {
  const known = knownMatter.get(world) ?? world.matter?.(world.language, countryOf(world)) ?? {};
  knownMatter.set(world, known);
  return known;
}

/** What goals, plan, meetings and agreement know, each under its name. */
const matterVariables = Object.fromEntries(
  Object.entries(matterGaps).map(([name, missing]) => [
    name,
    { value: (world: DraftWorld) => matterOf(world)[name as MatterVariable], missing },
  ]),
) as Record<MatterVariable, VariableSpec>;

/** A LinkedIn note has 200 characters: so many are left for names, role and site. */
const roomInNote: Record<MessageLanguage, number> = { en: 83, de: 98 };

/** "as Head of Planning", as a note has room for it. */
const noteRole = ({ person, language }: DraftWorld) => {
  const role = person.role && line(shortRole(person.role));
  return role && inRole(role, language).replace(/,$/, '');
};

/** What stands for the role in a note while it is not known. */
const roleGap: Record<MessageLanguage, string> = { en: 'as [what this person does]', de: 'als [was diese Person tut]' };

/** The site where the person was found, if a note has room for it; that one found them on LinkedIn need not be said there. */
function hostForNote(world: DraftWorld): string | undefined {
  const host = sourceOf(world.person)?.host;
  if (!host || /(^|\.)linkedin\.com$/.test(host)) return undefined;
  const others = [salutation(world.person, addressStyle(world)), noteRole(world) ?? roleGap[world.language], world.aboutMe.name];
  return [host, ...others].join('').length <= roomInNote[world.language] ? host : undefined;
}

/** The variables of the templates. One entry here is a new variable for built-in and own templates. */
export const templateVariables = {
  greeting: { value: (world) => salutation(world.person, addressStyle(world)) },
  closing: { value: (world) => closing(addressStyle(world)) },
  signature: { value: signature },
  source: {
    value: ({ person, language, register }) => sourceSentence(person, language, register),
    missing: { en: '[how you found this person]', de: '[wie Sie auf diese Person gekommen sind]' },
  },
  source_host: { value: hostForNote, missing: { en: '[where you found this person]', de: '[wo Sie diese Person gefunden haben]' } },
  reason: {
    value: (world) => reasons(world)[0]?.sentence,
    missing: { en: '[one specific reason why you are writing to this person]', de: '[ein konkreter Grund, warum Sie gerade dieser Person schreiben]' },
  },
  another_reason: {
    value: (world) => {
      const fact = reasons(world).find((candidate) => !alreadyTold(candidate, world));
      return fact?.further ?? fact?.sentence;
    },
    missing: { en: '[something new, such as what you have read or tried since]', de: '[etwas Neues, zum Beispiel was Sie seither gelesen oder ausprobiert haben]' },
  },
  shared_school: {
    value: (world) => factsOf(world).find(({ because }) => because === 'school')?.sentence,
    missing: { en: 'We have [the school you both attended] in common.', de: 'Uns beide verbindet [die gemeinsame Schule oder Hochschule].' },
  },
  school: { value: commonSchool, missing: { en: '[the school you both attended]', de: '[die gemeinsame Schule oder Hochschule]' } },
  'person.name': { value: (world) => parts(world).full },
  'person.titled': { value: (world) => titledName(world.person, addressStyle(world)) },
  'person.addressed': { value: (world) => addressedName(world.person, addressStyle(world)) },
  'person.as_mentor': { value: ({ person, language }) => (language === 'de' ? asMentor[person.salutation] : 'as my mentor') },
  'person.given': { value: (world) => line(parts(world).given), missing: { en: '[first name]', de: '[Vorname]' } },
  'person.family': { value: (world) => line(parts(world).family), missing: { en: '[surname]', de: '[Nachname]' } },
  'person.role': {
    value: ({ person }) => person.role && line(spokenRole(person.role)),
    missing: { en: '[the role of this person]', de: '[die Funktion dieser Person]' },
  },
  'person.short_role': {
    value: ({ person }) => person.role && line(shortRole(person.role)),
    missing: { en: '[what this person does]', de: '[was diese Person tut]' },
  },
  'person.in_role': {
    value: noteRole,
    missing: roleGap,
  },
  'person.organization': { value: ({ person }) => line(person.organization), missing: { en: '[the organisation]', de: '[die Organisation]' } },
  'person.at_organization': {
    value: ({ person, language }) => person.organization && line(atOrganization(person.organization, language)),
    missing: { en: '[at the organisation]', de: '[bei der Organisation]' },
  },
  'person.education': { value: ({ person }) => line(person.education), missing: { en: '[the education of this person]', de: '[die Ausbildung dieser Person]' } },
  'person.location': { value: ({ person }) => line(person.location), missing: { en: '[place]', de: '[Ort]' } },
  'me.name': { value: ({ aboutMe }) => line(aboutMe.name), missing: { en: '[your name]', de: '[Ihr Name]' } },
  'me.spelled': {
    value: ({ aboutMe }) => spelled(aboutMe.name),
    missing: { en: '[your surname, spelled]', de: '[Ihr Nachname, buchstabiert]' },
  },
  'me.email': { value: ({ aboutMe }) => line(aboutMe.email), missing: { en: '[your e-mail address]', de: '[Ihre E-Mail-Adresse]' } },
  'me.phone': { value: ({ aboutMe }) => line(aboutMe.phone), missing: { en: '[your phone number]', de: '[Ihre Telefonnummer]' } },
  'me.website': { value: ({ aboutMe }) => line(aboutMe.website), missing: { en: '[your website]', de: '[Ihre Website]' } },
  'me.introduction': {
    value: ({ aboutMe, language }) => clause(aboutMe.introduction[language], 'introduction') || undefined,
    missing: { en: '[who you are, in half a sentence]', de: '[wer Sie sind, in einem halben Satz]' },
  },
  'me.presentation': {
    value: ({ aboutMe, language }) => presentation(aboutMe.introduction[language], language) || undefined,
    missing: { en: 'I am [who you are, in half a sentence]', de: 'Ich bin [wer Sie sind, in einem halben Satz]' },
  },
  'me.interest': {
    value: ({ aboutMe, language }) => clause(aboutMe.interest[language], 'interest') || undefined,
    missing: { en: '[what you would like to learn about]', de: '[das, worüber Sie mehr erfahren möchten]' },
  },
  'sent.date': {
    value: (world) => {
      const first = firstTouch(world.history);
      return first && spokenDate(first.at, world);
    },
    missing: { en: '[date of your first message]', de: '[Datum Ihrer ersten Nachricht]' },
  },
  'sent.reply_subject': {
    value: ({ history }) => {
      const last = sentMessages(history).findLast(({ subject, kind }) => subject.trim() && messageKinds[kind].channel === 'mail');
      return last && replySubject(last.subject);
    },
    missing: { en: 'Re: [subject of your first message]', de: 'Re: [Betreff Ihrer ersten Nachricht]' },
  },
  'sent.kind': { value: ({ history }) => firstTouch(history)?.kind, missing: { en: '[first message]', de: '[erste Nachricht]' } },
  ...matterVariables,
  'introducer.name': { value: ({ person }) => line(person.introducer), missing: matterGaps['introducer.name'] },
} as const satisfies Record<string, VariableSpec>;

export type TemplateVariable = keyof typeof templateVariables;
export const variableSpec = (name: TemplateVariable): VariableSpec => templateVariables[name];
export const variableNames = Object.keys(templateVariables) as TemplateVariable[];
