import { fold } from '../text/fold';
import { isEastScript } from '../names/scripts';
import { wordsAndNumbers } from '../text/letters';

/** What is equal for two spellings of one name: word order, accents, case and initials do not matter. */
export function personKey(name: string): string {
  if (isEastScript(name)) return name.replace(/[\s·・]+/g, '');
  const words = wordsAndNumbers(fold(name));
  const long = words.filter((word) => word.length > 1);
  return (long.length ? long : words).sort().join(' ');
}
