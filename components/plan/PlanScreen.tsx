import { ArrowLeft, ArrowRight, Check } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { ButtonLink } from '@/components/ui/Button';
import { JourneyTabs } from '@/components/ui/JourneyTabs';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, type RouteOf } from '@/components/ui/route';
import { SavedMark } from '@/components/ui/SavedMark';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useFollowing } from '@/components/ui/use-following';
import { useLive } from '@/components/ui/use-live';
import { editPlan, type PlanWords } from '@/lib/actions/edit-plan';
import type { Goal } from '@/lib/model/goal';
import { type Plan, type PlanStep, planSteps } from '@/lib/model/plan';
import { answeredSteps, nextOpenStep, stepBeside } from '@/lib/relationship/plan-progress';
import { getPlan, listGoals } from '@/lib/store/queries';
import { sections } from './sections';
import './PlanScreen.css';

const read = async () => {
  const [plan, goals] = await Promise.all([getPlan(), listGoals()]);
  return { plan, goals };
};

/** Where the user wants to go and how the mentoring is to run: question by question, or all of it at once. */
export function PlanScreen({ route: { step } }: { route: RouteOf<'plan'> }) {
  const { app } = useTexts();
  const stored = useLive(read, []);
  if (!stored) return <Progress label={app.loading} />;
  return step ? <Guided key={step} {...stored} step={step} /> : <Overview {...stored} />;
}

type Stored = { plan: Plan; goals: readonly Goal[] };

const useEditing = (stored: Plan) => useFollowing(stored, (words: PlanWords) => editPlan(words));

/** One question with a hint and an example, and the way to the next. */
function Guided({ plan: stored, goals, step }: Stored & { step: PlanStep }) {
  const { plan: t } = useTexts();
  const { value: plan, change, saving } = useEditing(stored);
  const Section = sections[step];
  const { question, hint, example } = t.steps[step];
  const before = stepBeside(step, -1);
  const after = stepBeside(step, 1);
  return (
    <>
      <ScreenHeader
        title={question}
        back={{ screen: 'plan' }}
        subtitle={<p class="muted">{t.position(planSteps.indexOf(step) + 1, planSteps.length)}</p>}
        actions={<SavedMark state={saving.state} />}
      />
      <div class="plan-screen">
        <p>{hint}</p>
        <p class="plan-screen__example">
          <strong>{t.example}</strong> {example}
        </p>
        <h2 class="visually-hidden">{t.steps[step].title}</h2>
        <Section plan={plan} goals={goals} change={change} />
        <AutosaveFailure saving={saving} />
      </div>
      <ActionBar>
        <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf({ screen: 'plan', step: after })}>
          {after ? t.next(t.steps[after].title) : t.finish}
        </ButtonLink>
        {before && (
          <ButtonLink icon={ArrowLeft} href={hrefOf({ screen: 'plan', step: before })}>
            {t.previous}
          </ButtonLink>
        )}
      </ActionBar>
    </>
  );
}

/** Everything that is written down, to be changed in its place. */
function Overview({ plan: stored, goals }: Stored) {
  const { plan: t } = useTexts();
  const { value: plan, change, saving } = useEditing(stored);
  const done = answeredSteps(plan, goals);
  const open = nextOpenStep(plan, goals);
  const isBegun = done.length > 2;
  return (
    <>
      <ScreenHeader title={t.title} subtitle={<p class="muted">{t.intro}</p>} actions={<SavedMark state={saving.state} />} />
      <JourneyTabs current="plan" />
      <div class="plan-screen">
        <AutosaveFailure saving={saving} />
        {planSteps.map((step) => {
          const Section = sections[step];
          return (
            <section key={step} class="plan-part">
              <div class="plan-part__head">
                <h2>
                  {done.includes(step) && <Check class="plan-part__done" size={16} />}
                  {t.steps[step].title}
                </h2>
                <a class="small" href={hrefOf({ screen: 'plan', step })}>
                  {t.explain} <span class="visually-hidden">({t.steps[step].title})</span>
                </a>
              </div>
              <Section plan={plan} goals={goals} change={change} />
            </section>
          );
        })}
      </div>
      <ActionBar>
        <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf(open ? { screen: 'plan', step: open } : { screen: 'search' })}>
          {open ? (isBegun ? t.goOn(t.steps[open].title) : t.begin) : t.toSearch}
        </ButtonLink>
      </ActionBar>
    </>
  );
}
