import { familyFirstLogit, isParticle } from '../names/name-order';
import { parseName } from '../names/parse-name';
import { hasEastScript } from '../names/scripts';
import { grouped } from '../remembered';
import type { RatedCandidate } from './rate';

/** How many names a list must have for its order to be told, how sure they must be on the whole, and how many of them. */
const leastNames = 4;
const leastMean = 0.7;
const leastShare = 0.7;
/** Languages whose names keep the order they are shown in. */
const kept = /^(?:zh|ja|ko|vi)/;

/** The words of a name as they stand on the page; undefined where a comma or capitals already tell which is the family name. */
function shownWords({ candidate, parts }: RatedCandidate): string[] | undefined {
  const words = parts.name.split(' ').filter((word) => !isParticle(word));
  return words.length > 1 && !hasEastScript(parts.name) && (candidate.full ?? candidate.text).includes(parts.name) ? words : undefined;
}

/** Names with the given name first also where a whole list has the family name first, which one name alone seldom tells. */
export function inListOrder(names: readonly RatedCandidate[], language = ''): RatedCandidate[] {
  if (kept.test(language)) return [...names];
  const turned = new Map<RatedCandidate, RatedCandidate>();
  for (const list of grouped(names, ({ shape }) => shape).values()) {
    const shown = list.flatMap((one) => {
      const words = shownWords(one);
      return words ? [{ one, logit: familyFirstLogit(words) }] : [];
    });
    const mean = shown.reduce((sum, { logit }) => sum + logit, 0) / shown.length;
    if (shown.length < leastNames || mean < leastMean || shown.filter(({ logit }) => logit > 0).length < shown.length * leastShare) continue;
    for (const { one } of shown) {
      const parts = parseName(one.candidate.full ?? one.candidate.text, { language, familyFirst: true });
      if (parts) turned.set(one, { ...one, parts });
    }
  }
  return names.map((one) => turned.get(one) ?? one);
}
