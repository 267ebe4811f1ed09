import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { keepDraft } from '@/lib/actions/keep-draft';
import { type MarkedSent, markSent } from '@/lib/actions/mark-sent';
import { type Draft, messageKinds } from '@/lib/model/message';
import { HandOver } from '@/lib/model/settings';
import './SentQuestion.css';

type Props = {
  draft: Draft;
  /** What there is to do first: to paste what was copied. */
  note?: string | undefined;
  settled: () => Promise<void>;
  onSent: (sent: MarkedSent) => void;
};

/** Asked once the text went to the user's mail program, also when they come back later: only they know whether it was sent. */
export function SentQuestion({ draft, note, settled, onSent }: Props) {
  const { compose: texts } = useTexts();
  const { run, busy } = useTask();
  const words = texts.sent[messageKinds[draft.kind].channel];
  const via = HandOver.catch('copy').parse(draft.handedOver?.via);
  const mark = async () => {
    await settled();
    onSent(await markSent(draft.id, via));
  };
  return (
    <div class="sent-question" role="group" aria-label={words.question}>
      <p role="status" class="sent-question__text">
        <strong>{words.question}</strong> {note && <span class="muted small">{note}</span>}
      </p>
      <Button variant="filled" busy={busy} onClick={() => void run(mark)}>
        {words.yes}
      </Button>
      <Button busy={busy} onClick={() => void run(() => keepDraft(draft.id))}>
        {texts.notYet}
      </Button>
    </div>
  );
}
