import { Merge } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { focusTitle } from '@/components/ui/focus-title';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useUndoable } from '@/components/ui/use-undoable';
import { keepApart } from '@/lib/actions/keep-apart';
import { undo } from '@/lib/actions/undo';
import type { DuplicatePair } from '@/lib/model/duplicates';
import { peopleOf } from '@/lib/store/queries';

/** Two records side by side with why they may be one; nothing once one is gone or the user said that they are two. */
export function PairRow({ pair: { one, other, reasons } }: { pair: DuplicatePair }) {
  const { duplicates: t } = useTexts();
  const { act, busy } = useUndoable(undo);
  const [first, second] = useLive(() => peopleOf([one, other]), [one, other]) ?? [];
  if (!first || !second || first.distinctFrom?.includes(other) || second.distinctFrom?.includes(one)) return null;
  const separate = async () => {
    if (await act(() => keepApart(one, other), t.keptApart(first.name, second.name))) focusTitle();
  };
  return (
    <li class="pair">
      <div class="pair__people">
        {[first, second].map((person) => (
          <PersonLine key={person.id} person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })} />
        ))}
      </div>
      <div class="pair__end">
        <p class="muted small">{reasons.map((reason) => t.reasons[reason]).join(' · ')}</p>
        <span class="cluster">
          <ButtonLink small icon={Merge} href={hrefOf({ screen: 'merge', id: one, other })}>
            {t.compare}
            <span class="visually-hidden"> ({t.both(first.name, second.name)})</span>
          </ButtonLink>
          <Button small variant="plain" busy={busy} onClick={() => void separate()}>
            {t.twoPeople}
            <span class="visually-hidden"> ({t.both(first.name, second.name)})</span>
          </Button>
        </span>
      </div>
    </li>
  );
}
