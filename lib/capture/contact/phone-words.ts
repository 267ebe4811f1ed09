import type { PhoneKind } from './phones-in-text';

/** What stands before a number of each kind. Matched at the end of the text before it. */
const words: Record<PhoneKind, string> = {
  fax: 'tele?fax|telefaks|fax|faks|fx|факс|传真|傳真|ファックス|ファクス|팩스|📠',
  mobile:
    'mobil(?:e|telefon|funk|nummer)?|mob|handy|cell(?:ulare?|[.]?\\s?phone)?|cel(?:ular)?|m[óo]vil|telemóvel|telem|portable|gsm|' +
    'natel|komórka|kom|' +
    'whatsapp|cep\\s?tel|мобильный|моб|手机|手機|携帯(?:電話)?|휴대(?:폰|전화)|핸드폰|📱',
  phone:
    'tel(?:e?[fp]h?on[oe]?|[ée]phone|efoon|eph|ef|f)?(?:nummer)?|t[ée]l|tlf|tfno|tfn|fono|fone?|ph(?:one)?|puh(?:elin)?|call|ring|' +
    'direct|direkt|' +
    'durchwahl|landline|festnetz|zentrale|sekretariat|voice|office|büro|work|bureau|oficina|ufficio|телефон|тел|電話(?:番号)?|电话|' +
    '전화(?:번호)?|연락처|τηλ|טלפון|هاتف|☎|☏|✆|📞',
};
const tail = String.raw`(?:[\s-]?(?:number|no|nr|num|nummer|\d))?[.:：]?\s*(?:[([][^()[\]\d]{0,24}[)\]])?\s*[.:：=|/–—-]*\s*[)\]]?\s*$`;
const before = (kind: PhoneKind) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words[kind]})${tail}`, 'iu');
const single = (letters: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])[${letters}](?:\s?[:.)\]：|]|(?=\s*\+))\s*$`, 'iu');

const labels: [PhoneKind, RegExp][] = [
  [
    'phone',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:tel(?:efon)?|phone|ph)[.:]?\s?(?:[/&+,]|(?<=\s)(?:and|und|y|et|e)\s)\s?(?:tele)?fax${tail}`,
      'iu',
    ),
  ],
  ['fax', before('fax')],
  ['mobile', before('mobile')],
  ['phone', before('phone')],
  ['fax', single('F')],
  ['mobile', single('MHC')],
  ['phone', single('TPOWD')],
];

/** The kind of number that the text before it announces. */
export const labelledKind = (text: string): PhoneKind | undefined => labels.find(([, pattern]) => pattern.test(text))?.[0];

/** A text that consists of such a label alone, as in a table's header or a definition list. */
export function isPhoneLabel(text: string): PhoneKind | 'extension' | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > 32) return undefined;
  if (/^(?:ext(?:ension|n)?s?|durchwahl|dw|nebenstelle|poste|ramal|interno|内線(?:番号)?)\W*$/iu.test(trimmed)) return 'extension';
  const kind = labelledKind(trimmed);
  const start = labels.find(([, pattern]) => pattern.test(trimmed))?.[1].exec(trimmed)?.index;
  return kind && start === 0 && !/^(?:office|büro|work|bureau|oficina|ufficio|direct|call|cell)$/i.test(trimmed) ? kind : undefined;
}

const after: [PhoneKind, RegExp][] = [
  ['fax', /^\s?[([]\s?(?:fax|f)\s?[)\]]/i],
  ['mobile', /^\s?[([]\s?(?:mobil\p{L}*|mob|cell|handy|m|c|móvil|celular)\.?\s?[)\]]/iu],
];
/** The kind that the text behind a number gives it: "(fax)". */
export const kindBehind = (text: string): PhoneKind | undefined => after.find(([, pattern]) => pattern.test(text))?.[0];

/** What makes a number something else: identifiers, addresses, registers, amounts. */
export const otherLabel = new RegExp(
  String.raw`(?:isbn(?:-1[03])?|issn|doi|orcid|pmid|pmcid|arxiv|iban|bic|blz|konto\p{L}*|account|vat(?:[ .-]?(?:id|no))?|ust[ ` +
    String.raw`.-]?id\p{L}*|` +
    String.raw`(?:umsatz)?steuer\p{L}*|hr[ab]|gnr|uid|reg(?:isternummer)?|id|no|nr|num(?:ber)?|room|raum|zimmer|rm|box|postfach|plz|` +
    String.raw`zip|cep|cnpj|cpf|nif|` +
    String.raw`cif|nie|ruc|rut|krs|nip|regon|sire[nt]|rcs|abn|acn|ein|rif|rfc|cap|p[.]?\s?iva|partita iva|cod(?:ice|` +
    String.raw`[.])?\s?fisc\p{L}*|licen[cs]e|lic|` +
    String.raw`bar|npi|grant|award|patent|version|vol|pp?|pages?|seiten?|issue|art|§|〒|#|\$|€|£|¥|usd|eur|chf|rs|inr|since|seit|` +
    String.raw`copyright|©)` +
    String.raw`(?:[ .-]?(?:no|nr|number|nummer|id))?\s*[.:：=#°º]*\s*$`,
  'iu',
);
