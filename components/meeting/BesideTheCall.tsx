import { PanelRightOpen } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { sidePanelHere } from '@/lib/actions/show-in-side-panel';
import type { Meeting } from '@/lib/model/meeting';

/** The way from the workspace to the questions in the side panel, where they stay beside whatever tab the call is in. */
export function BesideTheCall({ meeting: { id } }: { meeting: Meeting }) {
  const { meeting: t } = useTexts();
  const { kind } = useSurface();
  const { run, busy } = useTask();
  const [show, setShow] = useState<{ at: (hash: string) => Promise<void> }>();
  useEffect(() => void sidePanelHere().then((at) => setShow({ at }), () => undefined), []);
  if (kind !== 'workspace') return null;
  return (
    <Button icon={PanelRightOpen} busy={busy} disabled={!show} onClick={() => show && void run(() => show.at(hrefOf({ screen: 'meeting', id, part: 'talk' })))}>
      {t.beside}
    </Button>
  );
}
