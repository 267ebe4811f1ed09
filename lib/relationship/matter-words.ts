import { agreementFieldNames, type AgreementField, type AgreementTerms } from '@/lib/model/agreement';
import type { EndReason } from '@/lib/model/mentorship';
import type { MessageLanguage } from '@/lib/model/message';
import type { Rhythm } from '@/lib/model/rhythm';
import type { LocalDate } from '@/lib/model/time';

/** In the language of the message, which need not be that of the interface. */
type Words<Name extends string> = Record<MessageLanguage, Record<Name, string>>;

export const rhythmWords: Words<Rhythm> = {
  en: {
    weekly: 'once a week', fortnightly: 'every two weeks', threeWeekly: 'every three weeks', monthly: 'once a month',
    everyTwoMonths: 'every two months', quarterly: 'every three months',
  },
  de: {
    weekly: 'einmal in der Woche', fortnightly: 'alle zwei Wochen', threeWeekly: 'alle drei Wochen', monthly: 'einmal im Monat',
    everyTwoMonths: 'alle zwei Monate', quarterly: 'alle drei Monate',
  },
};

const smallNumbers: Record<MessageLanguage, readonly string[]> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
};

/** "nine", as a letter spells numbers up to twelve. "1" stays: a sentence with it says "one month", "once". */
export const inWords = (count: number, language: MessageLanguage): string => smallNumbers[language][count - 2] ?? String(count);

/** Kind and without blame, as the sentence after "… to bring our mentoring to an end:". */
export const endReasons: Words<EndReason> = {
  en: {
    achieved: 'what I set out to do is done',
    planned: 'the time we had agreed on is over',
    noProgress: 'I think I have taken from it what I can use for now',
    noTime: 'I can no longer give it the time that it deserves',
    moved: 'I am moving on to something new',
    focusChanged: 'my aims have changed since we began',
    mismatch: 'I have noticed that I need to go my own way for a while',
  },
  de: {
    achieved: 'Was ich mir vorgenommen hatte, ist geschafft',
    planned: 'Die Zeit, die wir vereinbart hatten, ist um',
    noProgress: 'Ich glaube, für den Moment habe ich mitgenommen, was ich brauchen kann',
    noTime: 'Mir fehlt inzwischen die Zeit, die es verdient',
    moved: 'Für mich beginnt etwas Neues',
    focusChanged: 'Meine Ziele haben sich seit dem Anfang verändert',
    mismatch: 'Ich habe gemerkt, dass ich eine Weile meinen eigenen Weg gehen muss',
  },
};

const labels: Words<AgreementField> = {
  en: {
    goals: 'Goals', success: 'Reached when', rhythm: 'Meetings', minutes: 'Length', place: 'Place', scheduling: 'Dates', cancelling: 'If one of us cannot come',
    preparation: 'Preparation', between: 'In between', confidentiality: 'Confidentiality', offLimits: 'Not a topic', honesty: 'Feedback',
    conflicts: 'Conflicts', startsOn: 'Begins', reviewOn: 'Look back', endsOn: 'Ends', renewal: 'Afterwards', exit: 'Ending early',
  },
  de: {
    goals: 'Ziele', success: 'Erreicht, wenn', rhythm: 'Treffen', minutes: 'Dauer', place: 'Ort', scheduling: 'Termine', cancelling: 'Wenn jemand nicht kann',
    preparation: 'Vorbereitung', between: 'Dazwischen', confidentiality: 'Vertraulichkeit', offLimits: 'Kein Thema', honesty: 'Rückmeldung',
    conflicts: 'Konflikte', startsOn: 'Beginn', reviewOn: 'Rückblick', endsOn: 'Ende', renewal: 'Danach', exit: 'Vorzeitiges Ende',
  },
};

const minutes: Record<MessageLanguage, string> = { en: 'minutes', de: 'Minuten' };

function valueOf(field: AgreementField, terms: AgreementTerms, language: MessageLanguage, day: (on: LocalDate) => string): string {
  if (field === 'rhythm') return terms.rhythm ? rhythmWords[language][terms.rhythm] : '';
  if (field === 'minutes') return terms.minutes ? `${terms.minutes} ${minutes[language]}` : '';
  if (field === 'startsOn' || field === 'reviewOn' || field === 'endsOn') return terms[field] ? day(terms[field]) : '';
  return (terms[field] ?? '').trim().split(/\s*\n\s*/).filter(Boolean).join('; ');
}

/** What was agreed, a line for each term, as the body of a mail; `undefined` where nothing is. */
export function agreementTerms(terms: AgreementTerms, language: MessageLanguage, day: (on: LocalDate) => string): string | undefined {
  const lines = agreementFieldNames.flatMap((field) => {
    const value = valueOf(field, terms, language, day);
    return value ? [`${labels[language][field]}: ${value}`] : [];
  });
  return lines.length ? lines.join('\n') : undefined;
}
