import { navigate } from '@/components/ui/route';
import { useTask } from '@/components/ui/use-task';
import { prepareMeeting } from '@/lib/actions/prepare-meeting';
import type { PersonId } from '@/lib/model/id';

/** Goes to the first meeting with somebody that is being prepared, or begins one. */
export function usePrepare(id: PersonId): { prepare: () => void; busy: boolean } {
  const { run, busy } = useTask();
  return { busy, prepare: () => void run(async () => navigate({ screen: 'meeting', id: await prepareMeeting(id) })) };
}
