import { derivedFields } from './tables';

/** The same text for equal values, whatever the order of their keys. */
const canonical = (value: unknown, leftOut?: ReadonlySet<string>): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  let text = '{';
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members).sort()) if (members[name] !== undefined && !leftOut?.has(name)) text += `${name}:${canonical(members[name])},`;
  return text;
};

/** A short print (53 bits, "cyrb53") by which equal values are recognised; not for secrets. */
export const print = (value: unknown): string => printText(canonical(value));

function printText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The print of a row without the fields that are derived from others. */
export const printRow = (row: object): string => printText(canonical(row, derivedFields));
