/** Titles of nobility that a German salutation leaves out: "Freiherr von Hausen" is "Herr von Hausen"; Graf and above stay. */
const silent = /(^|\s)(Freiherr|Freifrau|Freiin|Frhr\.|Ritter|Edler|Edle)(?=\s)/gu;

/** A surname as it is spoken to in German: particles stay, silent titles of nobility go. */
export const germanSurname = (family: string): string => family.replace(silent, '').trim() || family;
