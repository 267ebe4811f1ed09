const lead: Record<'introduction' | 'interest', RegExp> = {
  introduction: /^(i am|i['’]m|ich bin)\s+/i,
  interest:
    /^((i would like to|i['’]d like to|i want to) (learn|know|find out) (more )?about|about|ich (möchte|würde gerne?) (gerne? )?mehr (erfahren )?über|über)\s+/i,
};

/** Words that open a clause in the middle of a sentence in lower case; nouns and names keep their capital. */
const opening = /^(A|An|The|Currently|Just|In|At|Ein|Eine|Einen|Der|Die|Das|Den|Derzeit|Gerade|Zurzeit|Seit|Im|How|Wie|What|Was|Studying|Working)(?=\s)/;

/** What the user wrote about themselves as the end of a sentence: without the repeated beginning, without the full stop. */
export const clause = (text: string, kind: 'introduction' | 'interest'): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead[kind], '')
    .replace(opening, (word) => word.toLowerCase())
    .replace(/[.!…\s]+$/, '');
