import { TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { describeError } from './describe-error';
import { EmptyState } from './EmptyState';
import { useTexts } from './texts';

type Props = { error: unknown; /** In place of a whole screen. */ isScreen?: boolean | undefined; actions?: ComponentChildren };

/** A failure in place of what could not be shown, with a way on. */
export function ErrorMessage({ error, isScreen, actions }: Props) {
  const { errors } = useTexts();
  return (
    <div role="alert">
      <EmptyState icon={TriangleAlert} isScreen={isScreen} title={errors.title} actions={actions}>
        <p>{describeError(error, errors)}</p>
      </EmptyState>
    </div>
  );
}
