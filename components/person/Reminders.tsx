import { BellPlus } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { DayInput } from '@/components/ui/DayInput';
import { formatDistance } from '@/components/ui/days';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { moveReminder } from '@/lib/actions/move-reminder';
import { setReminder } from '@/lib/actions/set-reminder';
import { undo } from '@/lib/actions/undo';
import type { ChangeId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { Reminder } from '@/lib/model/reminder';
import { statuses } from '@/lib/model/status';
import { addBusinessDays, LocalDate, toLocalDate } from '@/lib/model/time';
import './Reminders.css';

/** A reminder set by hand comes after so many business days; the day can then be changed. */
const usualWait = 5;

const isOpen = (reminder: Reminder) => reminder.done === 'no';

/** A small button that reminds of a person in a week; nothing while a reminder is open or the contact has ended. */
export function AddReminder({ person, reminders }: { person: Person; reminders: Reminder[] }) {
  const { person: texts } = useTexts();
  const { run } = useTask();
  if (statuses[person.status].silent || reminders.some(isOpen)) return null;
  const add = () => setReminder(person.id, 'followUp', addBusinessDays(toLocalDate(new Date()), usualWait));
  return <IconButton icon={BellPlus} label={texts.remindMe} onClick={() => void run(add)} />;
}

/** What the user is reminded of about this person. */
export function Reminders({ reminders }: { reminders: Reminder[] }) {
  const { person: texts } = useTexts();
  const open = reminders.filter(isOpen);
  if (!open.length) return null;
  return (
    <section class="stack stack--tight">
      <h2>{texts.reminders}</h2>
      <ul role="list">
        {open.map((reminder) => (
          <ReminderLine key={reminder.id} reminder={reminder} />
        ))}
      </ul>
    </section>
  );
}

function ReminderLine({ reminder }: { reminder: Reminder }) {
  const { app, person: texts } = useTexts();
  const tag = useLanguageTag();
  const toast = useToast();
  const { run, busy } = useTask();
  const today = toLocalDate(new Date());
  const kind = reminder.text || texts.reminderKinds[reminder.kind];
  const said = (text: string, change: ChangeId) => toast({ text, action: { label: app.undo, run: async () => void (await undo(change)) } });
  const move = (text: string) => {
    const day = LocalDate.safeParse(text);
    if (day.success && day.data !== reminder.dueOn) void run(() => moveReminder(reminder.id, day.data));
  };
  return (
    <li class={reminder.dueOn <= today ? 'reminder reminder--due' : 'reminder'}>
      <span class="reminder__what">
        {kind} <span class="muted">· {formatDistance(reminder.dueOn, today, tag)}</span>
      </span>
      <DayInput class="input reminder__day" aria-label={texts.reminderDate(kind)} value={reminder.dueOn} onDay={move} />
      <Button small busy={busy} onClick={() => void run(async () => said(texts.reminderFinished, await finishReminder(reminder.id)))}>
        {texts.reminderDone}
      </Button>
    </li>
  );
}
