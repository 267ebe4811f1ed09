/** What people write for "@" and "." so that robots do not find their address, in several languages. */
const at =
  'at|ät|aet|arroba|arrobase|arobase|chez|klammeraffe|affenschwanz|zavináč|zavinac|ma[łl]pa|kukac|chiocciola|apenstaartje|snabel-?a|' +
  'miukumauku|собака|et|アットマーク|アット|at-?sign|@';
const dot = 'dot|punkt|punt|point|punto|ponto|kropka|tečka|tecka|bodka|prik|nokta|pont|piste|точка|ドット|点|\\.';
const open = String.raw`[([{<«|*_]`;
const close = String.raw`[)\]}>»|*_]`;

/** Finds each place that may stand for "@": group 1 is a bracketed word, group 2 a bare one, none is the sign itself. */
export const atMarker = new RegExp(
  String.raw`\s?${open}{1,2}\s?(${at}|a|ad)\s?${close}{1,2}\s?|` +
    String.raw`(?:\s|(?<=\S)(?=-))-?(${at.replace('|et|', '|').replace('|@', '')})-?(?:\s|(?<=-))|` +
    String.raw`\s?(?:@|﹫|%40|&#64;|&#x40;|&commat;|★|☆|◎)\s?`,
  'giu',
);

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const spelledDot = String.raw`(?:\s?${open}\s?(?:${dot})\s?${close}\s?|-(?:${dot})-|\s(?:${dot})\s|\s?&#46;|&period;|\.\s?)`;

/** A host with plain dots, at the place given by `lastIndex`. */
export const plainHost = new RegExp(String.raw`${label}(?:\.${label}){1,8}`, 'yu');
/** A host whose dots may be spelled out. */
export const spelledHost = new RegExp(String.raw`${label}(?:${spelledDot}${label}){1,6}`, 'yiu');
export const dots = new RegExp(spelledDot, 'giu');

/** The part before "@" at the end of a text: as usual, and with dots that may be spelled out. */
export const plainLocal = /[\p{L}\p{N}_%+'’.-]{1,64}$/u;
export const spelledLocal = new RegExp(String.raw`[\p{L}\p{N}_+-]{1,40}(?:(?:${spelledDot}|\.)[\p{L}\p{N}_+-]{1,40}){1,3}$`, 'iu');

/** What often stands before a bare "at" in running text, and so is no mailbox. */
export const notLocal = new RegExp(
  '^(?:us|me|more|you|it|him|her|them|out|up|in|on|here|there|now|look(?:ing)?|visit|find|found|join|meet|see|seen|stay|stop|shop|' +
    'read|home|' +
    'work(?:s|ed|ing)?|employed|based|located|held|hosted|available|online|live|speak(?:er|ing)|student|prof(?:essor)?|lecturer|' +
    'researcher|engineer|' +
    'developer|designer|manager|director|(?:co-?)?founder|partner|president|c[etfo]o|vp|head|lead(?:er)?|consultant|analyst|intern|' +
    'fellow|postdoc|' +
    'editor|writer|advis[eo]r|associate|scientist|architect|e?-?mail|website|site|page|contact(?:ed)?|reached|write|is|are|was|were|' +
    'be|the|a|an|and|or|' +
    'of|for|to|talk|event|conference|class|course|day|team|people|staff|person|one|time|(?:part|full)-?time|[ap]m|job|position|' +
    'careers?|blog|posts?|dates?)$',
  'i',
);
/** What no host begins with: "look at the dot com boom". */
export const notHost =
  /^(?:the|a|an|this|that|our|my|your|his|her|its|their|least|most|all|any|each|first|last|one|which|what|and|or|der|die|das|le|la|el)$/i;
/** A label that makes what follows it an address, however it is disguised. */
export const mailLabel = new RegExp(
  String.raw`(?:(?<!\p{L})[em]\s*[:.]|e-?mails?|mail|mel|courriel|correo(?:\s+electr[óo]nico)?|kontakt|contact|e-?posta?|sähköposti|` +
    String.raw`メール|邮箱|邮件|` +
    String.raw`電子郵件|이메일|почта)(?:[\s-]*adress[e]?|\s+address)?\s*[:：=|–-]?\s*$`,
  'iu',
);

const decoy =
  String.raw`(?:(?:no|anti|kein|ohne|sans|pas[-_.]?de|sin|stop|gegen)[-_.]?spam(?:me|please|bitte)?|` +
  String.raw`(?:remove|delete|entferne)[-_.]?(?:this|me|das|dies)|entfernen|REMOVE|DELETE|SPAM)`;
const decoys = new RegExp(String.raw`[([{<]?${decoy}[)\]}>]?[-_.+]?`, 'g');
const anyCaseDecoys = new RegExp(decoys.source.replace('|REMOVE|DELETE|SPAM', ''), 'gi');

/** An address part without "NOSPAM" and the like, unless nothing would be left. */
export const withoutDecoys = (part: string): string =>
  part
    .replace(anyCaseDecoys, '')
    .replace(decoys, '')
    .replace(/^[.+_-]+|[.+-]+$/g, '') || part;
