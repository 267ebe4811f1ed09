import { firstFrom } from '../snapshot/ranges';
import type { Box } from '../snapshot/types';
import type { TextField } from './slots';

const words = (list: string) => new Set(list.split(' '));

/** What the words of class names, ids and item properties say about the text inside, in the languages of page builders. */
const vocabulary: [TextField, ReadonlySet<string>][] = [
  ['role', words('role roles position jobtitle job designation occupation funktion function cargo poste fonction puesto ruolo functie teamrole subtitle specialty speciality specialties specialities')],
  ['organization', words('organization organisation org company affiliation employer institution firma worksfor university school')],
  ['location', words('location address city country office room adr locality addresslocality ort raum')],
  ['bio', words('bio biography description desc summary about interests research excerpt intro vita')],
  ['education', words('education degree degrees qualifications alumniof')],
];

const tokens = (names: string) => names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
const levels = 3;

/** The field that the nearest telling class around a text names, looking no further than the element that holds the name as well. */
export function classHint(box: Box, name: { start: number }, itemprop: (box: Box) => string): TextField | undefined {
  for (let at: Box | undefined = box, steps = 0; at && steps < levels; at = at.parent, steps++) {
    if (name.start >= at.start && name.start < at.end) return undefined;
    const said = tokens(`${at.names} ${itemprop(at)}`);
    const joined = new Set([...said, ...said.map((word, index) => word + (said[index + 1] ?? ''))]);
    for (const [field, list] of vocabulary) for (const word of joined) if (list.has(word)) return field;
  }
  return undefined;
}

const icons: [TextField, RegExp][] = [
  ['location', /map|location|geo|pin|marker|building|home|house|door|office/i],
  ['role', /briefcase|suitcase/i],
  ['education', /graduation|mortar/i],
];

/** What an icon right before a text says about it: an element without text whose class names a picture. */
export function iconHint(boxes: readonly Box[], at: number): TextField | undefined {
  const next = firstFrom(boxes, at);
  const near = boxes.slice(Math.max(0, next - 3), next).reverse().filter(({ tag, end }) => end <= at && end >= at - 2 && /^(?:i|span|img)$/.test(tag));
  return near.flatMap(({ names }) => icons.filter(([, icon]) => icon.test(names)).map(([field]) => field))[0];
}
