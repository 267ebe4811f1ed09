import { useState } from 'preact/hooks';
import { ErrorMessage } from '@/components/ui/ErrorMessage';
import { PersonLine } from '@/components/ui/PersonLine';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import type { MarkedSent } from '@/lib/actions/mark-sent';
import { messageKinds } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import type { DraftWish } from '@/lib/outreach/prepare-draft';
import { AboutMeHint } from './AboutMeHint';
import { CallDesk } from './CallDesk';
import { DraftOptions } from './DraftOptions';
import { LetterDesk } from './LetterDesk';
import { type OpenedDraft, useComposing } from './use-composing';
import type { ComposeWorld } from './world';
import './Composer.css';

type Props = {
  opened: OpenedDraft;
  world: ComposeWorld;
  /** Opens another message, or this one again in another language or form of address. */
  onOpen: (wish: DraftWish) => void;
  onSent: (sent: MarkedSent) => void;
};

/** One message: its options, and the desk on which it is written or spoken from. */
export function Composer({ opened, world, onOpen, onSent }: Props) {
  const { compose: texts } = useTexts();
  const composing = useComposing(opened, world);
  const [leaving, setLeaving] = useState(false);
  const { draft, isGone, saving, run, startOver } = composing;
  if (isGone && !leaving) return <ErrorMessage isScreen error={new Refusal('notFound')} />;
  const { person } = world;

  /** At once where nothing is on its way to the disk. */
  const open = (wish: DraftWish) => {
    if (saving.isBusy()) void run(() => saving.settled().then(() => onOpen({ kind: draft.kind, ...wish })));
    else onOpen({ kind: draft.kind, ...wish });
  };
  const markLeft = (sent: MarkedSent) => {
    setLeaving(true);
    onSent(sent);
  };
  const Desk = messageKinds[draft.kind].channel === 'phone' ? CallDesk : LetterDesk;
  return (
    <>
      <ScreenHeader title={texts.title} titleHidden back={{ screen: 'person', id: person.id }} subtitle={<PersonLine person={person} />} />
      <div class="composer composer--options">
        <DraftOptions draft={draft} wish={opened.wish} templates={world.templates} status={person.status} onOpen={open} onStartOver={startOver} />
        <AboutMeHint aboutMe={world.aboutMe} draft={draft} />
      </div>
      <Desk key={draft.id} composing={composing} world={world} onLeft={markLeft} />
    </>
  );
}
