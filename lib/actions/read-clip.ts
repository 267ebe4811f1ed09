import { readSelection } from '@/lib/capture/selection/read-selection';
import { type CapturedPerson, parsePerson } from '@/lib/model/capture';
import type { SelectionClip } from '@/lib/model/clip';

/** A selected text as a person, every field made safe. The name is empty where none was found. */
export function readClip({ text }: SelectionClip): CapturedPerson {
  const read = readSelection(text);
  const person = parsePerson({ ...read, name: read.name || '?' });
  if (person && read.name) return person;
  return { ...person, name: '', nameAsShown: '', evidence: { ...person?.evidence, name: undefined } };
}
