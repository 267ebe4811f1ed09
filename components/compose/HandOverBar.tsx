import { CircleAlert } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import type { Autosave } from '@/components/ui/use-autosave';
import { useTask } from '@/components/ui/use-task';
import { handOver } from '@/lib/actions/hand-over';
import { type MarkedSent, markSent } from '@/lib/actions/mark-sent';
import { changeSetting } from '@/lib/actions/change-setting';
import { type Draft, messageKinds } from '@/lib/model/message';
import { recipientOf } from '@/lib/model/recipient';
import type { HandOver } from '@/lib/model/settings';
import { blockOf, mainWay, waysOut } from './hand-over-choice';
import type { ComposeWorld } from './world';
import './HandOverBar.css';

type Props = {
  draft: Draft;
  world: ComposeWorld;
  /** The list of blanks: its element's id, by which the button says why it waits. */
  blanks: { id: string; count: number };
  /** How many remarks there are, how many of them stand in the way, and the id of the element that lists them. */
  remarks: { id: string; count: number; blocking: number };
  saving: Pick<Autosave<object>, 'settled'>;
  /** What the user has to do now, if anything. */
  onNote: (note: string | undefined) => void;
  onSent: (sent: MarkedSent) => void;
};

/** The way out: the user's own mail program or the clipboard. The last way used is the main button. */
export function HandOverBar({ draft, world: { person, preferences }, blanks, remarks, saving, onNote, onSent }: Props) {
  const { compose: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const noteId = useId();
  const { channel } = messageKinds[draft.kind];
  const outgoing = { channel, recipient: recipientOf(draft, person), body: draft.body, blanks: blanks.count, errors: remarks.blocking };
  const ways = waysOut(outgoing);
  const main = mainWay(ways, preferences.handOver);
  const block = blockOf(outgoing);

  const give = (via: HandOver) =>
    run(async () => {
      await saving.settled();
      if (via !== preferences.handOver && ways.length > 1) await changeSetting('preferences', (stored) => ({ ...stored, handOver: via }));
      try {
        const { opened, copied } = await handOver(draft, person, via);
        onNote(copied ? (opened ? texts.tooLong : texts.copied) : undefined);
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotAllowedError')) throw error;
        toast({ text: texts.copyFailed, error: true });
      }
    });
  const already = () =>
    run(async () => {
      await saving.settled();
      onSent(await markSent(draft.id, main));
    });

  const showRemarks = () => {
    const list = document.getElementById(remarks.id);
    list?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    list?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  };

  return (
    <div class="hand-over">
      <Button variant="filled" class="hand-over__main" busy={busy} disabled={block !== undefined} aria-describedby={block && (block === 'blanks' ? blanks.id : noteId)} onClick={() => void give(main)}>
        {texts.ways[main].action}
      </Button>
      {!block && (
        <Menu
          label={texts.otherWays}
          items={[
            ...ways.filter((way) => way !== main).map((way) => ({ key: way, label: texts.ways[way].name, run: () => void give(way) })),
            { key: 'already', label: texts.sent[channel].already, run: () => void already() },
          ]}
        />
      )}
      <span id={noteId} class="hand-over__note">
        {block === 'empty' && <span class="muted small">{texts.blocked.empty}</span>}
        {remarks.count > 0 && (
          <Button small variant={block === 'findings' ? 'danger' : 'plain'} icon={CircleAlert} onClick={showRemarks}>
            {block === 'findings' ? texts.toCorrect(remarks.blocking) : texts.findings(remarks.count)}
          </Button>
        )}
      </span>
    </div>
  );
}
