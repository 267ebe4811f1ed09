import type { PageView } from '../signals/page-view';
import type { Interval } from '../snapshot/parts';
import { firstFrom } from '../snapshot/ranges';
import type { Box, Line } from '../snapshot/types';
import { percentDecoded } from './ciphers';
import { emailsInAttributes, emailsInScript } from './emails-in-attributes';
import { kindBefore, type PhoneKind } from './phone-words';
import { phonesIn } from './phones-in-text';

/** A value with the words of the page where it was read, and where these stand. */
export type Read = { value: string; snippet: string; at: number };
export type ReadPhone = Read & { kind: PhoneKind };

const textOf = ({ element }: Box): string => (element.textContent ?? '').slice(0, 2_000).replace(/\s+/g, ' ').trim().slice(0, 300);

/** The line that a box stands in, or the first line in it. */
function lineOf({ start, end }: Box, { page: { lines } }: PageView): Line | undefined {
  const next = firstFrom(lines, start + 0.5);
  const before = lines[next - 1];
  const line = before && before.end > start ? before : lines[next];
  return line && line.start < end ? line : undefined;
}

const scripts = new WeakMap<PageView, Map<Element | null, string[]>>();

/** The addresses that inline scripts write, by the element that the script stands in. */
function scriptEmails(view: PageView): Map<Element | null, string[]> {
  const known = scripts.get(view);
  if (known) return known;
  const found = new Map([...view.page.document.scripts].map(({ parentElement, textContent }) => [parentElement, emailsInScript(textContent ?? '')]));
  scripts.set(view, found);
  return found;
}

/** The e-mail addresses that links, attributes and inline scripts of a piece of the page hold. */
export function emailsInMarkup(view: PageView, boxes: readonly Box[]): Read[] {
  const written = scriptEmails(view);
  return boxes.flatMap((box) => [...emailsInAttributes(box.element), ...(written.get(box.element) ?? [])].map((value) => ({ value, snippet: textOf(box) || value, at: box.start })));
}

/** A `tel:` link: as its text shows the number, else as its address has it. `before` is the text in front of it. */
function fromLink(href: string, shown: string, before: string): { value: string; kind: PhoneKind } | undefined {
  const [, scheme, address = ''] = /^\s*(tel|callto|sms|fax):(?:\/\/)?([^;?]*)/i.exec(href) ?? [];
  if (!scheme) return undefined;
  const kind = /fax/i.test(scheme) ? 'fax' : (kindBefore(before) ?? kindBefore(shown.replace(/[\d+(].*$/, '')) ?? 'phone');
  const value = [...phonesIn(shown, kind).map(({ phone }) => phone), percentDecoded(address).trim()].find((number) => /\d{3}/.test(number.replace(/\D/g, '')));
  return value ? { value, kind } : undefined;
}

/** The telephone numbers that the links of a piece of the page hold. */
export function phonesInLinks(view: PageView, { start, end }: Interval): ReadPhone[] {
  return view.links(start, end).flatMap((box): ReadPhone[] => {
    const href = view.attribute(box, 'href');
    if (!/^\s*(?:tel|callto|sms|fax):/i.test(href)) return [];
    const [line, shown] = [lineOf(box, view)?.text ?? '', textOf(box)];
    const found = fromLink(href, shown, line.slice(0, Math.max(0, line.indexOf(shown))));
    return found ? [{ ...found, snippet: line || shown || found.value, at: box.start }] : [];
  });
}

/** In document order, each e-mail address or telephone number once; a number may be written with and without the country: its end tells. */
export function once<R extends Read>(list: readonly R[]): R[] {
  const known = new Set<string>();
  const keyOf = (value: string) => (value.includes('@') ? value.toLowerCase() : value.replace(/\D/g, '').slice(-7));
  return [...list].sort((a, b) => a.at - b.at).filter(({ value }) => known.size < known.add(keyOf(value)).size);
}
