import { TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { describeError } from './describe-error';
import { EmptyState } from './EmptyState';
import { useTexts } from './texts';

/** A failure in place of what could not be shown, with a way on. */
export function ErrorMessage({ error, actions }: { error: unknown; actions?: ComponentChildren }) {
  const { errors } = useTexts();
  return (
    <div role="alert">
      <EmptyState icon={TriangleAlert} title={errors.title} actions={actions}>
        <p>{describeError(error, errors)}</p>
      </EmptyState>
    </div>
  );
}
