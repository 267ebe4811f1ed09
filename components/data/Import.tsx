import { ButtonLink, Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { TaskProgress } from '@/components/ui/TaskProgress';
import { useTexts } from '@/components/ui/texts';
import { Columns } from './Columns';
import { FileDrop } from './FileDrop';
import { Preview } from './Preview';
import { Restore } from './Restore';
import { SimilarNow } from './SimilarNow';
import { type Importing, useImport } from './use-import';

/** People and backups from files: first what would happen, then, in one piece, that it does. */
export function Import({ isEmpty }: { isEmpty: boolean }) {
  const { data } = useTexts();
  const importing = useImport();
  return (
    <section class="stack">
      <h2>{data.import.title}</h2>
      <Step importing={importing} isEmpty={isEmpty} />
    </section>
  );
}

function Step({ importing, isEmpty }: { importing: Importing; isEmpty: boolean }) {
  const { data } = useTexts();
  const t = data.import;
  const { stage } = importing;
  const chooser = <FileDrop onFile={(file) => void importing.open(file)} />;
  switch (stage.at) {
    case 'start':
      return chooser;
    case 'working': {
      const label = { reading: t.reading, comparing: t.comparing, importing: t.importing, takingBack: t.takingBack }[stage.work];
      return <TaskProgress label={label} {...stage.progress} onCancel={importing.cancel} />;
    }
    case 'refused':
      return (
        <>
          <div role="alert">
            <Notice tone="warning">
              <p dir="auto">
                <strong>{stage.file.name}</strong>
              </p>
              <p>{t.refused[stage.file.reason]}</p>
            </Notice>
          </div>
          {chooser}
        </>
      );
    case 'columns':
      return <Columns stage={stage} importing={importing} />;
    case 'preview':
      return <Preview stage={stage} importing={importing} />;
    case 'restore':
      return <Restore stage={stage} importing={importing} isEmpty={isEmpty} />;
    case 'done':
      return (
        <>
          <div role="status">
            <Notice
              actions={
                <div class="data__actions">
                  <ButtonLink small href={hrefOf({ screen: 'shortlist' })}>
                    {t.toShortlist}
                  </ButtonLink>
                  <SimilarNow />
                  <Button small onClick={() => void importing.takeBack(stage)}>
                    {t.undo}
                  </Button>
                </div>
              }
            >
              <p>{stage.text}</p>
            </Notice>
          </div>
          {chooser}
        </>
      );
  }
}
