import { Flag, Mail, RotateCcw } from 'lucide-preact';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf, navigate } from '@/components/ui/route';
import { Segmented } from '@/components/ui/Segmented';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { useStored } from '@/components/ui/use-stored';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { endMentoring } from '@/lib/actions/end-mentoring';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { DataAction, EndReason, FutureContact } from '@/lib/model/mentorship';
import { agreedVersion, latestVersion } from '@/lib/relationship/agreement';
import { goalsOf } from '@/lib/relationship/goals';
import type { MentoringRecord } from '@/lib/store/queries';
import { stateOf } from './situation';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

const maxText = 10_000;

/** A kind ending: why, what was reached, thanks, lessons, how it goes on, and what happens to the notes. */
export function EndingPart({ record }: { record: MentoringRecord }) {
  const { t, date } = useWords();
  const { person, mentorship } = record;
  const words = t.ending;
  const isEnded = stateOf(record) === 'ended';
  const field = (name: 'achieved' | 'thanks' | 'lessons') => (
    <WrittenField
      label={words[name]}
      hint={words[`${name}Hint`]}
      value={mentorship[name]}
      maxLength={maxText}
      save={(text) => editMentorship(person.id, { [name]: text })}
    />
  );
  return (
    <>
      <p class="muted">{words.hint}</p>
      {mentorship.endedOn && <p>{words.endedOn(date(mentorship.endedOn))}</p>}
      <ExitTerms record={record} />
      <StoredSelect<EndReason | ''>
        label={words.reason}
        value={mentorship.endReason ?? ''}
        options={[{ value: '', label: words.chooseReason }, ...EndReason.options.map((value) => ({ value, label: words.reasons[value] }))]}
        save={(reason) => editMentorship(person.id, { endReason: reason || undefined })}
      />
      {field('achieved')}
      <Reached record={record} />
      {field('thanks')}
      <StoredSelect<FutureContact | ''>
        label={words.future}
        value={mentorship.future ?? ''}
        options={[{ value: '', label: words.chooseReason }, ...FutureContact.options.map((value) => ({ value, label: words.futures[value] }))]}
        save={(future) => editMentorship(person.id, { future: future || undefined })}
      />
      <div>
        <ButtonLink variant={isEnded ? 'outline' : 'filled'} icon={Mail} href={hrefOf({ screen: 'compose', id: person.id, kind: 'ending' })}>
          {words.write(person.givenName ?? person.name)}
        </ButtonLink>
      </div>
      {field('lessons')}
      <End record={record} />
    </>
  );
}

/** What the two agreed about this moment. */
function ExitTerms({ record: { person, agreements } }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { exit } = agreedVersion(agreements) ?? latestVersion(agreements) ?? {};
  return (
    <section class="stack stack--tight" aria-labelledby="exit-title">
      <h2 id="exit-title">{t.ending.agreed}</h2>
      {exit?.trim() ? (
        <blockquote class="mentoring__written">{exit}</blockquote>
      ) : (
        <p>
          {t.ending.noTerms} <a href={hrefOf({ screen: 'mentoring', id: person.id, part: 'agreement' })}>{t.ending.toAgreement}</a>
        </p>
      )}
    </section>
  );
}

/** The goals that went furthest, to remember what was reached. */
function Reached({ record: { mentorship, goals } }: { record: MentoringRecord }) {
  const { t } = useWords();
  const best = goalsOf(mentorship, goals)
    .filter(({ progress }) => progress > 0)
    .sort((a, b) => b.progress - a.progress);
  if (!best.length) return null;
  return (
    <p class="small muted">
      {t.ending.suggested} {best.map(({ text, progress }) => `${text} (${t.meetings.progress.percent(progress)})`).join(', ')}
    </p>
  );
}

/** What happens to the notes, and the end itself, which does what is chosen in that moment. */
function End({ record: { person, mentorship } }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { act, busy } = useAct();
  const { value: dataAction, change, saving } = useStored<DataAction>(mentorship.dataAction ?? 'keep', (chosen) => editMentorship(person.id, { dataAction: chosen }));
  const words = t.ending;
  const isErasing = dataAction === 'erase';
  const end = async () => {
    await saving.settled();
    const done = await act(() => endMentoring(person.id, dataAction), isErasing ? words.erased(person.name) : words.ended(person.name));
    if (done) navigate({ screen: 'mentoring' });
  };
  return (
    <>
      <Segmented
        class="mentoring__options"
        label={words.data}
        value={dataAction}
        options={DataAction.options.map((value) => ({ value, label: words.dataOptions[value] }))}
        onValue={change}
      />
      <AutosaveFailure saving={saving} />
      <p class="small muted">{words.dataHint}</p>
      <div class="cluster">
        {mentorship.endedOn ? (
          <Button icon={RotateCcw} busy={busy} onClick={() => void act(() => startMentoring(person.id, true), words.resumed(person.name))}>
            {words.again}
          </Button>
        ) : (
          <Button variant={isErasing ? 'danger' : 'outline'} icon={Flag} busy={busy} onClick={() => void end()}>
            {words.end}
          </Button>
        )}
      </div>
    </>
  );
}
