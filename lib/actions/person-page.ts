import { personMarkdown, type PersonWords } from '@/lib/interchange/person-markdown';
import type { PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { getPerson, historyOf, remindersOf } from '@/lib/store/queries';
import type { TextFile } from './save-file';

export type { PersonWords } from '@/lib/interchange/person-markdown';

/** A person's page as a Markdown file, in the words of the user's language. Throws `Refusal` where the person is gone. */
export async function personPage(id: PersonId, words: PersonWords): Promise<TextFile> {
  const [person, history, reminders] = await Promise.all([getPerson(id), historyOf(id), remindersOf(id)]);
  if (!person) throw new Refusal('notFound');
  const text = personMarkdown({ person, history, reminders }, words);
  return { name: `mentor-trail-${id}.md`, type: 'text/markdown;charset=utf-8', text };
}
