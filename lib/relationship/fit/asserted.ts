import { kin, negations, possessives, unreal } from './closed-classes';
import { type Said, saidIn } from './said';

const failed = /\b(fails|failed|dropped out|gave up|turned down|rejected|unsuccessful\w*|without success|in vain|came to nothing|scheitert\w*|gescheitert\w*|brach\b.*\bab|abgebrochen|gab\b.*\bauf|aufgegeben|durchgefallen|erfolglos|ohne Erfolg|vergeblich|abgelehnt)\b/iu;
const disliked = /(?<!\p{L})(worst|weakest|avoids|avoided|hates|hated|dislikes|disliked|fears|feared|schlechteste\w?|schwächste\w?|meidet|mied|hasste?|scheute?|fürchtete?)(?!\p{L})/iu;
const leisure = /\b(spare time|free time|leisure|weekends?|off duty|outside work|holidays?|hobb(y|ies)|Freizeit|Wochenenden?|Urlaub|Feierabend|Hobbys?|privat|Sundays?|Sonntags?|sonntags)\b/u;

/** To whom or during what something was done is not what was done: "reports to the head of …", "während der …"; but "contributes to the …". */
const circumstance = /(?<!(contribut\w*|dedicated|committed|devoted|approach\w*|introduc\w*|access|key) )\b(to (the|a|his|her|their) .*$|(while|during|despite) .*?(?= (he|she|they|I)\b|$)|(während|trotz|wegen) \p{Ll}+ (\p{Ll}+ )*\p{Lu}\p{L}+)/u;

const notDenied = /\b(nicht nur|not only|not-for-profit)\b/i;
const companions = /^(with|mit|and|und|like|wie)$/;

/** Whether a clause is on relatives or friends, beside whom nothing is said of work. */
const isPrivate = (said: readonly Said[]): boolean =>
  said.some(({ word }, i) => possessives.has(word) && !companions.test(said[i - 1]?.word ?? '') && said.slice(i + 1, i + 4).some((next) => kin.has(next.word)));

/** A clause as far as it says that something is so: nothing of it where it is sought, failed, disliked or for leisure, in English not what stands behind a "not". */
export function asserted(whole: string): string {
  const clause = whole.replace(circumstance, '');
  const said = saidIn(clause);
  if ([failed, disliked, leisure, unreal].some((sign) => sign.test(clause)) || isPrivate(said)) return '';
  if (notDenied.test(clause)) return clause;
  if (said.some(({ word }) => negations.german.has(word))) return '';
  const no = said.findIndex(({ word }) => negations.english.has(word));
  return no < 0 ? clause : said.slice(0, no).map(({ written }) => written).join(' ');
}
