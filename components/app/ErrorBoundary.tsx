import { Component, type ComponentChildren } from 'preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { hrefOf } from '@/components/ui/route';
import { LanguageContext } from '@/components/ui/texts';

type Props = { children: ComponentChildren; /** Shows nothing instead of the error: for parts that one can do without. */ quiet?: boolean };
type State = { failure?: { error: unknown } | undefined };

/** Catches what fails while rendering or reading, says it in words and offers a way on. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = LanguageContext;
  override state: State = {};

  static override getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render({ children, quiet = false }: Props, { failure }: State) {
    if (!failure) return children;
    if (quiet) return null;
    const { app } = this.context.texts;
    return (
      <ErrorMessage
        error={failure.error}
        actions={
          <>
            <Button variant="filled" onClick={() => this.setState({ failure: undefined })}>
              {app.tryAgain}
            </Button>
            <ButtonLink href={hrefOf({ screen: 'shortlist' })}>{app.toShortlist}</ButtonLink>
          </>
        }
      />
    );
  }
}
