import { RefreshCw, UserPlus } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { IconButton, IconLink } from '@/components/ui/IconButton';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';
import { NotRead } from './NotRead';
import { PageSource } from './PageSource';
import { usePage } from './PageState';
import { PeopleFound } from './PeopleFound';
import { TabChanged } from './TabChanged';
import { listed } from './selection';

/** Everyone on the page in front: choose, look, correct, save. */
export function PageScreen() {
  const { page: t } = useTexts();
  const { read, look } = usePage();
  const { kind } = useSurface();
  useEffect(() => {
    if (read.state === 'idle') void look();
  }, []);

  const capture = read.state === 'done' && read.reading.state === 'read' ? read.reading.capture : undefined;
  return (
    <>
      <ScreenHeader
        title={t.title}
        subtitle={capture && <PageSource capture={capture} detailed={kind !== 'popup'} />}
        actions={
          <span>
            <IconButton icon={RefreshCw} label={t.lookAgain} onClick={() => void look()} />
            <IconLink icon={UserPlus} label={t.empty.addByHand} href={hrefOf({ screen: 'add' })} />
          </span>
        }
      />
      <TabChanged />
      <Content />
    </>
  );
}

function Content() {
  const { app, page: t } = useTexts();
  const { read, selection, look } = usePage();
  if (read.state === 'idle' || read.state === 'busy') return <Progress label={t.reading} />;
  if (read.state === 'failed') {
    return <ErrorMessage error={read.error} actions={<Button variant="filled" onClick={() => void look()}>{app.tryAgain}</Button>} />;
  }
  const { reading } = read;
  if (reading.state !== 'read') return <NotRead reading={reading} />;
  if (!listed(selection).length) return <NotRead reading={{ ...reading.capture, state: 'nobody' }} />;
  return <PeopleFound capture={reading.capture} />;
}
