import { labelOf } from '../text/label-of';
import { Pattern } from '../text/pattern';

export type PhoneKind = 'phone' | 'fax';

/** What kind of number a text that is nothing but a label announces, as in a table's header or the line before. */
export function labelKind(text: string): PhoneKind | undefined {
  if (/^\W*fx\W*$/i.test(text)) return 'fax';
  // Brazil's post code, which Turkish mobiles are labelled with as well: those need no label.
  if (/^\W*cep\W*$/i.test(text)) return undefined;
  const { field, rest } = labelOf(text) ?? {};
  return !rest && (field === 'phone' || field === 'fax') ? field : undefined;
}

/** The label that a text ends with, of up to three words. */
function kindAtEnd(text: string): PhoneKind | undefined {
  const words = text
    .replace(/\s*\/\s*/g, '/')
    .replace(/^[^]*[\d,;|·•]/, '')
    .split(/[\s()[\]:：]+/)
    .filter(Boolean);
  return [1, 2, 3].map((count) => labelKind(words.slice(-count).join(' '))).find(Boolean);
}

const singleLetter = new Pattern(String.raw`(?<!\p{L})\p{L}$`);

/** The kind of number that the text before it announces: "Room 5, Tel. (office): ". A single letter needs a sign behind it. */
export function kindBefore(text: string): PhoneKind | undefined {
  const label = text.replace(/[\s:：=|/–—-]+$/, '');
  if (singleLetter.test(label) && !/^\s?[:：|]/.test(text.slice(label.length))) return undefined;
  return kindAtEnd(label) ?? kindAtEnd(label.replace(/[([][^()[\]\d]*[)\]]$/, ''));
}

/** What makes a number something else: identifiers, addresses, registers, amounts. */
export const otherLabel = new RegExp(
  String.raw`(?:is[bs]n|doi|orcid|p?mc?id|arxiv|iban|bic|konto[a-zà-ÿ]*|account|vat|ust|steuer[a-zà-ÿ]*|hr[ab]|id|n[or]|num(?:ber)?|room|raum|box|plz|zip|cep|` +
    String.raw`cnpj|cpf|ni[fp]|cif|ru[ct]|krs|regon|sire[nt]|ein|p\.?\s?iva|lic\w*|grant|award|patent|vol|pp?|pages?|art|since|seit|[§〒#$€£¥©])` +
    String.raw`(?:[ .-]?(?:id)?n[or]|[ .-]?id)?\s*[.:：=#°º]*\s*$`,
  'i',
);
