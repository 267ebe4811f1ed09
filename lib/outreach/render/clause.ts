const lead: Record<'introduction' | 'interest', RegExp> = {
  introduction: /^(i am|i['’]m|ich bin)\s+/i,
  interest:
    /^((i would like to|i['’]d like to|i want to) (learn|know|find out) (more )?about|i am interested in|i['’]m interested in|about|ich (möchte|würde gerne?) (gerne? )?mehr (erfahren )?über|ich interessiere mich (sehr )?für|mich interessier(t|en)|über)\s+/i,
};

/** Words that open a clause in the middle of a sentence in lower case; nouns and names keep their capital. */
const opening = /^(A|An|The|Currently|Just|In|At|Ein|Eine|Einen|Der|Die|Das|Den|Derzeit|Gerade|Zurzeit|Seit|Im|How|Wie|What|Was|Studying|Working)(?=\s)/;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const withoutStop = (text: string) => text.replace(/[.!…\s]+$/, '');

/** What the user wrote about themselves as the end of a sentence: without the repeated beginning, without the full stop. */
export const clause = (text: string, kind: 'introduction' | 'interest'): string =>
  withoutStop(oneLine(text).replace(lead[kind], '').replace(opening, (word) => word.toLowerCase()));

/** Verbs with which a sentence about oneself often begins where the "I" is left out. */
const bareVerb = {
  en: /^(study|work|teach|do|lead|research|run)\s/i,
  de: /^(studiere|arbeite|mache|lerne|promoviere|forsche|besuche|absolviere|leite|unterrichte|beginne)\s/i,
};
const wholeSentence = { en: /^(i|my|as an?|after|since|for|at the moment,? i|currently,? i)\s/i, de: /^(ich|mein|meine|als|seit|nach|zurzeit|derzeit|gerade)\s.*\S\s/i };
const saysIAm = { en: 'I am', de: 'Ich bin' };

/** Whether the words are a sentence of their own ("I study law"), not the end of "I am …". */
const isSentence = (text: string, language: 'en' | 'de') =>
  !lead.introduction.test(text) && wholeSentence[language].test(text) && (language === 'en' ? /\b(i|my)\b/i : /(?<!\p{L})(ich|mein|meine)(?!\p{L})/iu).test(text);

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Who the user is as the beginning of a sentence, whether they wrote "a student of law" or "I study law"; nothing of nothing. */
export function presentation(text: string, language: 'en' | 'de'): string {
  const written = withoutStop(oneLine(text));
  if (!written) return '';
  if (bareVerb[language].test(written)) return `${language === 'en' ? 'I' : 'Ich'} ${written[0]?.toLowerCase() ?? ''}${written.slice(1)}`;
  return isSentence(written, language) ? capital(written) : `${saysIAm[language]} ${clause(written, 'introduction')}`;
}

/** A template that says "I am {{ me.introduction }}" of somebody who wrote a whole sentence: the sentence alone. */
export const introducedOnce = (text: string): string => text.replace(/(?<!\p{L})(?:I am|Ich bin|ich bin) (?=(?:I|Ich|ich|My|Mein|Meine)(?!\p{L}))/gu, '');
