import { Download } from 'lucide-preact';
import { Component, type ComponentChildren } from 'preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';

type Props = {
  children: ComponentChildren;
  /** Stands around a whole screen. */
  isScreen?: boolean;
  /** Shows nothing instead of the error: for parts that one can do without. */
  quiet?: boolean;
};
type State = { failure?: { error: unknown } | undefined };

/** Catches what fails while rendering or reading, says it in words and offers a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static override getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render({ children, isScreen = false, quiet = false }: Props, { failure }: State) {
    if (!failure) return children;
    if (quiet) return null;
    return <Failure error={failure.error} isScreen={isScreen} onAgain={() => this.setState({ failure: undefined })} />;
  }
}

function Failure({ error, isScreen, onAgain }: { error: unknown; isScreen: boolean; onAgain: () => void }) {
  const { app, errors } = useTexts();
  const { run, busy } = useTask();
  return (
    <ErrorMessage
      error={error}
      isScreen={isScreen}
      actions={
        <>
          <Button variant="filled" onClick={onAgain}>
            {app.tryAgain}
          </Button>
          <Button icon={Download} busy={busy} onClick={() => void run(async () => (await import('@/lib/actions/rescue-data')).rescueData())}>
            {errors.saveAll}
          </Button>
          <ButtonLink href={hrefOf({ screen: 'shortlist' })}>{app.toShortlist}</ButtonLink>
        </>
      }
    />
  );
}
