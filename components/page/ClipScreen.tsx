import { TextSelect } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { CapturedPerson } from '@/lib/model/capture';
import type { SelectionClip } from '@/lib/model/clip';
import type { ClipId } from '@/lib/model/id';
import { getClip } from '@/lib/store/queries';
import { ClipForm } from './ClipForm';

/** A text that the user selected on a page, read as a person, to be looked at and saved. */
export function ClipScreen({ id }: { id: ClipId }) {
  const { clip: t } = useTexts();
  const [kept, setKept] = useState<{ clip: SelectionClip; person: CapturedPerson }>();
  const stored = useLive(async () => ({ clip: await getClip(id) }), [id]);
  useEffect(() => {
    const clip = stored?.clip;
    // Read once: what the user types is not replaced, also when the stored text goes because the person is being saved.
    if (clip?.kind !== 'selection' || kept?.clip.id === clip.id) return;
    void import('@/lib/actions/read-clip').then(({ readClip }) => setKept({ clip, person: readClip(clip) }));
  }, [stored]);
  const isGone = stored && stored.clip?.kind !== 'selection' && !kept;
  return (
    <>
      <ScreenHeader title={t.title} back={{ screen: 'page' }} />
      {kept ? <ClipForm key={kept.clip.id} clip={kept.clip} person={kept.person} /> : isGone ? <Gone /> : <Progress label={t.reading} />}
    </>
  );
}

function Gone() {
  const { app, clip: t } = useTexts();
  return (
    <EmptyState
      icon={TextSelect}
      title={t.gone.title}
      actions={
        <ButtonLink variant="filled" href={hrefOf({ screen: 'shortlist' })}>
          {app.toShortlist}
        </ButtonLink>
      }
    >
      <p>{t.gone.text}</p>
    </EmptyState>
  );
}
