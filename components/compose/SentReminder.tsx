import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { keepDraft } from '@/lib/actions/keep-draft';
import { markSent } from '@/lib/actions/mark-sent';
import { undo } from '@/lib/actions/undo';
import { HandOver } from '@/lib/model/settings';
import { handedOverDrafts, type OpenDraft } from '@/lib/store/queries';
import './SentReminder.css';

/** Asks whoever comes back about the last message that went to their mail program: only they know whether it was sent. */
export function SentReminder() {
  const asked = useLive(() => handedOverDrafts(1), []);
  return asked?.[0] ? <Question key={asked[0].draft.id} {...asked[0]} /> : null;
}

function Question({ draft, person }: OpenDraft) {
  const { app, compose: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const mark = async () => {
    const { change } = await markSent(draft.id, HandOver.catch('copy').parse(draft.handedOver?.via));
    toast({ text: texts.markedSent(person.name), action: { label: app.undo, run: async () => void (await undo(change)) } });
  };
  return (
    <div class="sent-reminder" role="group" aria-label={texts.sentTo(person.name)}>
      <Notice>
        <p>
          {texts.sentTo(person.name)}{' '}
          <a class="small" href={hrefOf({ screen: 'compose', id: person.id, kind: draft.kind })}>
            {texts.lookAtIt}
          </a>
        </p>
        <div class="cluster">
          <Button small busy={busy} onClick={() => void run(mark)}>
            {texts.sent.mail.yes}
          </Button>
          <Button small busy={busy} variant="plain" onClick={() => void run(() => keepDraft(draft.id))}>
            {texts.notYet}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
