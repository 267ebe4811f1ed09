import { findPlaceholders } from '../placeholders';
import { placeOf } from './letter';
import type { Check, CheckInput, Found } from './type';

const leftover = /(?<![\p{L}\p{N}])(null|undefined|NaN|\[object Object\])(?![\p{L}\p{N}])/u;

/** A name of somebody else in the greeting or the text, as a copied message leaves it. */
function otherNames({ letter, person, aboutMe, otherNames: names = [] }: CheckInput): Found[] {
  const own = letter.own + (letter.greeting?.text ?? '');
  const stranger = names.find((name) => name.length > 4 && name.includes(' ') && own.includes(name) && !person.name.includes(name) && aboutMe.name !== name);
  return stranger ? [{ id: 'otherName', where: placeOf(letter, stranger), values: { name: stranger } }] : [];
}

/** Nothing is left to fill in, and no name of another person stands in the text. */
export const fill: Check = (input) => {
  const gaps: Found[] = findPlaceholders(input.draft).map((gap) => ({
    id: 'placeholder',
    where: { in: gap.in, from: gap.from, to: gap.to },
    values: { placeholder: gap.text },
  }));
  const broken = leftover.exec(input.draft.body);
  const rest: Found[] = broken
    ? [{ id: 'placeholder', where: { in: 'body', from: broken.index, to: broken.index + broken[0].length }, values: { placeholder: broken[0] } }]
    : [];
  return [...gaps, ...rest, ...otherNames(input)];
};
