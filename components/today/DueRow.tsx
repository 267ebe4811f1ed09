import { AlarmClock, Check, PenLine } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { formatDay, formatDistance } from '@/components/ui/days';
import { focusTitle } from '@/components/ui/focus-title';
import { Row } from '@/components/ui/List';
import { Menu } from '@/components/ui/Menu';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf, type Route } from '@/components/ui/route';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { finishReminder } from '@/lib/actions/finish-reminder';
import { moveReminder } from '@/lib/actions/move-reminder';
import { undo } from '@/lib/actions/undo';
import type { ChangeId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { Reminder, ReminderKind } from '@/lib/model/reminder';
import { addBusinessDays, addDays, type LocalDate } from '@/lib/model/time';
import './DueRow.css';

/** "Later" means so many working days. */
const later = 3;

/** Other days to put something off to. */
const snoozes = {
  tomorrow: (today: LocalDate) => addDays(today, 1),
  nextWeek: (today: LocalDate) => addDays(today, 7),
  twoWeeks: (today: LocalDate) => addDays(today, 14),
};
const snoozeNames = Object.keys(snoozes) as (keyof typeof snoozes)[];

/** Where what is due is done. */
const places: Record<ReminderKind, (person: Person) => Route> = {
  followUp: ({ id }) => ({ screen: 'compose', id, kind: 'followUp' }),
  thankYou: ({ id }) => ({ screen: 'compose', id, kind: 'thankYou' }),
  agendaProposal: ({ id }) => ({ screen: 'compose', id, kind: 'agendaProposal' }),
  checkpoint: ({ id }) => ({ screen: 'mentoring', id, part: 'feedback' }),
  task: ({ id }) => ({ screen: 'mentoring', id, part: 'meetings' }),
};

type Props = { reminder: Reminder; person: Person; today: LocalDate; first: boolean };

/** Something due: write now, put it off, or it is done. */
export function DueRow({ reminder, person, today, first }: Props) {
  const { app, today: t } = useTexts();
  const language = useLanguageTag();
  const toast = useToast();
  const { run, busy } = useTask();

  const act = (action: () => Promise<ChangeId>, text: string) =>
    run(async () => {
      const change = await action();
      focusTitle();
      const revert = async () => {
        await undo(change);
        toast({ text: app.undone });
      };
      toast({ text, action: { label: app.undo, run: revert } });
    });
  const finish = () => act(() => finishReminder(reminder.id), t.finished(person.name));
  const postpone = (day: LocalDate) => act(() => moveReminder(reminder.id, day), t.moved(person.name, formatDay(day, today, language)));

  const about = <span class="visually-hidden">({person.name})</span>;
  return (
    <Row
      below={
        <div class="due-row__actions">
          <ButtonLink
            small
            variant={first ? 'filled' : 'outline'}
            icon={PenLine}
            href={hrefOf(places[reminder.kind](person))}
          >
            {t.begin[reminder.kind]} {about}
          </ButtonLink>
          <Button small variant="plain" icon={AlarmClock} busy={busy} title={t.laterHint} onClick={() => void postpone(addBusinessDays(today, later))}>
            {t.later} {about}
          </Button>
          <Menu
            label={`${t.otherDay} (${person.name})`}
            items={snoozeNames.map((key) => ({ key, label: t.snooze[key], run: () => void postpone(snoozes[key](today)) }))}
          />
          <Button small variant="plain" icon={Check} busy={busy} onClick={() => void finish()}>
            {t.done} {about}
          </Button>
        </div>
      }
    >
      <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })}>
        <p class="due-row__task">{t.since(reminder.text || t.tasks[reminder.kind], formatDistance(reminder.dueOn, today, language))}</p>
      </PersonLine>
    </Row>
  );
}
