import { useReducer, useRef, useState } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { ExternalLink } from '@/components/ui/ExternalLink';
import { navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { dropClips } from '@/lib/actions/drop-clips';
import { savePeople } from '@/lib/actions/save-people';
import { storeClip } from '@/lib/actions/store-clip';
import type { CapturedPerson } from '@/lib/model/capture';
import type { SelectionClip } from '@/lib/model/clip';
import { type FactField, factFields } from '@/lib/model/facts';
import { type Correct, FactEditor } from './FactEditor';
import { emptySelection, reduceSelection, type SelectionAction } from './selection';
import './ClipForm.css';

const offered: ReadonlySet<FactField> = new Set(['name', 'role', 'organization', 'emails', 'phones', 'location', 'links', 'bio']);

/** Everything read from the text, to be corrected; nothing is saved before the user says so. */
export function ClipForm({ clip, person }: { clip: SelectionClip; person: CapturedPerson }) {
  const { add, app, clip: t, page } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const form = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const [selection, dispatch] = useReducer(reduceSelection, reduceSelection(emptySelection, { type: 'load', people: [person], tick: true }));
  const [entry] = selection.entries;
  if (!entry) return null;
  const correct: Correct = (field, value) => dispatch({ type: 'correct', key: entry.key, field, value } as SelectionAction);
  const fields = (Object.keys(factFields) as FactField[]).filter((field) => all || offered.has(field) || person[field] !== undefined);

  const save = async () => {
    if (!entry.person.name.trim()) return form.current?.querySelector('input')?.focus();
    await run(async () => {
      const { ids } = await savePeople([entry.person], { url: clip.url, title: clip.title });
      await dropClips([clip.id]);
      toast({ text: add.done(entry.person.name) });
      if (ids[0]) navigate({ screen: 'person', id: ids[0] });
    });
  };
  const discard = () =>
    run(async () => {
      await dropClips([clip.id]);
      toast({ text: t.discarded, action: { label: app.undo, run: () => takeBack(clip) } });
      navigate({ screen: 'page' });
    });
  return (
    <>
      <div class="clip-form" ref={form}>
        <p class="clip-form__from">
          <span class="muted">{t.from}</span> <ExternalLink href={clip.url}>{clip.title || clip.url}</ExternalLink>
        </p>
        {fields.map((field) => (
          <FactEditor key={field} field={field} entry={entry} onCorrect={correct} />
        ))}
        {!all && (
          <Button small variant="plain" class="clip-form__more" onClick={() => setAll(true)}>
            {page.details.showAll}
          </Button>
        )}
        <Disclosure summary={t.showText}>
          <blockquote class="clip-form__text" dir="auto">
            {clip.text}
          </blockquote>
        </Disclosure>
      </div>
      <ActionBar>
        <Button onClick={() => void discard()}>{t.discard}</Button>
        <Button variant="filled" class="clip-form__save" busy={busy} onClick={() => void save()}>
          {busy ? app.saving : t.save}
        </Button>
      </ActionBar>
    </>
  );
}

async function takeBack(clip: SelectionClip): Promise<void> {
  await storeClip(clip);
  navigate({ screen: 'add', clip: clip.id });
}
