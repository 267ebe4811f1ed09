import { FolderDown } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { LastBackup } from '@/components/ui/LastBackup';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { AutoBackup } from '@/lib/model/auto-backup';

/** The way to the user's data as files, with the state of the backup. */
export function DataLink({ backup }: { backup: AutoBackup }) {
  const { data } = useTexts();
  return (
    <section class="stack">
      <h2>{data.title}</h2>
      <p class="muted">{data.lead}</p>
      <p>
        <LastBackup backup={backup} />
      </p>
      <p>
        <ButtonLink icon={FolderDown} href={hrefOf({ screen: 'data' })}>
          {data.open}
        </ButtonLink>
      </p>
    </section>
  );
}
