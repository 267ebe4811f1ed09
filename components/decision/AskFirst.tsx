import { ArrowRight } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useUndoable } from '@/components/ui/use-undoable';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { undo } from '@/lib/actions/undo';
import type { Person } from '@/lib/model/person';

/** From the decision to the ask: a mentoring begins that is prepared only. */
export function AskFirst({ person: { id, name } }: { person: Person }) {
  const { decision: t, mentoring } = useTexts();
  const { act, busy } = useUndoable(undo);
  const ask = async () => {
    if (await act(() => startMentoring(id, false), mentoring.home.began(name))) navigate({ screen: 'mentoring', id, part: 'ask' });
  };
  return (
    <Button variant="filled" icon={ArrowRight} busy={busy} onClick={() => void ask()}>
      {t.ask(name)}
    </Button>
  );
}
