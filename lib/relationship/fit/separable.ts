const particle = /^(ab|an|auf|aus|bei|durch|ein|fort|her|hin|mit|nach|um|vor|weiter|zu|zurück|zusammen)$/;
const clauseEnd = /[;,.:!?]+(?:\s|$)|\s(?=und |oder |aber )/u;

/** German verbs taken apart, as one word again: "bildet zwei Lehrlinge aus" has "ausbildet". */
export const separatedIn = (sentence: string): string[] =>
  sentence.split(clauseEnd).flatMap((clause) => {
    const words = clause.trim().split(/\s+/);
    const last = words.at(-1) ?? '';
    const verb = particle.test(last) && words.slice(0, -1).find((word) => /^\p{Ll}{3,}(t|te|ten)$/u.test(word));
    return verb ? [last + verb] : [];
  });
