import { CalendarCheck } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { List, Row } from '@/components/ui/List';
import { formatDistance } from '@/components/ui/days';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { countPeople, dueReminders, upcomingReminders } from '@/lib/store/queries';
import { BackupFailure } from './BackupFailure';
import { DailyNotice } from './DailyNotice';
import { DueRow } from './DueRow';
import './TodayScreen.css';

/** So many of the days to come are shown. */
const ahead = 10;

/** What is due now, and what comes next. */
export function TodayScreen() {
  const { app, today: t } = useTexts();
  const language = useLanguageTag();
  const today = useToday();
  const due = useLive(() => dueReminders(today), [today]);
  const upcoming = useLive(() => upcomingReminders(today, ahead), [today]);
  const people = useLive(() => countPeople(), []);
  const ready = due && upcoming && people !== undefined;
  return (
    <>
      <ScreenHeader
        title={t.title}
        subtitle={
          <p class="muted" role="status">
            {ready && due.length > 0 && t.due(due.length)}
          </p>
        }
      />
      <BackupFailure />
      <p class="today__drafts small">
        <a href={hrefOf({ screen: 'drafts' })}>{t.drafts}</a>
      </p>
      {!ready && <Progress label={app.loading} />}
      {ready && !due.length && <NothingDue nobody={people === 0} />}
      {ready && due.length > 0 && (
        <List label={t.dueList}>
          {due.map((entry, index) => (
            <DueRow key={entry.reminder.id} {...entry} today={today} first={index === 0} />
          ))}
        </List>
      )}
      {ready && upcoming.length > 0 && (
        <section class="today__upcoming">
          <h2>{t.upcomingList}</h2>
          <List>
            {upcoming.map(({ reminder, person }) => (
              <Row key={reminder.id}>
                <PersonLine person={person} href={hrefOf({ screen: 'person', id: person.id })}>
                  <p class="small muted">{t.on(reminder.text || t.tasks[reminder.kind], formatDistance(reminder.dueOn, today, language))}</p>
                </PersonLine>
              </Row>
            ))}
          </List>
        </section>
      )}
      <DailyNotice />
    </>
  );
}

function NothingDue({ nobody }: { nobody: boolean }) {
  const { today: t } = useTexts();
  return (
    <EmptyState
      icon={CalendarCheck}
      title={t.empty.title}
      actions={
        <ButtonLink variant="filled" href={hrefOf({ screen: nobody ? 'page' : 'shortlist' })}>
          {nobody ? t.empty.findPeople : t.empty.write}
        </ButtonLink>
      }
    >
      <p>{nobody ? t.empty.textNobody : t.empty.text}</p>
    </EmptyState>
  );
}
