import { messageKinds } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { tellingStems } from '../facts/interest-words';
import { spokenRole } from '../facts/role';
import { factsToQuote } from '../facts-to-quote';
import { placeholders } from '../placeholders';
import { addedToOpening } from './put-in';
import type { Check } from './type';

/** So many telling words of the record show that the writer has read about this person. */
const enough = 2;

const recordText = ({ bio, education, section, role }: Person) => [bio, education, section, role].filter(Boolean).join('\n');

/** A first message holds at least one fact about this very person, not just their employer. A gap may be it. */
export const specific: Check = (input) => {
  const { draft, person, aboutMe, letter } = input;
  const { first, channel } = messageKinds[draft.kind];
  if (!first || channel === 'phone' || placeholders(draft).length) return [];
  const text = letter.text.text.toLowerCase();
  if (person.role && text.includes(spokenRole(person.role).toLowerCase().slice(0, 40))) return [];
  const common = tellingStems(`${person.name} ${person.organization ?? ''} ${Object.values(aboutMe.interest).join(' ')} ${Object.values(aboutMe.introduction).join(' ')}`);
  const stems = [...tellingStems(recordText(person))].filter((stem) => !common.has(stem));
  const mentioned = tellingStems(letter.text.text);
  const shared = stems.filter((stem) => mentioned.has(stem)).length;
  const facts = factsToQuote(person, draft.language, draft.register, aboutMe);
  const quoted = facts.some(({ text: said, sentence }) => [said, sentence].some((words) => text.includes(words.toLowerCase())));
  if (shared >= enough || quoted) return [];
  return [{ id: 'specificMissing', ...(channel === 'mail' && addedToOpening(input, facts[0]?.sentence)) }];
};
