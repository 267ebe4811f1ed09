import { addPerson } from '@/lib/actions/add-person';
import { noteAnswer } from '@/lib/actions/note-answer';
import { setReminder } from '@/lib/actions/set-reminder';
import type { LocalDate } from '@/lib/model/time';

/** Saves two records of one person, each with a history and a reminder. */
export default async function addTwo(): Promise<void> {
  for (const name of ['Ada Winterbourne', 'A. Winterbourne']) {
    const id = await addPerson({ name, emails: ['ada@example.org'], role: `Role of ${name}` });
    await noteAnswer(id, { text: `Word from ${name}`, status: 'replied' });
    await setReminder(id, 'followUp', '2030-01-02' as LocalDate);
  }
}
