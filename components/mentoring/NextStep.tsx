import { ArrowRight } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { formatDistance } from '@/components/ui/days';
import { hrefOf } from '@/components/ui/route';
import type { PersonId } from '@/lib/model/id';
import type { MentoringPart } from '@/lib/model/mentorship';
import type { MentoringStep } from '@/lib/relationship/next-step';
import { useWords } from './words';
import './NextStep.css';

type Props = {
  step: MentoringStep | undefined;
  personId: PersonId;
  /** Who is meant, where several stand below each other. */
  name?: string | undefined;
  /** The part that is open: no button leads to where one is. */
  current?: MentoringPart | undefined;
  main?: boolean | undefined;
};

/** What comes next in a mentoring, and the way there. */
export function NextStep({ step, personId, name, current, main = false }: Props) {
  const { t, tag, today } = useWords();
  if (!step) return <p class="next-step muted">{t.steps.none}</p>;
  const isHere = step.part === current && !step.meetingId;
  const href = hrefOf({ screen: 'mentoring', id: personId, part: step.part, ...(step.meetingId && { meeting: step.meetingId }) });
  return (
    <section class="next-step" aria-label={t.steps.label}>
      <p class="next-step__what">
        <span class="small muted">{t.steps.label}</span>
        <strong>{t.steps.titles[step.step]}</strong>
        {step.on && <span class="small muted"> · {formatDistance(step.on, today, tag)}</span>}
      </p>
      {!isHere && (
        <ButtonLink small={!main} variant={main ? 'filled' : 'outline'} icon={ArrowRight} href={href}>
          {t.steps.buttons[step.step]}
          {name && <span class="visually-hidden"> ({name})</span>}
        </ButtonLink>
      )}
    </section>
  );
}
