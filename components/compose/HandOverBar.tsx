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
import { saveSetting } from '@/lib/actions/save-setting';
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
  /** The remarks that stand in the way, and where they stand. */
  errors: { id: string; count: number };
  saving: Pick<Autosave<object>, 'settled'>;
  onSent: (sent: MarkedSent) => void;
};

/** The way out: the user's own mail program or the clipboard. The last way used is the main button. */
export function HandOverBar({ draft, world: { person, preferences }, blanks, errors, saving, onSent }: Props) {
  const { compose: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const noteId = useId();
  const { channel } = messageKinds[draft.kind];
  const outgoing = { channel, recipient: recipientOf(draft, person), body: draft.body, blanks: blanks.count, errors: errors.count };
  const ways = waysOut(outgoing);
  const main = mainWay(ways, preferences.handOver);
  const block = blockOf(outgoing);

  const give = (via: HandOver) =>
    run(async () => {
      await saving.settled();
      if (via !== preferences.handOver && ways.length > 1) await saveSetting('preferences', { ...preferences, handOver: via });
      const { opened, copied } = await handOver(draft, person, via);
      if (copied) toast({ text: opened ? texts.tooLong : texts.copied });
    });
  const already = () =>
    run(async () => {
      await saving.settled();
      onSent(await markSent(draft.id, main));
    });

  const showErrors = () => {
    const list = document.getElementById(errors.id);
    list?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    list?.querySelector<HTMLElement>('.finding--error button, summary')?.focus({ preventScroll: true });
  };

  return (
    <div class="hand-over">
      <Button variant="filled" class="hand-over__main" busy={busy} disabled={block !== undefined} aria-describedby={block === 'blanks' ? blanks.id : noteId} onClick={() => void give(main)}>
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
      {block !== 'blanks' && (
        <div class="hand-over__note muted small" id={noteId}>
          {block === 'findings' ? (
            <Button small class="hand-over__errors" icon={CircleAlert} onClick={showErrors}>
              {texts.toCorrect(errors.count)}
            </Button>
          ) : (
            (block && texts.blocked[block]) ?? texts.youSend
          )}
        </div>
      )}
    </div>
  );
}
