import type { MessageLanguage } from '@/lib/model/message';
import { englishToThem } from './second-person-english';
import { germanToThem } from './second-person-german';

/** The person's own names, by which a sentence about them is known. */
export type Named = { givenName?: string | undefined; familyName?: string | undefined; name: string };

/** Longer clauses are hard to read inside another sentence (characters). */
const longest = 130;

const forms = { en: englishToThem, de: germanToThem };

/**
 * What a biography says about somebody, said to them: "She leads the planning in five counties." becomes "you lead the planning in five
 * counties", "Sie begleitet Gemeinden." becomes "Sie Gemeinden begleiten" (after "dass"). Only plain sentences whose grammar is sure to
 * stay right; `undefined` for all others.
 */
export function saidToThem(sentence: string, language: MessageLanguage, you: 'Sie' | 'du', person: Named): string | undefined {
  const names = [...new Set(`${person.name} ${person.givenName ?? ''} ${person.familyName ?? ''}`.split(/\s+/))].filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name));
  const said = forms[language](sentence.trim(), names, you);
  return said && said.length <= longest ? said : undefined;
}
