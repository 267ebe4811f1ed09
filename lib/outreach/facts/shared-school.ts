/** Names of schools in a text: "Riverton College", "University of Lakeside", "Hochschule Musterstadt", "Technische Universität Nord". */
const schools =
  /(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}(?:University|College|Institute of Technology|Business School|Academy)\b|(?:University|College|School) of(?: the)?(?:\s+\p{Lu}[\p{L}-]+){1,3}|(?:(?:Technischen?|Freien?|Pädagogischen?)\s+)?(?:Universität|Hochschule|Fachhochschule|Akademie)(?:\s+(?:für\s+)?(?:\p{Lu}[\p{L}-]+)){1,3}/gu;

const key = (school: string) => school.toLowerCase().replace(/\b(the|technischen|freien|pädagogischen)\b/g, (word) => word.replace(/n$/, '')).replace(/\s+/g, ' ');

const words = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`, 'iu');

/**
 * A school that both texts name, in the spelling of the first. `named`: what the user lists as their schools, found even where it
 * does not look like the name of one.
 */
export function sharedSchool(theirs: string, mine: string, named: readonly string[] = []): string | undefined {
  for (const school of named) {
    const found = school.length >= 4 && words(school).exec(theirs);
    if (found) return found[0];
  }
  const own = new Set([...mine.matchAll(schools)].map(([name]) => key(name)));
  return [...theirs.matchAll(schools)].map(([name]) => name).find((name) => own.has(key(name)));
}
