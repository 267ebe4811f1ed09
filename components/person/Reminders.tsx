import { BellPlus } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { formatDistance } from '@/components/ui/days';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { moveReminder } from '@/lib/actions/move-reminder';
import { setReminder } from '@/lib/actions/set-reminder';
import { undo } from '@/lib/actions/undo';
import type { ChangeId, PersonId } from '@/lib/model/id';
import type { Reminder } from '@/lib/model/reminder';
import { addBusinessDays, LocalDate, toLocalDate } from '@/lib/model/time';
import './Reminders.css';

/** A reminder set by hand comes after so many business days; the day can then be changed. */
const usualWait = 5;

type Props = { personId: PersonId; reminders: Reminder[]; mayAdd: boolean };

/** What the user is reminded of about this person. */
export function Reminders({ personId, reminders, mayAdd }: Props) {
  const { person: texts } = useTexts();
  const { run, busy } = useTask();
  const open = reminders.filter((reminder) => reminder.done === 'no');
  const add = () => setReminder(personId, 'followUp', addBusinessDays(toLocalDate(new Date()), usualWait));
  if (!open.length && !mayAdd) return null;
  return (
    <section class="stack stack--tight">
      {open.length > 0 && (
        <>
          <h2>{texts.reminders}</h2>
          <ul role="list">
            {open.map((reminder) => (
              <ReminderLine key={reminder.id} reminder={reminder} />
            ))}
          </ul>
        </>
      )}
      {!open.some(({ kind }) => kind === 'followUp') && mayAdd && (
        <div>
          <Button small variant="plain" icon={BellPlus} busy={busy} onClick={() => void run(add)}>
            {texts.remindMe}
          </Button>
        </div>
      )}
    </section>
  );
}

function ReminderLine({ reminder }: { reminder: Reminder }) {
  const { app, person: texts } = useTexts();
  const tag = useLanguageTag();
  const toast = useToast();
  const { run, busy } = useTask();
  const today = toLocalDate(new Date());
  const kind = texts.reminderKinds[reminder.kind];
  const said = (text: string, change: ChangeId) => toast({ text, action: { label: app.undo, run: async () => void (await undo(change)) } });
  const move = (text: string) => {
    const day = LocalDate.safeParse(text);
    if (day.success && day.data !== reminder.dueOn) void run(() => moveReminder(reminder.id, day.data));
  };
  return (
    <li class={reminder.dueOn <= today ? 'reminder reminder--due' : 'reminder'}>
      <span class="reminder__what">
        {kind} <span class="muted">{formatDistance(reminder.dueOn, today, tag)}</span>
      </span>
      <input
        type="date"
        class="input reminder__day"
        aria-label={texts.reminderDate(kind)}
        value={reminder.dueOn}
        onChange={(event) => move(event.currentTarget.value)}
      />
      <Button small busy={busy} onClick={() => void run(async () => said(texts.reminderFinished, await finishReminder(reminder.id)))}>
        {texts.reminderDone}
      </Button>
    </li>
  );
}
