import { Trash2, UserX } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Missing } from '@/components/ui/Missing';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { navigate } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { deletePeople } from '@/lib/actions/delete-people';
import { undo } from '@/lib/actions/undo';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { draftsOf, getMentorship, getPerson, historyOf, meetingsOf, remindersOf } from '@/lib/store/queries';
import { Address } from './Address';
import { Connection } from './Connection';
import { Details } from './Details';
import { History } from './History';
import { MainStep } from './MainStep';
import { Notes } from './Notes';
import { OnTheWay } from './OnTheWay';
import { AddReminder, Reminders } from './Reminders';
import { PersonFit } from './PersonFit';
import { PersonTags } from './PersonTags';
import { Similar } from './Similar';
import { StatusPicker } from './StatusPicker';
import { TheirData } from './TheirData';
import './PersonScreen.css';

const read = async (id: PersonId) => {
  const [person, drafts, history, reminders, meetings, mentorship] = await Promise.all([
    getPerson(id), draftsOf(id), historyOf(id), remindersOf(id), meetingsOf(id), getMentorship(id),
  ]);
  return { person, drafts, history, reminders, meetings: meetings.filter(({ kind }) => kind === 'first'), mentorship };
};

/** One person: everything known and everything that happened, editable in place. */
export function PersonScreen({ id }: { id: PersonId }) {
  const { app, person: texts } = useTexts();
  const record = useLive(() => read(id), [id]);
  if (!record) return <Progress label={app.loading} />;
  const { person, drafts, history, reminders, meetings, mentorship } = record;
  if (!person) return <Missing icon={UserX} title={texts.missing} to={{ screen: 'shortlist' }}>{texts.toShortlist}</Missing>;
  return (
    <>
      <ScreenHeader title={person.name} titleHidden back={{ screen: 'shortlist' }} subtitle={<PersonLine person={person} />} />
      <div class="person-screen__body">
        <Similar id={id} />
        <StatusPicker person={person} end={<AddReminder person={person} reminders={reminders} />} />
        <Reminders reminders={reminders} />
        <OnTheWay person={person} meetings={meetings} mentorship={mentorship} />
        <PersonFit person={person} />
        <Connection person={person} />
        <PersonTags person={person} />
        <Notes person={person} />
        <Details person={person} />
        <Address person={person} />
        <History person={person} events={history} />
        <TheirData person={person} />
        <section class="person-screen__delete">
          <p class="muted small">{texts.deleteHint}</p>
          <Delete person={person} />
        </section>
      </div>
      <MainStep person={person} meetings={meetings} drafts={drafts} history={history} reminders={reminders} />
    </>
  );
}

function Delete({ person }: { person: Person }) {
  const { app, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const remove = async () => {
    const change = await deletePeople([person.id]);
    navigate({ screen: 'shortlist' });
    toast({ text: texts.deleted(person.name), action: { label: app.undo, run: async () => void (await undo(change)) } });
  };
  return (
    <Button small variant="danger" icon={Trash2} busy={busy} onClick={() => void run(remove)}>
      {texts.delete}
    </Button>
  );
}
