import { nameScore } from '../names/name-score';
import { headingOf, type PageView } from '../signals/page-view';
import { fold } from '../text/fold';
import { isLinking } from '../text/words';
import { hasEastLetter, lettersAndDigits, wordsAndNumbers } from '../text/letters';
import { Pattern } from '../text/pattern';

/** Where a page names its owner, with how far each place can be trusted. */
type Source = { text: string; trust: number };

const titleSeparator = /\s+[|–—·•»:-]\s+|\s*[|»]\s*|\s::\s|:\s/;
const copyright = /(?:©|\(c\)|copyright\s+(?=\d{4}|©|\(c\)|by\s))\s*(?:copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?\s*(?:by\s)?[,.]?\s*([^|•©\n]{3,80}?)(?:\.\s|,?\s*(?:all rights|alle rechte|tous droits|todos los|inc\.?$)|\s+[·—–]|\s*[|•]|$)/i;
const generic = /^(?:home(?:page)?|index|welcome|startseite|accueil|inicio|menu|logo|untitled|website|team|people|about(?: us)?|contact|staff|faculty|members?|news|blog)$/i;
const groupOf = new Pattern(String.raw`^(.{3,30}?)\s(?:of|at|der|des|vo[nm]|d[aeiou]s?|del|della|van)\s(?:the\s)?(?=\p{Lu})`);
const date = new Pattern(String.raw`\S@\S|\d{4}[-/]\d|^\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}+\s\d{4}$`);
/** How page builders call the place of the owner's name. */
const brand = /logo(?![a-z])|brand|site-?(?:title|name)/i;

const compact = (text: string) => lettersAndDigits(fold(text));
const wordsOf = (text: string) => wordsAndNumbers(fold(text)).filter((word) => word.length > 1);
const wordCapital = new Pattern(String.raw`(?<![\p{L}'’])\p{Lu}`, 'g');
const [around, shortForm] = [new Pattern(String.raw`^[^\p{L}\p{N}]+|(?:\s(?:19|20)\d\d)?[\s.,:;|–-]*$`, 'g'), new Pattern(String.raw`^\P{Ll}{2,7}$`)];
/** `Institute of Fine Arts` → `ifa`: of words written large, without an article. */
const initialsOf = (text: string) => fold(wordCapital.matchAll(text.replace(/^(?:The|Der|Die|Das|La|Le|El)\s/, '')).join(''));

function* sources(view: PageView, stated: string | undefined): Generator<Source> {
  const { boxes, lines, metas, pictures, title } = view.page;
  if (stated) yield { text: stated, trust: 2.5 };
  for (const name of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher']) {
    const text = metas.get(name);
    if (text) yield { text, trust: name === 'og:site_name' ? 1.6 : 1 };
  }
  const parts = title.split(titleSeparator).filter(Boolean);
  for (const [at, text] of parts.entries()) yield { text, trust: parts.length === 1 || at === 0 ? 0.5 : at === parts.length - 1 ? 0.9 : 0.4 };
  for (const line of lines.slice(-80).filter(({ text }) => /©|copyright|\(c\)/i.test(text)).slice(-3)) {
    const text = copyright.exec(line.text)?.[1];
    if (text) yield { text, trust: 0.7 };
  }
  for (const box of boxes.slice(0, 400).filter(({ names }) => brand.test(names)).slice(0, 3)) {
    // A name may be set in several lines.
    const [first, second] = view.lines(box.start, box.end, 2).map(({ text }) => text);
    if (first && first.length < 80) yield { text: first, trust: 0.9 };
    if (second && second.length < 80) yield { text: `${first} ${second}`, trust: 0.9 };
  }
  for (const line of lines.slice(0, 8)) if (line.text.length < 80 && (headingOf(line.block) > 0 || line.block.landmarks.has('header'))) yield { text: line.text, trust: 0.3 };
  for (const picture of pictures.slice(0, 5)) {
    const text = view.attribute(picture, 'alt').replace(/\s*\blogo\b\s*/i, ' ').trim();
    if (text) yield { text, trust: 0.6 };
  }
}

/** How well a name agrees with the address of the site: all its letters, its initials or its longest word stand in the host. */
function agreesWithHost(text: string, host: string): number {
  const letters = compact(text);
  const initials = initialsOf(text);
  if (letters.length > 3 && (host.includes(letters) || letters.includes(host.split('.')[0] ?? '-'))) return 1;
  if (initials.length > 2 && host.split(/[.-]/).some((label) => label === initials)) return 1;
  const words = wordsOf(text).filter((word) => word.length > 2);
  if (words.length && words.every((word) => host.includes(word))) return 1;
  return words.some((word) => word.length > 4 && host.includes(word)) ? 0.4 : 0;
}

/** The organisation that a page belongs to, by the places where pages name their owner: the more of them agree, the better. */
export function pageOrganization(view: PageView, stated: string | undefined): string | undefined {
  const host = URL.canParse(view.page.url) ? new URL(view.page.url).hostname.replace(/^www\./, '') : '';
  const isEastern = /^(?:ja|zh|ko)\b/.test(view.page.language ?? '');
  // "The team of X" names X.
  const ofGroup = (source: Source): Source => {
    const group = groupOf.exec(source.text);
    return group && view.score('section', group[1] ?? '') >= 0.5 ? { text: source.text.slice(group[0].length), trust: source.trust + 0.4 } : source;
  };
  const found = [...sources(view, stated)].map(ofGroup).map(({ text, trust }) => ({ text: around.strip(text.replace(/\s+/g, ' ')), trust }));
  const all = found.map(({ text }) => ({ text, letters: compact(text), words: wordsOf(text) }));
  let best: { text: string; score: number } | undefined;
  for (const { text, trust } of found) {
    if (text.length < 2 || text.length > 90 || generic.test(text) || date.test(text) || isLinking(fold(text.slice(text.lastIndexOf(' ') + 1)))) continue;
    const [letters, initials] = [compact(text), initialsOf(text)];
    const others = all.filter((other) => other.text !== text && letters.length > 2 && (other.letters.includes(letters) || (other.letters.length > 5 && letters.includes(other.letters)))).length;
    const short = initials.length > 2 && all.some((other) => other.words.includes(initials)) ? 0.5 : 0;
    const organization = view.score('organization', text);
    const kind = organization * 0.6 - view.score('section', text) * (organization > 0.5 ? 0.1 : 0.6) - (organization < 0.4 && nameScore(text) > 0.9 ? 0.4 : 0);
    const letter = shortForm.test(text) && !/[^\x00-\u024f]/.test(text) ? 0.7 : 0;
    const score = trust - letter + agreesWithHost(text, host) * 1.2 + Math.min(2, others) * 0.3 + short + kind + (isEastern && hasEastLetter(text) ? 0.9 : 0);
    if (score > (best?.score ?? 0.8)) best = { text, score };
  }
  return best?.text;
}
