import type { MessageLanguage } from '@/lib/model/message';

type Gap = Record<MessageLanguage, string>;

/**
 * What goals, plan, meetings and agreement can put into a message, and the gap that stands in a draft while it is not known. Each is a
 * piece of a sentence; those named in `matterLines` are whole lines.
 */
export const matterGaps = {
  'me.zone': { en: '[your time zone]', de: '[Ihre Zeitzone]' },
  'goals.main': { en: '[your most important goal]', de: '[Ihr wichtigstes Ziel]' },
  'goals.skills': { en: '[one or two skills]', de: '[ein, zwei Fähigkeiten]' },
  'mentoring.why': {
    en: '[One sentence: what this person said or did that helped you.]',
    de: '[Ein Satz: was diese Person gesagt oder getan hat, das Ihnen geholfen hat.]',
  },
  'mentoring.months': { en: '[number]', de: '[Anzahl]' },
  'mentoring.offer': {
    en: '[what you can offer, such as feedback, research, or a view from your generation]',
    de: '[was Sie anbieten können, zum Beispiel Rückmeldungen, Recherche oder den Blick Ihrer Generation]',
  },
  'mentoring.reason': { en: '[the reason in one friendly line]', de: '[der Grund in einer freundlichen Zeile]' },
  'mentoring.achieved': { en: '[what you have achieved]', de: '[was Sie erreicht haben]' },
  'mentoring.thanks': { en: '[one thing this person did for you]', de: '[etwas, das diese Person für Sie getan hat]' },
  'plan.rhythm': { en: '[how often, such as once a month]', de: '[wie oft, zum Beispiel einmal im Monat]' },
  'plan.minutes': { en: '[number]', de: '[Anzahl]' },
  'plan.steps': { en: '[what you would like to do together]', de: '[was Sie gemeinsam vorhaben]' },
  'meeting.date': { en: '[date]', de: '[Datum]' },
  'meeting.when': { en: '[day, date, time and time zone]', de: '[Tag, Datum, Uhrzeit und Zeitzone]' },
  'meeting.place': { en: '[phone number, video link or place]', de: '[Telefonnummer, Videolink oder Ort]' },
  'meeting.minutes': { en: '[20 to 30]', de: '[20 bis 30]' },
  'meeting.topics': { en: '[the topics, each with its minutes]', de: '[die Themen, jeweils mit Minuten]' },
  'meeting.question': { en: '[your own question]', de: '[Ihre eigene Frage]' },
  'meeting.progress': { en: '[your progress in one line]', de: '[Ihr Fortschritt in einer Zeile]' },
  'meeting.decision': { en: '[the decision you want to reach]', de: '[die Entscheidung, um die es Ihnen geht]' },
  'meeting.takeaway': {
    en: '[one thing you took away, as concrete as possible]',
    de: '[eine Sache, die Sie mitgenommen haben, möglichst konkret]',
  },
  'meeting.next_step': { en: '[what you will do, and by when]', de: '[was Sie tun werden und bis wann]' },
  'meeting.count': { en: '[number]', de: '[Anzahl]' },
  'action.done': { en: '[what you had set out to do]', de: '[was Sie sich vorgenommen hatten]' },
  'action.result': { en: '[what came of it, good or bad]', de: '[was daraus geworden ist, gut oder schlecht]' },
  'agreement.terms': { en: '[what you agreed, point by point]', de: '[was Sie vereinbart haben, Punkt für Punkt]' },
  'pause.from': { en: '[first day]', de: '[erster Tag]' },
  'pause.until': { en: '[last day]', de: '[letzter Tag]' },
  'introducer.name': { en: '[name of the introducer]', de: '[Name der empfehlenden Person]' },
  'introducer.relation': { en: '[how you know each other]', de: '[woher Sie sich kennen]' },
} as const satisfies Record<string, Gap>;

export type MatterVariable = keyof typeof matterGaps;

/** These keep their line breaks. */
export const matterLines: ReadonlySet<string> = new Set<MatterVariable>(['meeting.topics', 'agreement.terms']);

/** What is known of it, in the language of the draft and by the habits of the recipient's country; see `matterGaps`. */
export type Matter = (language: MessageLanguage, country?: string) => Partial<Record<MatterVariable, string>>;
