import { PenLine, Trash2 } from 'lucide-preact';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { formatDay } from '@/components/ui/days';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
import { IconButton } from '@/components/ui/IconButton';
import { hrefOf } from '@/components/ui/route';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useFollowing } from '@/components/ui/use-following';
import { useToday } from '@/components/ui/use-today';
import { useUndoable } from '@/components/ui/use-undoable';
import { undo } from '@/lib/actions/undo';
import { deleteContact, editContact } from '@/lib/actions/write-contact';
import { type Contact, type ContactField, ContactOutcome } from '@/lib/model/contact';
import { LocalDate } from '@/lib/model/time';
import type { ContactEntry } from './Contacts';
import { useWriting } from './use-writing';

type Words = { [Field in ContactField]?: Contact[Field] | undefined };

/** One contact: whom they could introduce, whether they were asked, and what came of it. */
export function ContactCard({ entry: { contact, asked }, isNew }: { entry: ContactEntry; isNew: boolean }) {
  const { search: t } = useTexts();
  const language = useLanguageTag();
  const today = useToday();
  const { write, busy } = useWriting();
  const { act } = useUndoable(undo);
  const { value, change, saving } = useFollowing(contact, (words: Words) => editContact(contact.id, words));
  const askedText = asked ? t.askedOn(formatDay(asked, today, language)) : t.notAsked;
  return (
    <li class="search-card" aria-label={contact.name}>
      <div class="search-card__head">
        <strong class="search-card__name" dir="auto">
          {contact.personId ? <a href={hrefOf({ screen: 'person', id: contact.personId })}>{contact.name}</a> : contact.name}
        </strong>
        <AutosaveTick state={saving.state} />
        <IconButton icon={Trash2} label={t.remove(contact.name)} onClick={() => void act(() => deleteContact(contact.id), t.removed(contact.name))} />
      </div>
      <TextField
        label={t.introduces}
        placeholder={t.introducesExample}
        maxLength={2_000}
        inputRef={isNew ? focusWhenShown : undefined}
        value={value.introduces}
        onText={(introduces) => change({ introduces })}
      />
      <div class="search-card__asked">
        <TextField
          label={t.askedLabel}
          type="date"
          value={value.askedOn ?? asked ?? ''}
          onText={(text) => change({ askedOn: LocalDate.safeParse(text).data })}
        />
        <Select<ContactOutcome | ''>
          label={t.outcome}
          value={value.outcome ?? ''}
          options={[{ value: '', label: t.outcomes.open }, ...ContactOutcome.options.map((one) => ({ value: one, label: t.outcomes[one] }))]}
          onValue={(outcome) => change({ outcome: outcome || undefined })}
        />
      </div>
      <div class="cluster">
        <Button small icon={PenLine} busy={busy} onClick={() => write(contact.id)}>
          {t.write} <span class="visually-hidden">({contact.name})</span>
        </Button>
        <span class="small muted">{askedText}</span>
      </div>
      <AutosaveFailure saving={saving} />
    </li>
  );
}
