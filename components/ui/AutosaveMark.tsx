import { Check, TriangleAlert } from 'lucide-preact';
import { Button, ButtonLink } from './Button';
import { describeError, storageFailure } from './describe-error';
import { Notice } from './Notice';
import { hrefOf } from './route';
import { useTexts } from './texts';
import type { Autosave } from './use-autosave';
import type { WriteState } from './write-queue';
import './AutosaveMark.css';

/** Whether a field is stored, as a picture beside its label; assistive technology is told in words. */
export function AutosaveTick({ state }: { state: WriteState }) {
  const { app } = useTexts();
  return (
    <>
      <span class="visually-hidden" role="status">
        {state === 'saved' && app.saved}
      </span>
      {state === 'saved' && <Check class="autosave-tick" size={14} />}
      {state === 'failed' && <TriangleAlert class="autosave-tick autosave-tick--failed" size={14} />}
    </>
  );
}

type Saving = Pick<Autosave<object>, 'state' | 'error' | 'retry'>;

/** What to do about something typed that could not be stored. */
export function AutosaveFailure({ saving: { state, error, retry } }: { saving: Saving }) {
  const { app, errors } = useTexts();
  if (state !== 'failed') return null;
  return (
    <div role="alert">
      <Notice tone="warning" actions={
          <>
            <Button small onClick={retry}>
              {app.tryAgain}
            </Button>
            {storageFailure(error) && (
              <ButtonLink small href={hrefOf({ screen: 'data' })}>
                {errors.saveAll}
              </ButtonLink>
            )}
          </>
        }
      >
        <p>
          <strong>{app.notSaved}.</strong> {describeError(error, errors)}
        </p>
      </Notice>
    </div>
  );
}
