import { LastBackup } from '@/components/ui/LastBackup';
import { hrefOf } from '@/components/ui/route';
import { useLive } from '@/components/ui/use-live';
import { countPeople, getSetting } from '@/lib/store/queries';

const read = async () => ({ backup: await getSetting('autoBackup'), people: await countPeople() });

/** When the last backup was made, with the way to it; nothing while there is nothing to back up. */
export function BackupState() {
  const state = useLive(read, []);
  if (!state || (!state.people && !state.backup.last)) return null;
  return (
    <a class="side-bar__backup small" href={hrefOf({ screen: 'data' })}>
      <LastBackup backup={state.backup} />
    </a>
  );
}
