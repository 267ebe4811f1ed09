import type { Read, ReadPhone } from '../contact/contacts';
import { readContacts } from '../contact/read-text';
import { shownText } from '../contact/shown';
import type { PageView } from '../signals/page-view';
import type { Part } from '../snapshot/parts';
import { labelOf, type LabelField } from '../text/label-of';
import { Pattern } from '../text/pattern';

/**
 * What a part of a line says: the e-mail addresses and telephone numbers in it, and `text`, the rest of it without its label. `label`
 * is what a label before it, in it, or over its column says it is; `snippet` the words of the page.
 */
export type Said = { text: string; label: LabelField | undefined; snippet: string; emails: Read[]; phones: ReadPhone[] };

/** What stands in brackets as a whole. */
const bracketed = /^[(（[]([^()（）[\]]*)[)）\]]$/;

/** Letters that show nothing; joiners stay, which Persian, Hindi and others are written with. */
const invisible = /[\u200b\u2060\ufeff\u00ad]/g;

/** A value without invisible letters, the signs around it, and brackets around the whole. */
export const trimmed = (text: string) => text.replace(invisible, '').trim().replace(bracketed, '$1').replace(/^[\s,;:–—|•·*/)\]-]+|[\s,;:–—|•·*(/-]+$/g, '');

/** What somebody is called on a network: `(@example)`. */
const handle = /(?:^|\s)\(?@[\w-]{2,39}\)?(?=$|[\s,;)])/g;

/** A label in front of a value whose meaning is not known: "Thesis: …". */
const unknownLabel = new Pattern(String.raw`^\p{Lu}[\p{L}. ]{2,26}[:：]\s+(?=\S{2})`);
const unknownAlone = new Pattern(String.raw`^\p{Lu}[^:：]{1,28}[:：]\s*$`);
const degree = /^(?:Ph|[MB])\.?\s?(?:D|S|A|E|Tech|BA)\.?\s*[:：]\s*$/i;
const onlyNumber = /^[\d\s()+./-]{3,24}(?:[,;/].{0,40})?$/;
const maxSnippet = 300;

type Label = { field: LabelField | undefined; text: string };
/** How a part stands: whether a label there announces what follows; before a name, where no label is looked for; in a column of what. */
type Place = { announces: boolean; lead?: boolean; column?: LabelField | undefined };

/** Reads the lines of one person one after another: a label that stands alone says what the next line is. */
export class Reader {
  private readonly view: PageView;
  private pending: Label | undefined;

  constructor(view: PageView) {
    this.view = view;
  }

  read(part: Part, { announces, lead = false, column }: Place): Said {
    const raw = shownText(part, this.view);
    const before = this.pending;
    const known = before?.field ?? column;
    const numbers = known === 'phone' || known === 'fax' ? known : undefined;
    const { emails, phones, rest } = readContacts(raw, onlyNumber.test(raw) ? numbers : undefined);
    const found = emails.length + phones.length > 0;
    const { field, text } = this.labelled(raw, rest, { announces: announces && !found, lead, column });
    const snippet = `${before ? `${before.text} ` : ''}${raw}`.slice(0, maxSnippet);
    const at = part.line.start;
    return {
      text: trimmed(text.replace(handle, ' ')), label: field, snippet,
      emails: emails.map((value) => ({ value, snippet, at })),
      phones: phones.map(({ phone, kind }) => ({ value: phone, kind: numbers === 'fax' ? numbers : kind, snippet, at })),
    };
  }

  /** A text with what labels say it is, without the label; a label of education belongs to its value. */
  private labelled(raw: string, rest: string, { announces, lead, column }: Place): Label {
    const before = this.pending;
    this.pending = undefined;
    const found = labelOf(raw);
    // "Chair: Anna Example".
    const label = found && !(lead && !found.rest && this.view.score('role', trimmed(raw)) >= 0.7) ? found : undefined;
    const value = label && trimmed(label.rest);
    if (label && value) {
      const prefix = raw.slice(0, raw.length - label.rest.length).trim();
      return { field: label.field, text: label.field === 'education' || !rest.startsWith(prefix) ? rest : rest.slice(prefix.length) };
    }
    if (announces && (label ?? (!lead && unknownAlone.test(raw)))) {
      this.pending = { field: label?.field ?? (degree.test(raw) ? 'education' : 'other'), text: raw };
      return { field: undefined, text: '' };
    }
    const unknown = lead || rest.length > 200 ? undefined : unknownLabel.exec(rest)?.[0];
    if (unknown) return { field: 'other', text: rest.slice(unknown.length) };
    if (before && !lead && !label) return { field: before.field, text: before.field === 'education' ? `${before.text} ${rest}` : rest };
    return { field: column, text: rest };
  }
}
