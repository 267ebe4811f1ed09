/** A part of a phone script: what it is for, and what to say. `heading` is absent for a paragraph without one. */
export type ScriptPart = { heading?: string; text: string };

/** The longest line that can be a heading. */
const longestHeading = 60;

/** A heading says where in the call one is; what is said ends like a sentence. */
const isHeading = (line: string) => line.length <= longestHeading && !/[.!?:,;…”“"]$/.test(line);

/** The parts of a phone script: paragraphs, whose first line is the heading where it is short and no sentence. */
export function scriptParts(body: string): ScriptPart[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const [first = '', ...rest] = block.split('\n');
      const text = rest.join('\n').trim();
      return text && isHeading(first.trim()) ? { heading: first.trim(), text } : { text: block };
    });
}

/** The link that calls a number (RFC 3966): digits only, a `(0)` of the national form left out after a country code. */
export const telLink = (phone: string): string => {
  const number = /^\s*(\+|00)/.test(phone) ? phone.replace(/\(0\)/, '') : phone;
  return `tel:${number.replace(/[^\d+*#]/g, '')}`;
};
