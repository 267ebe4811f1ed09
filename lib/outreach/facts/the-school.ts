const feminine = /(?<!\p{L})\p{L}*(universität|hochschule|schule|akademie|university|academy|school)(?!\p{L})/iu;
const neuter = /(?<!\p{L})(\p{L}*institut|\p{L}*kolleg|college|institute|gymnasium|polytechnikum)(?!\p{L})/iu;
/** "der Technischen Universität" as a profile may say it. */
const bent = /^(Technische|Freie|Pädagogische|Duale|Katholische|Evangelische|Medizinische)n(?=\s)/u;

/** German: a school's name with its article, as the subject of a sentence; without one where it is not sure ("ETH Zürich"). */
export function theSchool(school: string): string {
  if (feminine.test(school)) return `die ${school.replace(bent, '$1')}`;
  return neuter.test(school) ? `das ${school}` : school;
}
