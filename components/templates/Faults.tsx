import { CircleAlert, CircleCheck } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import type { TemplateError } from '@/lib/outreach/user-templates/validate';

type Props = { errors: readonly TemplateError[]; onShow: (error: TemplateError) => void };

/** What is wrong with a template, in words, with the line and the way there. */
export function Faults({ errors, onShow }: Props) {
  const { compose, templates: texts } = useTexts();
  return (
    <div role="status">
      {errors.length === 0 && (
        <p class="muted small templates__fine">
          <CircleCheck size={14} /> {texts.fine}
        </p>
      )}
      <ul role="list">
        {errors.map((error) => (
          <li key={`${error.in} ${error.line} ${error.column} ${error.problem}`} class="templates__error">
            <CircleAlert size={16} />
            <span>
              {error.in === 'subject' && `${compose.subject}: `}
              {texts.problems[error.problem](error)}
            </span>
            <Button small onClick={() => onShow(error)}>
              {compose.show}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
