import type { MessageLanguage, Register } from '@/lib/model/message';
import { findPlaceholders } from '@/lib/outreach/placeholders';
import type { DraftText } from '@/lib/outreach/render-draft';

type Filled = string | Record<Register, string>;

/** What only the one who writes can know, as somebody would fill it in: times, a question, how two people know each other. */
const filled: Record<MessageLanguage, Record<string, Filled>> = {
  en: {
    '[the course or the work you did together]': 'your seminar on planning law',
    '[programme and year of graduation]': 'BSc Environmental Engineering, expected in 2027',
    '[your criteria, for example: have worked in the region for some years]': 'plan wind parks together with the people who live nearby',
    '[name of the introducer]': 'Jo Marsh',
    '[how you know each other]': 'my supervisor at the planning office',
    '[the school you both attended]': 'Riverton College',
    '[what this person does]': 'a hydrologist trained at Lakeside University',
    '[first day and time]': 'Tuesday at five',
    '[second day and time]': 'Thursday at half past eight',
    '[when you can be reached]': 'any day after four',
    '[day and time]': 'Monday at ten',
    '[something new, such as what you have read or tried since]': 'Since then I have read the study on noise in Lower Marsh, and it left me with new questions.',
    '[day, date and time, first choice]': 'Tuesday 17 March, 17:00',
    '[day, date and time, second choice]': 'Wednesday 18 March, 8:30',
    '[day, date and time, third choice]': 'Thursday 19 March, 17:00',
    '[call you / send you the link]': 'call you',
    '[what came of it, good or bad]': 'twelve people have signed up in the first week',
    '[your question]': 'should I move the meeting to the village hall',
    '[what helps you]': 'your habit of asking for my plan first',
    '[what could be better]': 'how late I send you the topics',
    '[The reason in one line, if you want to give one.]': 'My exams fall into these weeks.',
    '[what you go on with]': 'the draft for Lower Marsh',
  },
  de: {
    '[die Lehrveranstaltung oder die gemeinsame Arbeit]': { formal: 'Ihr Seminar zum Planungsrecht', familiar: 'dein Seminar zum Planungsrecht' },
    '[Studiengang und Abschlussjahr]': 'Umwelttechnik (B. Sc.), voraussichtlich 2027',
    '[Ihre Kriterien, zum Beispiel: seit einigen Jahren in der Region arbeiten]': 'Windparks gemeinsam mit der Nachbarschaft planen',
    '[Name der empfehlenden Person]': 'Annika Stein',
    '[woher Sie sich kennen]': 'meine Betreuerin im Planungsbüro',
    '[die gemeinsame Schule oder Hochschule]': 'die Hochschule Musterstadt',
    '[erster Tag und Uhrzeit]': 'Dienstag um 17 Uhr',
    '[zweiter Tag und Uhrzeit]': 'Donnerstag um halb neun',
    '[wann Sie erreichbar sind]': 'jeden Tag ab 16 Uhr',
    '[Tag und Uhrzeit]': 'Montag um zehn Uhr',
    '[etwas Neues, zum Beispiel was Sie seither gelesen oder ausprobiert haben]': 'Seither habe ich die Schallstudie aus Niedermoor gelesen, und sie hat neue Fragen aufgeworfen.',
    '[Tag, Datum und Uhrzeit, erster Vorschlag]': 'Dienstag, 17. März, 17 Uhr',
    '[Tag, Datum und Uhrzeit, zweiter Vorschlag]': 'Mittwoch, 18. März, 8.30 Uhr',
    '[Tag, Datum und Uhrzeit, dritter Vorschlag]': 'Donnerstag, 19. März, 17 Uhr',
    '[ich rufe Sie an / den Link schicke ich Ihnen]': 'ich rufe Sie an',
    '[ich rufe dich an / den Link schicke ich dir]': 'ich rufe dich an',
    '[was daraus geworden ist, gut oder schlecht]': 'In der ersten Woche haben sich zwölf Personen angemeldet',
    '[Ihre Frage]': 'Soll ich die Versammlung in die Turnhalle verlegen',
    '[was Ihnen hilft]': { formal: 'Ihre Rückfragen zu meinen Plänen', familiar: 'deine Rückfragen zu meinen Plänen' },
    '[was besser sein könnte]': 'meine oft zu späten Themenlisten',
    '[Der Grund in einer Zeile, wenn Sie ihn nennen möchten.]': 'In diesen Wochen habe ich Prüfungen.',
    '[woran Sie weiterarbeiten]': 'meinem Entwurf für Niedermoor',
  },
};

/** A draft as somebody would send it: every blank filled in. What no words are known for stays as it is. */
export function fillBlanks(draft: DraftText, language: MessageLanguage, register: Register): DraftText {
  const fill = (text: string) =>
    findPlaceholders({ subject: '', body: text }).reduce((whole, { text: blank }) => {
      const words = filled[language][blank];
      return words === undefined ? whole : whole.replace(blank, () => (typeof words === 'string' ? words : words[register]));
    }, text);
  return { subject: fill(draft.subject), body: fill(draft.body) };
}
