import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { MarkedSent } from '@/lib/actions/mark-sent';
import { type DraftWish, openDraft } from '@/lib/actions/open-draft';
import type { PersonId } from '@/lib/model/id';
import type { Draft, MessageKind } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { Composer } from './Composer';
import { SentPanel } from './SentPanel';
import { readWorld } from './world';

type Opened = { draft: Draft } | { failure: unknown } | { sent: MarkedSent; kind: MessageKind };

/** Writing to one person: opens the stored draft of a kind of message, or a fresh one. */
export function ComposeScreen({ id, kind }: { id: PersonId; kind?: MessageKind | undefined }) {
  const { app } = useTexts();
  const known = useLive(() => readWorld(id, new Date()), [id]);
  const [opened, setOpened] = useState<Opened>();

  const open = (wish: DraftWish) =>
    openDraft(id, wish).then(
      (draft) => {
        // The address follows without a step in the browser's history: coming back from the settings finds the same message.
        history.replaceState(history.state, '', hrefOf({ screen: 'compose', id, kind: draft.kind }));
        setOpened({ draft });
      },
      (failure: unknown) => setOpened({ failure }),
    );
  useEffect(() => void open({ kind }), []);

  if (!known || !opened) return <Progress label={app.loading} />;
  const { person } = known;
  if (!person) return <Failure id={id} failure={new Refusal('notFound')} />;
  if ('failure' in opened) return <Failure id={id} failure={opened.failure} />;
  if ('sent' in opened) {
    return <SentPanel person={person} sent={opened.sent} kind={opened.kind} onUndone={() => void open({ kind: opened.kind })} />;
  }
  const { draft } = opened;
  return (
    <Composer
      key={draft.id}
      draft={draft}
      world={{ ...known, person }}
      onOpen={open}
      onSent={(sent) => setOpened({ sent, kind: draft.kind })}
    />
  );
}

function Failure({ id, failure }: { id: PersonId; failure: unknown }) {
  const { app, person: texts } = useTexts();
  const isGone = failure instanceof Refusal && failure.reason === 'notFound';
  return (
    <ErrorMessage
      error={failure}
      actions={
        isGone ? (
          <ButtonLink href={hrefOf({ screen: 'shortlist' })}>{texts.toShortlist}</ButtonLink>
        ) : (
          <ButtonLink href={hrefOf({ screen: 'person', id })}>{app.back}</ButtonLink>
        )
      }
    />
  );
}
