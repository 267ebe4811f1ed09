import { decodeEntities } from './entities';

const maxLength = 20_000;

const withoutTags = (text: string): string =>
  text
    .replace(/<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*){0,200}<\/\1\s*>|<\/?(?:p|div|li|ul|ol|br|h\d|tr|td)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, '');

/** A value of structured data as plain text: without mark-up (also escaped), character references and superfluous space. */
export const plainText = (value: string): string =>
  withoutTags(decodeEntities(withoutTags(decodeEntities(value.slice(0, maxLength * 2)))))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxLength);

/** An address made absolute; undefined unless it is one of the web. */
export function webAddress(value: string, base: string): string | undefined {
  const text = decodeEntities(value).trim();
  const address = text && text.length < 4_000 && !/\s/.test(text) && URL.canParse(text, base) ? new URL(text, base).href : '';
  return /^https?:/.test(address) ? address : undefined;
}
