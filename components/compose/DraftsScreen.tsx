import { FileText, Trash2 } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import { formatMoment } from '@/components/ui/instants';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { discardDraft } from '@/lib/actions/discard-draft';
import { undo } from '@/lib/actions/undo';
import { messageKinds } from '@/lib/model/message';
import { type OpenDraft, openDrafts } from '@/lib/store/queries';

/** So many drafts are listed; whoever has more looks at the people instead. */
const mostShown = 200;

/** All drafts, last written first. */
export function DraftsScreen() {
  const { app, compose: texts } = useTexts();
  const drafts = useLive(() => openDrafts(mostShown), []);
  return (
    <>
      <ScreenHeader title={texts.drafts.title} />
      {!drafts && <Progress label={app.loading} />}
      {drafts?.length === 0 && (
        <EmptyState
          icon={FileText}
          title={texts.drafts.empty}
          actions={
            <ButtonLink variant="filled" href={hrefOf({ screen: 'shortlist' })}>
              {app.toShortlist}
            </ButtonLink>
          }
        >
          <p>{texts.drafts.emptyHint}</p>
        </EmptyState>
      )}
      {drafts && drafts.length > 0 && (
        <List label={texts.drafts.title}>
          {drafts.map((entry) => (
            <DraftRow key={entry.draft.id} {...entry} />
          ))}
        </List>
      )}
    </>
  );
}

function DraftRow({ draft, person }: OpenDraft) {
  const { app, compose: texts } = useTexts();
  const tag = useLanguageTag();
  const toast = useToast();
  const { run } = useTask();
  const discard = async () => {
    const change = await discardDraft(draft.id);
    toast({ text: texts.drafts.discarded(person.name), action: { label: app.undo, run: async () => void (await undo(change)) } });
  };
  const state = draft.handedOver ? texts.sent[messageKinds[draft.kind].channel].question : draft.edited ? undefined : texts.drafts.untouched;
  return (
    <Row end={<IconButton icon={Trash2} label={texts.drafts.discard(person.name)} onClick={() => void run(discard)} />}>
      <PersonLine person={person} href={hrefOf({ screen: 'compose', id: person.id, kind: draft.kind })}>
        <p class="small">{texts.kinds[draft.kind]}</p>
        <p class="small muted">
          <time dateTime={draft.updatedAt}>{formatMoment(draft.updatedAt, tag)}</time>
          {state && ` · ${state}`}
        </p>
      </PersonLine>
    </Row>
  );
}
