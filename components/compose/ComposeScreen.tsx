import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ButtonLink } from '@/components/ui/Button';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { keepOpened } from '@/lib/actions/keep-opened';
import type { MarkedSent } from '@/lib/actions/mark-sent';
import { openDraft } from '@/lib/actions/open-draft';
import type { PersonId } from '@/lib/model/id';
import { type Draft, type MessageKind, MessageLanguage } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { type DraftWish, prepareDraft } from '@/lib/outreach/prepare-draft';
import { afterPaint } from './after-paint';
import { Composer } from './Composer';
import { opening } from './opening';
import { SentPanel } from './SentPanel';
import { type ComposeWorld, noSurroundings, readDrafts, readSource, readSurroundings } from './world';

/** `stored` resolves to what the store holds once the draft is kept: another window may have been first. */
type Opened = { draft: Draft; wish: DraftWish; stored: Promise<Draft> } | { failure: unknown } | { sent: MarkedSent; kind: MessageKind };

/** Writing to one person: opens the stored draft of a kind of message, or a fresh one. */
export function ComposeScreen({ id, kind }: { id: PersonId; kind?: MessageKind | undefined }) {
  const { app } = useTexts();
  const spoken = MessageLanguage.catch('en').parse(useLanguageTag());
  const [ahead] = useState(() => opening.get(id));
  const known = useLive(() => readSource(id), [id], ahead?.source);
  const begun = useLive(() => readDrafts(id), [id], ahead?.begun);
  const [opened, setOpened] = useState<Opened>();
  // What the draft is compared with is read once it is on the screen.
  const isShown = opened !== undefined;
  const read = async () => (isShown ? readSurroundings(id, new Date()) : noSurroundings);
  const surroundings = useLive(read, [id, isShown], noSurroundings);
  const isReady = known !== undefined && begun !== undefined;
  const world = useMemo((): ComposeWorld | undefined => {
    const { person } = known ?? {};
    return known && person && isReady ? { ...known, person, ...surroundings, templates: surroundings.templates ?? begun.templates } : undefined;
  }, [known, surroundings, isReady]);

  /** Shows the draft at once and stores it meanwhile: it takes one frame to change the language. */
  const open = (wish: DraftWish) => {
    if (!world || !begun) return setOpened({ failure: new Refusal('notFound') });
    try {
      const language = world.preferences.draftLanguage ?? spoken;
      const draft = prepareDraft({ ...world, drafts: withShown(begun.drafts, opened), language, now: new Date() }, wish);
      const stored = afterPaint().then(() => keepOpened(draft));
      const shown = { draft, wish, stored };
      setOpened(shown);
      const correct = (to: Opened) => setOpened((last) => (last === shown ? to : last));
      stored.then(
        (kept) => kept !== draft && correct({ draft: kept, wish, stored }),
        (failure: unknown) => correct({ failure }),
      );
    } catch (failure) {
      setOpened({ failure });
    }
  };
  /** What was just undone is on the disk before it is known here. */
  const reopen = async (sent: MessageKind) => {
    try {
      const draft = await openDraft(id, { kind: sent });
      setOpened({ draft, wish: {}, stored: Promise.resolve(draft) });
    } catch (failure) {
      setOpened({ failure });
    }
  };
  const shownKind = opened && 'draft' in opened ? opened.draft.kind : undefined;
  useEffect(() => {
    // The address follows without a step in the browser's history: coming back from the settings finds the same message.
    const address = hrefOf({ screen: 'compose', id, kind: shownKind });
    if (shownKind && location.hash !== address) history.replaceState(history.state, '', address);
  }, [shownKind]);
  useLayoutEffect(() => {
    if (isReady) open({ kind });
  }, [isReady]);

  if (!known || !opened) return <Progress label={app.loading} />;
  if (!world) return <Failure id={id} failure={new Refusal('notFound')} />;
  if ('failure' in opened) return <Failure id={id} failure={opened.failure} />;
  if ('sent' in opened) {
    return <SentPanel person={world.person} sent={opened.sent} kind={opened.kind} onUndone={() => void reopen(opened.kind)} />;
  }
  return <Composer opened={opened} world={world} onOpen={open} onSent={(sent) => setOpened({ sent, kind: opened.draft.kind })} />;
}

/** The drafts as stored, and the one on the screen where it is newer: it may not be on the disk yet. */
function withShown(drafts: readonly Draft[], opened: Opened | undefined): Draft[] {
  if (!opened || !('draft' in opened)) return [...drafts];
  const { draft } = opened;
  const stored = drafts.find(({ id }) => id === draft.id);
  if (stored && stored.updatedAt >= draft.updatedAt) return [...drafts];
  return [draft, ...drafts.filter(({ id }) => id !== draft.id)];
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
