import { useEffect, useRef } from 'preact/hooks';
import { classes } from '@/components/ui/classes';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import { useLive } from '@/components/ui/use-live';
import type { Status } from '@/lib/model/status';
import { findPeople } from '@/lib/store/queries';
import { BoardCard } from './BoardCard';
import type { Lifted } from './lifted';

type Props = {
  status: Status;
  text: string;
  count: number;
  lifted: Lifted | undefined;
  onLift: (lifted: Lifted | undefined) => void;
  onDrop: (target: Status) => void;
  onKeyDrop: (target: Status) => void;
};

/** Everybody of one status; cards are dropped anywhere in it. */
export function BoardColumn({ status, text, count, lifted, onLift, onDrop, onKeyDrop }: Props) {
  const { statuses, shortlist } = useTexts();
  const { shown, mark } = useGrowing(count, text);
  const people = useLive(() => findPeople({ text, statuses: [status], limit: shown }), [text, status, shown]) ?? [];
  const isTarget = lifted?.target === status && lifted.from !== status;
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isTarget) column.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [isTarget]);
  return (
    <section
      ref={column}
      class={classes('board__column', isTarget && 'board__column--target', !count && 'board__column--empty')}
      aria-label={statuses[status]}
      onDragOver={(event) => {
        if (!lifted) return;
        event.preventDefault();
        if (lifted.target !== status) onLift({ ...lifted, target: status });
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(status);
      }}
    >
      <h2 class="board__head">
        {statuses[status]} <span class="muted">{count > 0 && count}</span>
      </h2>
      <ul role="list" class="board__cards" aria-label={shortlist.list}>
        {people.map((person) => (
          <BoardCard key={person.id} person={person} lifted={lifted} onLift={onLift} onKeyDrop={onKeyDrop} />
        ))}
        {people.length === shown && shown < count && <li key={shown} ref={mark} class="board__more" />}
      </ul>
    </section>
  );
}
