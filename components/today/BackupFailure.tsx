import { ButtonLink } from '@/components/ui/Button';
import { LastBackup } from '@/components/ui/LastBackup';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { getSetting } from '@/lib/store/queries';

/** That the last backup failed, where the user looks every day. */
export function BackupFailure() {
  const { data } = useTexts();
  const backup = useLive(() => getSetting('autoBackup'), []);
  if (!backup?.failure) return null;
  return (
    <div class="today__notice" role="alert">
      <Notice
        tone="warning"
        actions={
          <ButtonLink small href={hrefOf({ screen: 'data' })}>
            {data.backup.look}
          </ButtonLink>
        }
      >
        <LastBackup backup={backup} />
      </Notice>
    </div>
  );
}
