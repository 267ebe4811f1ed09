import { ArrowRight, Scale } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { JourneyTabs } from '@/components/ui/JourneyTabs';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { leader } from '@/lib/relationship/decision';
import { AskFirst } from './AskFirst';
import { Candidates } from './Candidates';
import { readComparison } from './comparison';
import { CriteriaList } from './CriteriaList';
import { DifferencePicture } from './DifferencePicture';
import { KnockOuts } from './KnockOuts';
import { Minds } from './Minds';
import { Result } from './Result';
import './DecisionScreen.css';

/** Candidates side by side, and whom to ask first. */
export function DecisionScreen() {
  const { app, decision: t } = useTexts();
  const comparison = useLive(readComparison, []);
  if (!comparison) return <Progress label={app.loading} />;
  const first = leader(comparison.compared.map(({ standing }) => standing));
  const chosen = comparison.compared.find(({ id }) => id === first?.id)?.person;
  return (
    <>
      <ScreenHeader title={t.title} subtitle={<p class="muted">{t.intro}</p>} />
      <JourneyTabs current="decision" />
      <div class="decision">
        {comparison.compared.length === 0 && (
          <EmptyState
            icon={Scale}
            title={t.empty.title}
            actions={
              <ButtonLink variant="filled" href={hrefOf({ screen: 'meetings' })}>
                {t.empty.action}
              </ButtonLink>
            }
          >
            <p>{t.empty.text}</p>
          </EmptyState>
        )}
        <Candidates {...comparison} />
        {comparison.compared.length > 0 && (
          <>
            <Result {...comparison} />
            <DifferencePicture {...comparison} />
            <CriteriaList {...comparison} />
            <KnockOuts {...comparison} />
            <Minds {...comparison} />
          </>
        )}
      </div>
      {comparison.compared.length > 0 && (
        <ActionBar>
          {chosen ? (
            <AskFirst person={chosen} />
          ) : (
            <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf({ screen: 'meetings' })}>
              {t.empty.action}
            </ButtonLink>
          )}
        </ActionBar>
      )}
    </>
  );
}
