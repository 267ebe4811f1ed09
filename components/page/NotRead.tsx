import { FileText, Globe, Lock, type LucideIcon, SearchX, Store, TriangleAlert } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { PageReading, UnreadableReason } from '@/lib/model/page-reading';
import { usePage } from './PageState';

type Reason = UnreadableReason | 'linkedin' | 'nobody';

/** `aboutPerson`: the page may be about somebody who can be added with its address; `again`: looking again can help. */
const reasons: Record<Reason, { icon: LucideIcon; aboutPerson: boolean; again: boolean }> = {
  browserPage: { icon: Globe, aboutPerson: false, again: false },
  store: { icon: Store, aboutPerson: false, again: false },
  pdf: { icon: FileText, aboutPerson: true, again: false },
  noAccess: { icon: Lock, aboutPerson: true, again: true },
  failed: { icon: TriangleAlert, aboutPerson: true, again: true },
  linkedin: { icon: Lock, aboutPerson: true, again: false },
  nobody: { icon: SearchX, aboutPerson: true, again: false },
};

type Props = { reading: Exclude<PageReading, { state: 'read' }> | { state: 'nobody'; url: string; title: string } };

/** Why there is no list of people, and what can be done instead. */
export function NotRead({ reading }: Props) {
  const { page: t } = useTexts();
  const { look } = usePage();
  const reason: Reason = reading.state === 'unreadable' ? reading.reason : reading.state;
  const { icon, aboutPerson, again } = reasons[reason];
  const words = { ...t.unreadable, linkedin: t.linkedin, nobody: t.empty }[reason];
  const fromPage = aboutPerson && reading.url ? hrefOf({ screen: 'add', url: reading.url, title: reading.title }) : undefined;
  return (
    <EmptyState
      icon={icon}
      title={words.title}
      actions={
        <>
          {again && (
            <Button variant="filled" onClick={() => void look()}>
              {t.lookAgain}
            </Button>
          )}
          {fromPage && (
            <ButtonLink variant={again ? 'outline' : 'filled'} href={fromPage}>
              {t.empty.addPagePerson}
            </ButtonLink>
          )}
          <ButtonLink variant={again || fromPage ? 'outline' : 'filled'} href={hrefOf({ screen: 'add' })}>
            {t.empty.addByHand}
          </ButtonLink>
        </>
      }
    >
      <p>{words.text}</p>
    </EmptyState>
  );
}
