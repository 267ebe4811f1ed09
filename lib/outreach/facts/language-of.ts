import type { MessageLanguage } from '@/lib/model/message';
import { wordsOf } from './sentences';

/** Words that are frequent in one language and no word of the other. */
const telling: Record<MessageLanguage, Set<string>> = {
  en: new Set('the of and to is are was for with on that this her his she he you your i my have has been would which their from by at as it'.split(' ')),
  de: new Set('der die das und ist sind ein eine einer einen zu für mit auf im den dem des von sie ihr ihre ich mein er sein seine wird werden nicht auch bei als über nach ihnen mich mir dass wäre am vom zur zum'.split(' ')),
};

/** The language of a text by its small words; undefined where neither clearly leads (`lead`: words more than the other). */
export function languageOf(text: string, lead = 2): MessageLanguage | undefined {
  const count = { en: 0, de: 0 };
  for (const word of wordsOf(text)) {
    const lower = word.toLowerCase();
    if (telling.en.has(lower)) count.en++;
    if (telling.de.has(lower)) count.de++;
  }
  if (/[äöüß]/i.test(text)) count.de++;
  if (Math.abs(count.en - count.de) < lead) return undefined;
  return count.en > count.de ? 'en' : 'de';
}
