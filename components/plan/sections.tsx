import type { ComponentType } from 'preact';
import { TextArea } from '@/components/ui/TextArea';
import { useTexts } from '@/components/ui/texts';
import type { PlanWords } from '@/lib/actions/edit-plan';
import type { Goal } from '@/lib/model/goal';
import type { Plan, PlanStep } from '@/lib/model/plan';
import { Goals } from './Goals';
import { Rhythm } from './Rhythm';
import { Structure } from './Structure';
import { Synonyms } from './Synonyms';
import { Tasks } from './Tasks';
import { Words } from './Words';

export type SectionProps = { plan: Plan; goals: readonly Goal[]; change: (words: PlanWords) => void };

const maxText = 10_000;

/** One of the two questions that are answered in whole sentences. */
const textSection = (field: 'vision' | 'expectations') =>
  function TextSection({ plan, change }: SectionProps) {
    const { plan: t } = useTexts();
    return <TextArea label={t.steps[field].title} labelHidden maxLength={maxText} value={plan[field]} onText={(text) => change({ [field]: text })} />;
  };

function Skills({ plan, goals, change }: SectionProps) {
  const { plan: t } = useTexts();
  return (
    <div class="stack">
      <Words label={t.develop} hint={t.developHint} words={plan.develop} onWords={(develop) => change({ develop })} />
      <Words label={t.avoid} hint={t.avoidHint} words={plan.avoid} onWords={(avoid) => change({ avoid })} />
      <Synonyms plan={plan} goals={goals} change={change} />
    </div>
  );
}

/** What is filled in for each question. */
export const sections: Record<PlanStep, ComponentType<SectionProps>> = {
  vision: textSection('vision'),
  skills: Skills,
  goals: ({ goals, plan }) => <Goals goals={goals} skills={plan.develop} />,
  expectations: textSection('expectations'),
  rhythm: Rhythm,
  structure: Structure,
  tasks: Tasks,
};
