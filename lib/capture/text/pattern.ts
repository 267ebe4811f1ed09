import { remembered } from '../remembered';

/** The kinds of characters that patterns tell apart, as a text in Latin-1 holds them: `\p{Lu}` in a pattern stands for these. */
const kinds: Record<string, string> = { L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ\x80', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zµß-öø-ÿ', Lo: 'ªº', M: '\x81', N: '0-9²³¹¼-¾', Cf: '\xad' };
/** What stands for all other characters, by the first kind that fits; the common ones first, since to tell the others takes all of Unicode. */
const stands: [string, string][] = [
  ['[‐-‧‰-⁞←-\u245f─-❵]', '¤'], ['[ぁ-ゖァ-ヺ一-鿋가-힣]', 'ª'],
  ['[\\p{Lu}\\p{Lt}]', 'Þ'], ['\\p{Ll}', 'þ'], ['\\p{Lo}', 'ª'], ['\\p{L}', '\x80'], ['\\p{M}', '\x81'], ['\\p{N}', '²'], ['\\p{Cf}', '\xad'], ['[\\u2028\\u2029]', '\n'], ['\\s', '\xa0'],
];
const standIns: (RegExp | undefined)[] = [];
/** Letters that are small or large and nothing else. */
const cased = /[Ā-ſΑ-ΡΣ-ώЀ-ҁ]/;
/** Signs beyond Latin-1 that patterns name: each has a place of its own. */
const signs = '–—‐‑‒’“”„：€';
const wide = /[^\0-\xff]/;
const unnamed = new RegExp(`[^\\0-\\xff${signs}]`);

const kindOf = (character: string): string | undefined =>
  cased.test(character)
    ? character === character.toLowerCase() ? 'þ' : 'Þ'
    : stands.find(([kind], at) => (standIns[at] ??= new RegExp(kind, 'u')).test(character))?.[1];

const latinOf = remembered((character: string) => {
  const at = signs.indexOf(character);
  const stand = at < 0 ? kindOf(character) : String.fromCharCode(0x82 + at);
  return (stand ?? '¤').repeat(character.length);
});

/**
 * A text with every character beyond Latin-1 written as one of its kind within it, at the same offsets. A regular expression costs many
 * times as much to compile for all of Unicode, and once more for texts beyond Latin-1.
 */
export const inLatin = (text: string): string => (wide.test(text) ? shaped(text) : text);
const shaped = remembered((text: string) => text.replace(/[^\0-\xff]/gu, latinOf));

const compiled = (source: string, flags: string): RegExp => {
  if (unnamed.test(source)) throw new RangeError(source);
  let inClass = false;
  const latin = inLatin(source).replace(/\\(p)\{(\w+)\}|\\.|[[\]]/gi, (all, sign: string | undefined, kind: string) => {
    if (!sign) {
      if (all.length < 2) inClass = all === '[';
      return all;
    }
    return inClass ? (kinds[kind] ?? '') : `[${sign === 'P' ? '^' : ''}${kinds[kind] ?? ''}]`;
  });
  return new RegExp(latin, flags);
};

/** The groups of a match in a text's own letters rather than those that stand for them. */
const restored = (found: RegExpExecArray, text: string): RegExpExecArray => {
  found.indices?.forEach((span, at) => Object.assign(found, span && { [at]: text.slice(...span) }));
  return found;
};

/** `matchAll` of a text would copy the expression each time. */
function matches(regex: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let found = regex.exec(text); found; found = regex.exec(text)) {
    all.push(found);
    if (!found[0]) regex.lastIndex++;
  }
  return all;
}

/**
 * A regular expression that tells the letters of all scripts apart (`\p{L}`, `Lu`, `Ll`, `Lo`, `M`, `N`, `Cf`), compiled at its first
 * use. Its source names nothing beyond Latin-1 but `signs`; throws then otherwise.
 */
export class Pattern {
  private readonly source: string;
  private readonly flags: string;
  private regex: RegExp | undefined;
  private located: RegExp | undefined;

  constructor(source: string, flags = '') {
    this.source = source;
    this.flags = flags;
  }

  private get plain(): RegExp {
    return (this.regex ??= compiled(this.source, this.flags));
  }

  private get withPlaces(): RegExp {
    return (this.located ??= compiled(this.source, `${this.flags}d`));
  }

  test(text: string): boolean {
    return this.plain.test(inLatin(text));
  }

  exec(text: string): RegExpExecArray | null {
    const latin = inLatin(text);
    if (latin === text) return this.plain.exec(text);
    const found = this.withPlaces.exec(latin);
    return found && restored(found, text);
  }

  /** All matches, of a pattern with the flag `g`. */
  matchAll(text: string): RegExpExecArray[] {
    const latin = inLatin(text);
    return latin === text ? matches(this.plain, text) : matches(this.withPlaces, latin).map((found) => restored(found, text));
  }

  /** The text with what `by` makes of each match, of a pattern with the flag `g`. */
  replace(text: string, by: (found: readonly string[]) => string): string {
    let [result, from] = ['', 0];
    for (const found of this.matchAll(text)) {
      result += text.slice(from, found.index) + by(found);
      from = found.index + found[0].length;
    }
    return from ? result + text.slice(from) : text;
  }

  /** The text without the matches of a pattern with the flag `g`. */
  strip(text: string): string {
    return this.replace(text, () => '');
  }

  /** What stands between the matches of a pattern with the flag `g`, without empty pieces. */
  split(text: string): string[] {
    return this.replace(text, () => '\0').split('\0').filter(Boolean);
  }
}
