import { decodeCharset } from '../decode-text';

/** One property of a card: name and parameter names in upper case. */
export type Property = { name: string; params: Map<string, string[]>; value: string };

/** Parameters that vCard 2.1 writes without a name; any other is a TYPE. */
const bare: Record<string, string> = { 'QUOTED-PRINTABLE': 'ENCODING', BASE64: 'ENCODING', '8BIT': 'ENCODING', '7BIT': 'ENCODING' };

/** Pieces of `text` between separators outside of double quotes. */
function splitUnquoted(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === separator && !isQuoted) {
      pieces.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, '$1');

function paramsOf(pieces: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const piece of pieces) {
    const [, key, list = piece] = /^([^=]*)=(.*)$/s.exec(piece) ?? [];
    const name = (key ?? (Object.hasOwn(bare, piece.toUpperCase()) ? bare[piece.toUpperCase()] : undefined) ?? 'TYPE').trim().toUpperCase();
    const values = splitUnquoted(list, ',').flatMap((value) => unquoted(value).split(',')).filter(Boolean);
    params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  return params;
}

/** The first colon outside of quotes: before it the name and parameters, after it the value. */
function colonAt(line: string): number {
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') isQuoted = !isQuoted;
    else if (line[i] === ':' && !isQuoted) return i;
  }
  return line.indexOf(':');
}

/** Quoted-printable (RFC 2045) as text; what is not encoded stands for itself. */
function fromQuotedPrintable(value: string, charset: string): string {
  return value.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = run.slice(1).split('=').map((hex) => Number.parseInt(hex, 16));
    return decodeCharset(Uint8Array.from(bytes), charset);
  });
}

/** A whole, unfolded line as a property; `undefined` where it is none. */
export function parseProperty(line: string): Property | undefined {
  const colon = colonAt(line);
  if (colon < 1) return undefined;
  const [label = '', ...pieces] = splitUnquoted(line.slice(0, colon), ';');
  const name = label.slice(label.lastIndexOf('.') + 1).trim().toUpperCase();
  const params = paramsOf(pieces);
  const value = line.slice(colon + 1);
  const isEncoded = params.get('ENCODING')?.[0]?.toUpperCase() === 'QUOTED-PRINTABLE';
  return { name, params, value: isEncoded ? fromQuotedPrintable(value, params.get('CHARSET')?.[0] ?? 'utf-8') : value };
}

/** Whether a property has a type such as "home" or "pref", in whatever case. */
export const hasType = ({ params }: Property, type: string): boolean =>
  (params.get('TYPE') ?? []).some((value) => value.toLowerCase() === type);

/** Preferred: TYPE=pref up to 3.0, PREF=1 since 4.0. */
export const isPreferred = (property: Property): boolean => hasType(property, 'pref') || property.params.get('PREF')?.[0] === '1';
