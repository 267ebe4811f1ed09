import { percentDecoded } from './ciphers';
import { type Line, walkLines } from './lines';
import { isPhoneLabel, labelledKind } from './phone-words';
import { type PhoneKind, phonesIn } from './phones-in-text';

export { type PhoneKind, type PhoneMatch, phonesIn } from './phones-in-text';

/** A telephone number as the page shows it. */
export type Phone = { phone: string; kind: PhoneKind };

const kindOf = (label: ReturnType<typeof isPhoneLabel>): PhoneKind | undefined => (label === 'extension' ? 'phone' : label);

/** What the header of the column says that a table's cell holds. */
function columnKind(cell: Element | null): PhoneKind | undefined {
  const table = cell?.closest('table');
  if (!cell || !table) return undefined;
  const header = table.rows[0]?.cells[(cell as HTMLTableCellElement).cellIndex];
  return header && header !== cell ? kindOf(isPhoneLabel(header.textContent ?? '')) : undefined;
}

/** A `tel:` link: as its text shows the number, else as its address has it. */
function fromLink(link: Element, before: string): Phone | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!/^(?:tel|callto|sms|fax):/i.test(href)) return undefined;
  const shown = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const number = percentDecoded(href.replace(/^\w+:(?:\/\/)?/, '').replace(/[;?].*$/, '')).trim();
  const kind = /^fax:/i.test(href) ? 'fax' : (labelledKind(before) ?? labelledKind(shown.replace(/[\d+(].*$/, '')) ?? 'phone');
  const [read] = phonesIn(shown, kind);
  const phone = read && /\d{3}/.test(read.phone.replace(/\D/g, '')) ? read.phone : number;
  return /\d{3}/.test(phone.replace(/\D/g, '')) ? { phone, kind } : undefined;
}

/**
 * All telephone numbers of an element and what is in it, in document order, each once. Labels may stand before the number, in the
 * line or cell before it, or in the header of the table's column.
 */
export function phonesOf(element: Element): Phone[] {
  const found = new Map<string, Phone>();
  const add = (phone: Phone) => {
    // The same number may be written with and without the country: its end tells.
    const key = phone.phone.replace(/\D/g, '').slice(-7);
    if (!found.has(key)) found.set(key, { ...phone, phone: phone.phone.trim() });
  };
  let links: Element[] = [];
  let label: PhoneKind | undefined;
  const onLine = ({ pieces, block }: Line) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/g, ' ');
    if (!text.trim()) return;
    const numeric = /^[\d\s()+./-]{3,24}(?:[,;/].{0,40})?$/.test(text.trim());
    const known = label ?? (numeric ? columnKind(block.closest('td, th')) : undefined);
    for (const link of links) {
      const phone = fromLink(link, text.slice(0, Math.max(0, text.indexOf((link.textContent ?? '').replace(/\s+/g, ' ').trim()))));
      if (phone) add({ ...phone, kind: phone.kind === 'phone' ? (label ?? 'phone') : phone.kind });
    }
    links = [];
    if (/\d/.test(text))
      for (const { phone, kind } of phonesIn(text, known && numeric ? known : undefined))
        add({ phone, kind: kind === 'phone' ? (label ?? kind) : kind });
    label = kindOf(isPhoneLabel(text));
  };
  walkLines(element, (inner) => inner.tagName === 'A' && links.push(inner), onLine);
  for (const link of links) {
    const phone = fromLink(link, '');
    if (phone) add(phone);
  }
  return [...found.values()];
}
