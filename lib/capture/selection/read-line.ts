import type { CapturedPerson } from '@/lib/model/capture';
import { readSelection } from './read-selection';

/** What separates the parts of a line for certain. A comma also stands within names and roles. */
const separator = /[\t\n\r;|•·<>()[\]]+|\s[-–—/]+\s|\s(?:at|bei|@)\s/i;
const weakSeparator = /,(?=\s|$)/;

const partsOf = (line: string): string[] => {
  const parts = line.split(separator).map((part) => part.trim()).filter(Boolean);
  return parts.length > 1 ? parts : line.split(weakSeparator).map((part) => part.trim()).filter(Boolean);
};

const says = (text: string, person: CapturedPerson): boolean =>
  [...(person.emails ?? []), ...(person.phones ?? []), ...(person.links ?? [])].some((value) => text.includes(value) || value.includes(text));

/**
 * One line such as "Ada Winter, Head of Data, Northwind, ada@example.org" as a person: the parts in any order, with any separator.
 * A part that nothing is known of is taken for what is missing yet of name, role and organisation: a line that somebody types holds
 * little else.
 */
export function readLine(line: string): CapturedPerson {
  const hard = partsOf(line);
  // "Ada Winter, Head of Data; Northwind" has both kinds of separators.
  const parts = hard.flatMap((part) => (readSelection(part).name ? [part] : part.split(weakSeparator).map((piece) => piece.trim()).filter(Boolean)));
  const read = readSelection(parts.join('\n'));
  const { bio, role, organization, ...person } = read;
  const unknown = (bio ?? '').split('\n').filter((text) => text && !says(text, read));
  const name = read.name || (unknown.shift() ?? '');
  const first = role ?? unknown.shift();
  const second = organization ?? unknown.shift();
  return {
    ...person,
    name,
    nameAsShown: read.nameAsShown || name,
    ...(first !== undefined && { role: first }),
    ...(second !== undefined && { organization: second }),
    ...(unknown.length && { bio: unknown.join('\n') }),
  };
}
