import { addPerson } from '@/lib/actions/add-person';
import { setReminder } from '@/lib/actions/set-reminder';
import type { LocalDate } from '@/lib/model/time';

/** Adds somebody who is to be followed up on a day. */
export default async function remind({ name, day }: { name: string; day: string }): Promise<void> {
  await setReminder(await addPerson({ name }), 'followUp', day as LocalDate);
}
