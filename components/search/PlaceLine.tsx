import { ExternalLink as Out, PenLine, Trash2 } from 'lucide-preact';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useFollowing } from '@/components/ui/use-following';
import { useTask } from '@/components/ui/use-task';
import { useUndoable } from '@/components/ui/use-undoable';
import { undo } from '@/lib/actions/undo';
import { addContact } from '@/lib/actions/write-contact';
import { deleteSearchPlace, editSearchPlace } from '@/lib/actions/write-search-place';
import { isSafeUrl } from '@/lib/model/facts';
import type { SearchPlace, SearchPlaceField, SearchPlaceKind } from '@/lib/model/search-place';
import { toInstant } from '@/lib/model/time';
import { useWriting } from './use-writing';

type Words = Partial<Pick<SearchPlace, SearchPlaceField>>;

/** Where an office can be asked for names; elsewhere the people themselves are written to, once they are saved. */
const hasOffice: Record<SearchPlaceKind, boolean> = {
  alumniAssociation: true, college: true, company: false, professionalBody: true, mentoringProgramme: true, conference: false, publication: false, other: false,
};

/** One place of the checklist. */
export function PlaceLine({ place }: { place: SearchPlace }) {
  const { search: t } = useTexts();
  const { act } = useUndoable(undo);
  const { run, busy } = useTask();
  const { write } = useWriting();
  const { value, change, saving } = useFollowing(place, (words: Words) => editSearchPlace(place.id, words));
  const writeToOffice = async () => write(await addContact(place.name, 'alumni'));
  return (
    <li class="search-place">
      <div class="search-card__head">
        <Checkbox class="search-card__name" checked={value.done !== 'no'} onChecked={(isDone) => change({ done: isDone ? toInstant(new Date()) : 'no' })}>
          <span dir="auto">{value.name}</span> <span class="muted small">{t.placeKinds[value.kind]}</span>
        </Checkbox>
        <AutosaveTick state={saving.state} />
        <IconButton icon={Trash2} label={t.remove(place.name)} onClick={() => void act(() => deleteSearchPlace(place.id), t.removed(place.name))} />
      </div>
      <div class="search-place__more">
        <div class="cluster">
          {isSafeUrl(value.url) && (
            <ButtonLink small icon={Out} href={value.url} target="_blank" rel="noreferrer">
              {t.openPage} <span class="visually-hidden">({place.name})</span>
            </ButtonLink>
          )}
          {hasOffice[value.kind] && (
            <Button small icon={PenLine} busy={busy} onClick={() => void run(writeToOffice)}>
              {t.writeToOffice} <span class="visually-hidden">({place.name})</span>
            </Button>
          )}
        </div>
        <Disclosure summary={<span>{t.placeDetails}</span>}>
          <div class="stack">
            {!hasOffice[value.kind] && <p class="muted small">{t.capturePeople}</p>}
            <TextField label={t.placeUrl} type="url" maxLength={4_000} value={value.url} onText={(url) => change({ url })} />
            <TextArea label={t.placeNotes} maxLength={10_000} value={value.notes} onText={(notes) => change({ notes })} />
          </div>
        </Disclosure>
      </div>
      <AutosaveFailure saving={saving} />
    </li>
  );
}
