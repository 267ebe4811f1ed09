import { Sprout } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { listMentorings, type MentoringRecord } from '@/lib/store/queries';
import { Begin } from './Begin';
import { NextStep } from './NextStep';
import { stateOf, stepOf } from './situation';
import { useAct } from './use-act';
import { useWords } from './words';
import './MentoringScreen.css';

/** Everybody who mentors the user or is to be asked, each with the next step. */
export function Home() {
  const { app, mentoring: t } = useTexts();
  const records = useLive(listMentorings, []);
  if (!records) return <Progress label={app.loading} />;
  const going = records.filter(({ mentorship }) => mentorship.archived === 'no');
  const archived = records.filter(({ mentorship }) => mentorship.archived !== 'no');
  return (
    <>
      <ScreenHeader title={t.title} />
      {!going.length && (
        <EmptyState icon={Sprout} title={t.home.empty.title}>
          <p>{t.home.empty.text}</p>
        </EmptyState>
      )}
      {going.length > 0 && (
        <List label={t.home.list}>
          {going.map((record, i) => (
            <Mentor key={record.mentorship.id} record={record} first={i === 0} />
          ))}
        </List>
      )}
      <div class="mentoring">
        <Begin known={records} main={!going.length} />
        {archived.length > 0 && (
          <Disclosure summary={t.home.archive(archived.length)}>
            <List>
              {archived.map((record) => (
                <Archived key={record.mentorship.id} record={record} />
              ))}
            </List>
          </Disclosure>
        )}
      </div>
    </>
  );
}

function Mentor({ record, first }: { record: MentoringRecord; first: boolean }) {
  const { t, date } = useWords();
  const { person, mentorship: { beganOn } } = record;
  const state = t.states[stateOf(record)];
  return (
    <Row below={<div class="mentoring__next"><NextStep step={stepOf(record, new Date())} personId={person.id} name={person.name} main={first} /></div>}>
      <PersonLine person={person} href={hrefOf({ screen: 'mentoring', id: person.id })}>
        <p class="small muted">{beganOn ? `${state} · ${t.home.since(date(beganOn))}` : state}</p>
      </PersonLine>
    </Row>
  );
}

function Archived({ record }: { record: MentoringRecord }) {
  const { mentoring: t } = useTexts();
  const { act, busy } = useAct();
  const { person } = record;
  const takeBack = () => act(() => editMentorship(person.id, { archived: 'no' }), t.home.takenBack(person.name));
  return (
    <Row
      end={
        <Button small busy={busy} onClick={() => void takeBack()}>
          {t.home.takeBack}
          <span class="visually-hidden"> ({person.name})</span>
        </Button>
      }
    >
      <PersonLine person={person} href={hrefOf({ screen: 'mentoring', id: person.id })}>
        <p class="small muted">{t.states[stateOf(record)]}</p>
      </PersonLine>
    </Row>
  );
}
