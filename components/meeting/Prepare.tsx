import { MessageCircle, Printer, Trash2 } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button, ButtonLink } from '@/components/ui/Button';
import { PrintSheet, printPage } from '@/components/ui/PrintSheet';
import { hrefOf, navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useFollowing } from '@/components/ui/use-following';
import { useTask } from '@/components/ui/use-task';
import { undo } from '@/lib/actions/undo';
import { deleteMeeting, editMeeting, type MeetingWords } from '@/lib/actions/write-meeting';
import { About } from './About';
import { BesideTheCall } from './BesideTheCall';
import { Questions } from './Questions';
import type { MeetingRecord } from './record';
import { Sheet } from './Sheet';
import { WhenAndWhere } from './WhenAndWhere';

/** The preparation sheet: who it is, what was written, what to ask. */
export function Prepare(record: MeetingRecord) {
  const { meeting: t } = useTexts();
  const { value, change, saving } = useFollowing(record.meeting, (words: MeetingWords) => editMeeting(record.meeting.id, words));
  const shown = { ...record, meeting: value };
  return (
    <>
      <div class="meeting">
        <AutosaveFailure saving={saving} />
        <WhenAndWhere meeting={value} change={change} />
        <Questions meeting={value} change={change} state={saving.state} />
        <About {...record} />
        <Remove {...record} />
      </div>
      <PrintSheet>
        <Sheet {...shown} />
      </PrintSheet>
      <ActionBar>
        <ButtonLink variant="filled" icon={MessageCircle} href={hrefOf({ screen: 'meeting', id: value.id, part: 'talk' })}>
          {t.toTalk}
        </ButtonLink>
        <Button icon={Printer} onClick={printPage}>
          {t.print}
        </Button>
        <BesideTheCall meeting={value} />
      </ActionBar>
    </>
  );
}

function Remove({ meeting }: MeetingRecord) {
  const { app, meeting: t } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const remove = async () => {
    const change = await deleteMeeting(meeting.id);
    navigate({ screen: 'meetings' });
    toast({ text: t.deleted, action: { label: app.undo, run: async () => void (await undo(change)) } });
  };
  return (
    <div>
      <Button small variant="danger" icon={Trash2} busy={busy} onClick={() => void run(remove)}>
        {t.delete}
      </Button>
    </div>
  );
}
