/** Where on a page a text stands: what comes just before and after it tells it apart from the same text elsewhere. */
export type TextPlace = { text: string; prefix?: string | undefined; suffix?: string | undefined };

/** From so many words on, only the first and the last few are named: the text between may be formatted in any way. */
const longText = 12;
const edgeWords = 5;

/** What has a meaning of its own in a text directive is written as a code, the hyphen too. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** Words of a text without the dots that stand for what was left out. */
const wordsOf = (text: string): string[] => text.replace(/^[\s…]+|[\s…]+$/g, '').split(/\s+/).filter(Boolean);

/** A text directive (WICG scroll to text fragment: `[prefix-,]start[,end][,-suffix]`); `undefined` for an empty text. */
export function textDirective({ text, prefix = '', suffix = '' }: TextPlace): string | undefined {
  const words = wordsOf(text);
  if (!words.length) return undefined;
  const isLong = words.length >= longText;
  const start = encoded((isLong ? words.slice(0, edgeWords) : words).join(' '));
  const end = isLong ? [encoded(words.slice(-edgeWords).join(' '))] : [];
  const before = wordsOf(prefix).length ? [`${encoded(wordsOf(prefix).join(' '))}-`] : [];
  const after = wordsOf(suffix).length ? [`-${encoded(wordsOf(suffix).join(' '))}`] : [];
  return `text=${[...before, start, ...end, ...after].join(',')}`;
}

/** The address of a page, opened at the first of these texts that is on it; the page's own fragment stays. */
export function textFragmentUrl(url: string, places: readonly TextPlace[]): string {
  const [plain = url] = url.split(':~:');
  const directives = [...new Set(places.map(textDirective))].filter((directive) => directive !== undefined);
  if (!directives.length) return plain;
  return `${plain}${plain.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}
