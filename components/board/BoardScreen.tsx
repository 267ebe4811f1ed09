import { useState } from 'preact/hooks';
import { NobodySaved } from '@/components/ui/NobodySaved';
import { Progress } from '@/components/ui/Progress';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { SearchField } from '@/components/ui/SearchField';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useUndoable } from '@/components/ui/use-undoable';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { Status } from '@/lib/model/status';
import { countByStatus } from '@/lib/store/queries';
import { BoardColumn } from './BoardColumn';
import type { Lifted } from './lifted';
import './BoardScreen.css';

/** Everybody by status, a column each: cards are dragged from one to another, or lifted and moved with the keys. */
export function BoardScreen() {
  const { app, board: t, shortlist, statuses } = useTexts();
  const [text, setText] = useState('');
  const [lifted, setLifted] = useState<Lifted>();
  const counts = useLive(countByStatus, []);
  const { act } = useUndoable(undo);
  if (!counts) return <Progress label={app.loading} />;
  if (!Object.values(counts).some(Boolean)) return <NobodySaved title={t.title} />;

  const drop = async (target: Status) => {
    if (!lifted) return;
    setLifted(undefined);
    if (target === lifted.from) return;
    await act(() => setStatus([lifted.id], target), t.moved(lifted.name, statuses[target]));
  };
  /** The card is somewhere else now: the focus goes with it. */
  const dropByKey = async (target: Status) => {
    const id = lifted?.id;
    await drop(target);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-handle="${id}"]`)?.focus(), 200);
  };
  return (
    <div class="board-screen">
      <ScreenHeader
        title={t.title}
        subtitle={
          <p class="visually-hidden" role="status">
            {lifted?.target && t.target(lifted.name, statuses[lifted.target])}
          </p>
        }
      />
      <div class="board-screen__tools">
        <SearchField label={shortlist.search} value={text} onText={setText} />
        <p class="muted small">{t.hint}</p>
      </div>
      <section class="board" tabIndex={0} aria-label={t.columns}>
        {Status.options.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            text={text}
            count={counts[status] ?? 0}
            lifted={lifted}
            onLift={setLifted}
            onDrop={(target) => void drop(target)}
            onKeyDrop={(target) => void dropByKey(target)}
          />
        ))}
      </section>
    </div>
  );
}
