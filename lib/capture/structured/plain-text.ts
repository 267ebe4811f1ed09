import { decodeEntities } from './entities';

const maxLength = 20_000;

/** A value of structured data as plain text: without mark-up, character references and superfluous space. */
export function plainText(value: string): string {
  const cut = value.slice(0, maxLength * 2);
  if (!/[<&]/.test(cut)) return cut.replace(/\s+/g, ' ').trim().slice(0, maxLength);
  const withoutTags = (text: string) =>
    text
      .replace(/<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*){0,200}<\/\1\s*>/gi, ' ')
      .replace(/<!--|-->|<\/?(?:p|div|li|ul|ol|br|h\d|tr|td)\b[^<>]*>/gi, ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, '');
  // Twice: mark-up is often escaped within the value.
  const text = withoutTags(decodeEntities(withoutTags(decodeEntities(cut))));
  return text.replace(/\s+/g, ' ').trim().slice(0, maxLength);
}

/** An address made absolute; undefined unless it is one of the web. */
export function webAddress(value: string, base: string): string | undefined {
  const text = decodeEntities(value).trim();
  if (!text || text.length > 4_000 || /\s/.test(text) || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
