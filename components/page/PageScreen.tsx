import { useEffect } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { lazy } from '@/components/ui/lazy';
import { Progress } from '@/components/ui/Progress';
import { useTexts } from '@/components/ui/texts';
import { NotRead } from './NotRead';
import { PageBar } from './PageBar';
import { usePage } from './PageState';
import { PeopleFound } from './PeopleFound';
import { TabChanged } from './TabChanged';
import { listed } from './selection';

const Picks = lazy(async () => (await import('./Picks')).Picks);

/** Everyone on the page in front: choose, look, correct, save. */
export function PageScreen() {
  const { app, page: t } = useTexts();
  const { read, selection, look } = usePage();
  useEffect(() => {
    if (read.state === 'idle') void look();
  }, []);

  if (read.state === 'done' && read.reading.state === 'read' && listed(selection).length)
    return (
      <>
        <Picks url={read.reading.capture.url} />
        <PeopleFound capture={read.reading.capture} tabId={read.reading.tabId} />
      </>
    );
  return (
    <>
      {read.state === 'done' && read.reading.state === 'read' && <Picks url={read.reading.capture.url} />}
      <PageBar />
      <TabChanged />
      {(read.state === 'idle' || read.state === 'busy') && <Progress label={t.reading} />}
      {read.state === 'done' && <NotRead reading={read.reading.state === 'read' ? { ...read.reading.capture, state: 'nobody' } : read.reading} />}
      {read.state === 'failed' && (
        <ErrorMessage
          error={read.error}
          actions={
            <Button variant="filled" onClick={() => void look()}>
              {app.tryAgain}
            </Button>
          }
        />
      )}
    </>
  );
}
