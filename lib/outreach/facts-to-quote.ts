import type { FactField } from '@/lib/model/facts';
import type { MessageLanguage, Register } from '@/lib/model/message';
import type { Person, Provenance } from '@/lib/model/person';
import type { AboutMe } from '@/lib/model/settings';
import { atOrganization } from './facts/at-organization';
import { bioFacts } from './facts/bio';
import { tellingStems } from './facts/interest-words';
import { inRole, spokenRole } from './facts/role';
import { sharedSchool } from './facts/shared-school';
import { listed, type SkillMention, skillMentions } from './facts/skills';
import { theSchool } from './facts/the-school';

/** A fact of the record that can say why one writes to this person, with its source and a sentence to start from. */
export type QuotableFact = {
  field: FactField;
  /** `school`: one the user went to as well; `skill`: one the user wants to learn; `interest`: it shares words with the user's interest. */
  because: 'bio' | 'skill' | 'role' | 'education' | 'school' | 'interest' | 'section';
  /** What the record says, word for word. */
  text: string;
  /** A sentence in the language of the draft. */
  sentence: string;
  /** The same where another fact was told before; absent: it needs no other words. */
  further?: string | undefined;
  source: Provenance | undefined;
};

type Fact = Omit<QuotableFact, 'source'>;
type Me = Pick<AboutMe, 'introduction' | 'interest'> & Partial<Pick<AboutMe, 'education' | 'skills'>>;

type Words = {
  /** `as`: "als Leiterin", "im Bereich „Planung“". */
  role: (as: string, place: string) => string;
  education: (education: string) => string;
  school: (school: string) => string;
  section: (section: string) => string;
  skill: (skill: string) => string;
};

const english: Words = {
  role: (as, place) => `Your work ${as}${place} is very close to what I would like to understand better.`,
  education: (education) => `Your own path includes “${education}”, and I am curious how you got from there to where you are now.`,
  school: (school) => `We have ${school} in common.`,
  skill: (skill) => `Your profile mentions ${skill}, which is something I would like to become good at myself.`,
  section: (section) => `You are listed under “${section}”, which is what I would like to understand better.`,
};

/** Among people who are on first-name terms. */
const casual: Words = {
  ...english,
  role: (as, place) => `Your work ${as}${place} is very close to what I’d like to understand better.`,
  education: (education) => `I saw that your own path includes “${education}”, and I’d love to know how you got from there to where you are now.`,
  skill: (skill) => `Your profile mentions ${skill}, which I’d like to get good at myself.`,
  section: (section) => `You’re listed under “${section}”, which is what I’d like to understand better.`,
};

const german = (your: 'Ihr' | 'dein', you: 'Sie' | 'dich'): Words => ({
  role: (as, place) => `${capital(your)}e Arbeit ${as}${place} hat viel mit dem zu tun, was ich besser verstehen möchte.`,
  education: (education) => `Zu ${your}em Werdegang gehört „${education}“; ich wüsste gern, wie es von dort aus weiterging.`,
  school: (school) => `Uns beide verbindet ${theSchool(school)}.`,
  skill: (skill) => `In ${your}em Profil ist von „${skill}“ die Rede; darin möchte ich selbst besser werden.`,
  section: (section) => `Gefunden habe ich ${you} unter „${section}“, und genau das möchte ich besser verstehen.`,
});

const capital = (word: string) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

const words: Record<MessageLanguage, Record<Register, Words>> = {
  en: { formal: english, familiar: casual },
  de: { formal: german('Ihr', 'Sie'), familiar: german('dein', 'dich') },
};

const placeOf = ({ organization }: Person, language: MessageLanguage) => (organization ? ` ${atOrganization(organization, language)}` : '');

/** Where a record tells of the skills that the user wants: in the biography, else in the role or the education. */
function skillFacts(person: Person, skills: readonly string[]): (SkillMention & { field: 'bio' | 'role' | 'education' })[] {
  if (!skills.length) return [];
  return (['bio', 'role', 'education'] as const)
    .flatMap((field) => skillMentions(person[field] ?? '', skills).map((mention) => ({ ...mention, field })))
    .slice(0, 3);
}

/**
 * The facts of a record that can be the reason why *this* person is written to, the strongest first. Sentences are drafts:
 * whole sentences of a biography are quoted, never bent.
 */
export function factsToQuote(person: Person, language: MessageLanguage, register: Register = 'formal', me?: Me): QuotableFact[] {
  const say = words[language][register];
  const interest = tellingStems(me ? `${me.interest.en} ${me.interest.de}` : '');
  const school = me && sharedSchool(`${person.education ?? ''}\n${person.bio ?? ''}`, `${me.introduction.en}\n${me.introduction.de}\n${me.education ?? ''}`, listed(me.education ?? ''));
  const skills = skillFacts(person, listed(me?.skills ?? ''));
  const role = person.role && spokenRole(person.role);
  const bio = (person.bio ? bioFacts({ ...person, bio: person.bio }, language, register, interest) : []).map(({ text, sentence, further, shared }): Fact => ({
    field: 'bio',
    because: shared.length ? 'interest' : 'bio',
    text,
    sentence,
    further,
  }));
  const facts: (Fact | false | undefined | '')[] = [
    ...bio.filter(({ because }) => because === 'interest'),
    school && { field: person.education?.includes(school) ? 'education' : 'bio', because: 'school', text: school, sentence: say.school(school) },
    ...skills.map(({ field, skill, text }) => ({ field, because: 'skill' as const, text, sentence: say.skill(skill) })),
    ...bio.filter(({ because, text }) => because === 'bio' && !skills.some((skill) => skill.text === text)),
    role && { field: 'role', because: 'role', text: person.role ?? role, sentence: say.role(inRole(role, language), placeOf(person, language)) },
    person.education && !school && { field: 'education', because: 'education', text: person.education, sentence: say.education(person.education) },
    person.section && !role && { field: 'section', because: 'section', text: person.section, sentence: say.section(person.section) },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact)).map((fact) => ({ ...fact, source: person.provenance[fact.field] }));
}
