import { HeartHandshake } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { findPeople } from '@/lib/store/queries';

/** Those who are asked or are mentors. */
export function MentoringScreen() {
  const { app, decision: t } = useTexts();
  const people = useLive(() => findPeople({ statuses: ['asked', 'mentoring', 'paused'], limit: 100 }), []);
  if (!people) return <Progress label={app.loading} />;
  return (
    <>
      <ScreenHeader title={app.places.mentoring} />
      {people.length ? (
        <List>
          {people.map((person) => (
            <Row key={person.id}>
              <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })} />
            </Row>
          ))}
        </List>
      ) : (
        <EmptyState icon={HeartHandshake} title={t.nobodyAsked} actions={<ButtonLink variant="filled" href={hrefOf({ screen: 'decision' })}>{t.title}</ButtonLink>} />
      )}
    </>
  );
}
