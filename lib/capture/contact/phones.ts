import { percentDecoded } from './ciphers';
import { textOf, walkLines } from './lines';
import { kindBefore, labelKind, type PhoneKind } from './phone-words';
import { phonesIn } from './phones-in-text';

export { type PhoneMatch, phonesIn } from './phones-in-text';
export type { PhoneKind } from './phone-words';

/** A telephone number as the page shows it. */
export type Phone = { phone: string; kind: PhoneKind };

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const digitsOf = (phone: string) => phone.replace(/\D/g, '');

/** What the header of the column says that a table's cell holds. */
function columnKind(cell: Element | null): PhoneKind | undefined {
  const header = cell?.closest('table')?.rows[0]?.cells[(cell as HTMLTableCellElement).cellIndex];
  return header && header !== cell ? labelKind(plain(header.textContent)) : undefined;
}

/** A `tel:` link: as its text shows the number, else as its address has it. */
function fromLink(link: Element, line: string): Phone | undefined {
  const [, scheme, address = ''] = /^\s*(tel|callto|sms|fax):(?:\/\/)?([^;?]*)/i.exec(link.getAttribute('href') ?? '') ?? [];
  if (!scheme) return undefined;
  const shown = plain(link.textContent);
  const labelled = kindBefore(line.slice(0, Math.max(0, line.indexOf(shown)))) ?? kindBefore(shown.replace(/[\d+(].*$/, ''));
  const kind = scheme.toLowerCase() === 'fax' ? 'fax' : (labelled ?? 'phone');
  const numbers = [...phonesIn(shown, kind).map(({ phone }) => phone), percentDecoded(address).trim()];
  const phone = numbers.find((number) => /\d{3}/.test(digitsOf(number)));
  return phone ? { phone, kind } : undefined;
}

/**
 * All telephone numbers of an element and what is in it, in document order, each once. Labels may stand before the number, in the
 * line or cell before it, or in the header of the table's column.
 */
export function phonesOf(element: Element): Phone[] {
  const found = new Map<string, Phone>();
  let links: Element[] = [];
  let label: PhoneKind | undefined;
  const add = (phone: Phone) => {
    // The same number may be written with and without the country: its end tells.
    const key = digitsOf(phone.phone).slice(-7);
    if (!found.has(key)) found.set(key, { phone: phone.phone.trim(), kind: label === 'fax' ? label : phone.kind });
  };
  const addLinks = (text: string) => {
    for (const link of links) {
      const phone = fromLink(link, text);
      if (phone) add(phone);
    }
    links = [];
  };
  walkLines(
    element,
    (inner) => inner.localName === 'a' && links.push(inner),
    (line) => {
      const text = plain(textOf(line));
      if (!text) return;
      addLinks(text);
      const isNumber = /^[\d\s()+./-]{3,24}(?:[,;/].{0,40})?$/.test(text);
      for (const phone of phonesIn(text, isNumber ? (label ?? columnKind(line.block.closest('td, th'))) : undefined)) add(phone);
      label = labelKind(text);
    },
  );
  addLinks('');
  return [...found.values()];
}
