import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ButtonLink } from '@/components/ui/Button';
import { storageFailure } from '@/components/ui/describe-error';
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
import { type Ahead, opening } from './opening';
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
  const [opened, setOpened] = useState<Opened | undefined>(() => ahead && openFrom(ahead, { kind }, spoken));
  // What the draft is compared with is read once it is on the screen.
  const isShown = opened !== undefined;
  const read = async () => (isShown ? readSurroundings(id, new Date()) : noSurroundings);
  const surroundings = useLive(read, [id, isShown], noSurroundings);
  const isReady = known !== undefined && begun !== undefined;
  const world = useMemo((): ComposeWorld | undefined => {
    const { person } = known ?? {};
    return known && person && isReady ? { ...known, person, ...surroundings, templates: surroundings.templates ?? begun.templates } : undefined;
  }, [known, surroundings, isReady]);

  const open = (wish: DraftWish) => {
    if (known && begun) setOpened(openFrom({ source: known, begun: { ...begun, templates: world?.templates ?? begun.templates } }, wish, spoken, opened));
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
  useLayoutEffect(() => {
    if (!opened || !('draft' in opened)) return;
    const correct = (to: Opened) => setOpened((last) => (last === opened ? to : last));
    opened.stored.then(
      (kept) => kept !== opened.draft && correct({ ...opened, draft: kept }),
      (failure: unknown) => correct({ failure }),
    );
  }, [opened]);
  const shownKind = opened && 'draft' in opened ? opened.draft.kind : undefined;
  useEffect(() => {
    // The address follows without a step in the browser's history: coming back from the settings finds the same message.
    const address = hrefOf({ screen: 'compose', id, kind: shownKind });
    if (shownKind && location.hash !== address) history.replaceState(history.state, '', address);
  }, [shownKind]);
  useLayoutEffect(() => {
    if (isReady && !opened) open({ kind });
  }, [isReady]);

  if (!known || !opened) return <Progress label={app.loading} />;
  if (!world) return <Failure id={id} failure={new Refusal('notFound')} />;
  if ('failure' in opened) return <Failure id={id} failure={opened.failure} />;
  if ('sent' in opened) {
    return <SentPanel person={world.person} sent={opened.sent} kind={opened.kind} onUndone={() => void reopen(opened.kind)} />;
  }
  return <Composer opened={opened} world={world} onOpen={open} onSent={(sent) => setOpened({ sent, kind: opened.draft.kind })} />;
}

/** The draft of a wish, shown at once and stored meanwhile: it takes one frame to open it, and to change the language. */
function openFrom({ source, begun }: Ahead, wish: DraftWish, spoken: MessageLanguage, shown?: Opened): Opened {
  const { person } = source;
  if (!person) return { failure: new Refusal('notFound') };
  try {
    const language = source.preferences.draftLanguage ?? spoken;
    const drafts = withShown(begun.drafts, shown);
    const draft = prepareDraft({ ...source, person, templates: begun.templates, drafts, language, now: new Date() }, wish);
    return { draft, wish, stored: afterPaint().then(() => keepOpened(draft)) };
  } catch (failure) {
    return { failure };
  }
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
  const { app, errors, person: texts } = useTexts();
  const isGone = failure instanceof Refusal && failure.reason === 'notFound';
  return (
    <ErrorMessage
      isScreen
      error={failure}
      actions={
        isGone ? (
          <ButtonLink href={hrefOf({ screen: 'shortlist' })}>{texts.toShortlist}</ButtonLink>
        ) : (
          <>
            {storageFailure(failure) && <ButtonLink href={hrefOf({ screen: 'data' })}>{errors.saveAll}</ButtonLink>}
            <ButtonLink href={hrefOf({ screen: 'person', id })}>{app.back}</ButtonLink>
          </>
        )
      }
    />
  );
}
