import { ArrowRight, MessagesSquare } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { formatDay } from '@/components/ui/days';
import { formatMoment } from '@/components/ui/instants';
import { JourneyTabs } from '@/components/ui/JourneyTabs';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, navigate } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { useToday } from '@/components/ui/use-today';
import { prepareMeeting } from '@/lib/actions/prepare-meeting';
import type { Meeting } from '@/lib/model/meeting';
import type { Person } from '@/lib/model/person';
import { findPeople, listMeetings, peopleOf } from '@/lib/store/queries';

type Shown = { meeting: Meeting; person: Person };

async function read() {
  const meetings = (await listMeetings()).filter(({ kind }) => kind === 'first');
  const people = await peopleOf(meetings.map(({ personId }) => personId));
  const shown = meetings.flatMap((meeting, i): Shown[] => (people[i] ? [{ meeting, person: people[i] }] : []));
  const answered = await findPeople({ statuses: ['replied', 'scheduled'], limit: 100 });
  const known = new Set(meetings.map(({ personId }) => personId));
  return {
    planned: shown.filter(({ meeting }) => meeting.state !== 'held'),
    held: shown.filter(({ meeting }) => meeting.state === 'held').reverse(),
    waiting: answered.filter(({ id }) => !known.has(id)),
  };
}

/** First meetings: to be prepared, planned, held. */
export function MeetingsScreen() {
  const { app, meeting: t } = useTexts();
  const { run, busy } = useTask();
  const stored = useLive(read, []);
  if (!stored) return <Progress label={app.loading} />;
  const { planned, held, waiting } = stored;
  const prepare = (person: Person) =>
    void run(async () => navigate({ screen: 'meeting', id: await prepareMeeting(person.id) }));
  const [next] = planned;
  const [first] = waiting;
  const isEmpty = !planned.length && !held.length && !waiting.length;
  return (
    <>
      <ScreenHeader title={t.listTitle} subtitle={<p class="muted">{t.listIntro}</p>} />
      <JourneyTabs current="meetings" />
      {isEmpty && <Nobody />}
      {waiting.length > 0 && (
        <List label={t.waiting}>
          {waiting.map((person) => (
            <Row
              key={person.id}
              end={
                <Button small busy={busy} onClick={() => prepare(person)}>
                  {t.stages.prepare} <span class="visually-hidden">({person.name})</span>
                </Button>
              }
            >
              <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })}>
                <p class="small muted">{t.waiting}</p>
              </PersonLine>
            </Row>
          ))}
        </List>
      )}
      {[...planned, ...held].length > 0 && (
        <List label={t.listTitle}>
          {[...planned, ...held].map((entry) => (
            <MeetingRow key={entry.meeting.id} {...entry} />
          ))}
        </List>
      )}
      {!isEmpty && (
        <ActionBar>
          {next ? (
            <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf({ screen: 'meeting', id: next.meeting.id })}>
              {t.openMeeting(next.person.name)}
            </ButtonLink>
          ) : first ? (
            <Button variant="filled" icon={ArrowRight} busy={busy} onClick={() => prepare(first)}>
              {t.prepareWith(first.name)}
            </Button>
          ) : (
            <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf({ screen: 'decision' })}>
              {t.toDecision}
            </ButtonLink>
          )}
        </ActionBar>
      )}
    </>
  );
}

function MeetingRow({ meeting, person }: Shown) {
  const { meeting: t } = useTexts();
  const tag = useLanguageTag();
  const today = useToday();
  const planned = meeting.plannedStart ? formatMoment(meeting.plannedStart, tag) : t.noDate;
  return (
    <Row>
      <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'meeting', id: meeting.id })}>
        <p class="small muted">{meeting.heldOn ? t.held(formatDay(meeting.heldOn, today, tag)) : planned}</p>
      </PersonLine>
    </Row>
  );
}

function Nobody() {
  const { meeting: t } = useTexts();
  return (
    <EmptyState
      icon={MessagesSquare}
      title={t.empty.title}
      actions={
        <ButtonLink variant="filled" href={hrefOf({ screen: 'shortlist' })}>
          {t.empty.action}
        </ButtonLink>
      }
    >
      <p>{t.empty.text}</p>
    </EmptyState>
  );
}
