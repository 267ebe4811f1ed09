import type { MessageLanguage } from '@/lib/model/message';
import { namesPerson } from './names-person';

/** A role as it can stand in a sentence: its first part, without a full stop. */
export const spokenRole = (role: string): string => (role.split(/\s*[;|·•\n]\s*|\s+[–—]\s+/)[0] ?? role).replace(/[.,\s]+$/, '').trim();

/** A role short enough for a note of 200 characters: as it is, else up to a joint in it; `undefined` where there is none. */
export function shortRole(role: string, most = 40): string | undefined {
  const spoken = spokenRole(role);
  if (spoken.length <= most) return spoken;
  const joints = [...spoken.matchAll(/, | & | and | und | for | für /g)].map(({ index }) => index);
  const last = joints.findLast((index) => index >= 8 && index <= most);
  return last === undefined ? undefined : spoken.slice(0, last);
}

/** Words that tell a German role: it is quoted in an English sentence. */
const germanRole =
  /[äöüß]|(?<!\p{L})(und|der|des|im|vom|zur|am|Leitung)(?!\p{L})|(leiter|führer|sprecher|planer|berater|entwickler|forscher|lehrer|techniker|wissenschaftler|mitarbeiter|bearbeiter|ingenieur|referent|dozent|professor)in(nen)?(?!\p{L})|(leiter|referent|mitarbeiter|bearbeiter|berater|beauftragter?|wissenschaftler|ingenieur)(?!\p{L})/iu;

/** Common first words of a role; "Java developer" and "German teacher" keep their capital. */
const common =
  /^(assistant|associate|business|chemical|civil|clinical|communications?|community|customer|data|deputy|design|electrical|energy|environmental|executive|field|financial|freelance|general|graduate|independent|junior|lead|legal|management|managing|marketing|mechanical|medical|operations|planning|policy|process|product|programme?|project|public|quality|research|sales|scientific|senior|site|social|software|staff|supply|systems?|teaching|technical|trainee|visiting)$/i;
/** A single word that names somebody's trade, not an office of which there is one. */
const trade = /^(?!Head|Dean|Rector|Director|Chair|Principal|Provost)\p{Lu}\p{Ll}+(er|or|ist|ian|ant|eer|yst|ect)$/u;

/** "an engineer", "a user researcher" */
const withArticle = (role: string) => `${/^([aeio]|u(?!s|ni))/i.test(role) ? 'an' : 'a'} ${role}`;

/** A role that is written like a common noun ("Field technician", "Engineer") stands as one in an English sentence. */
function englishNoun(role: string): string {
  const [first = '', ...rest] = role.split(' ');
  const isPlain = rest.every((word) => /^\p{Ll}+$/u.test(word)) && !rest.some((word) => /^(of|at|for|and|in|to)$/.test(word));
  if (!isPlain || !(rest.length ? common.test(first) : trade.test(first))) return role;
  return withArticle(`${first.toLowerCase()}${role.slice(first.length)}`);
}

/** A role with a comma in it is closed with one: "as Director, Operations, at …". */
const closed = (role: string) => (role.includes(',') ? `${role},` : role);

/** "as Head of Planning", "as a field technician", "als Leiterin Planung"; of a field "in “Planning”", "im Bereich „Planung“". */
export function inRole(role: string, language: MessageLanguage): string {
  const isPerson = namesPerson(role);
  if (language === 'de') return isPerson ? `als ${closed(role)}` : `im Bereich „${role}“`;
  if (germanRole.test(role)) return isPerson ? `in the role of “${role}”` : `in “${role}”`;
  return isPerson ? `as ${closed(englishNoun(role))}` : `in “${role}”`;
}
