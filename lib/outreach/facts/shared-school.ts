/** Names of schools in a text: "Riverton College", "University of Lakeside", "Hochschule Musterstadt", "Technische Universität Nord". */
const schools =
  /(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}(?:University|College|Institute of Technology|Business School|Academy)\b|(?:University|College|School) of(?: the)?(?:\s+\p{Lu}[\p{L}-]+){1,3}|(?:(?:Technischen?|Freien?|Pädagogischen?)\s+)?(?:Universität|Hochschule|Fachhochschule|Akademie)(?:\s+(?:für\s+)?(?:\p{Lu}[\p{L}-]+)){1,3}/gu;

const key = (school: string) => school.toLowerCase().replace(/\b(the|technischen|freien|pädagogischen)\b/g, (word) => word.replace(/n$/, '')).replace(/\s+/g, ' ');

/** A school that both texts name, in the spelling of the first. */
export function sharedSchool(theirs: string, mine: string): string | undefined {
  const own = new Set([...mine.matchAll(schools)].map(([name]) => key(name)));
  return [...theirs.matchAll(schools)].map(([name]) => name).find((name) => own.has(key(name)));
}
