import { Copy, RotateCcw, Trash2 } from 'lucide-preact';
import { useMemo, useRef } from 'preact/hooks';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { GrowingText } from '@/components/ui/GrowingText';
import { SavedMark } from '@/components/ui/SavedMark';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import type { UserTemplate } from '@/lib/model/template';
import { builtInTemplates } from '@/lib/outreach/templates/built-in';
import { offsetOf } from '@/lib/outreach/user-templates/insert';
import { type TemplateError, validateTemplate } from '@/lib/outreach/user-templates/validate';
import { Faults } from './Faults';
import { Kinds } from './Kinds';
import { Picker } from './Picker';
import { Preview } from './Preview';
import { useTemplate } from './use-template';
import { useTemplateActions } from './use-template-actions';

/** As in `UserTemplate`. */
const longest = { name: 120, subject: 1_000, body: 50_000 };

/** A template of the user's own while it is written: saved, checked and shown on a real person at every keystroke. */
export function TemplateEditor({ template: stored }: { template: UserTemplate }) {
  const { app, compose, templates: texts } = useTexts();
  const toast = useToast();
  const { template, change, saving } = useTemplate(stored);
  const { duplicate, remove, busy } = useTemplateActions();
  const { name, kind, language, register, subject, body } = template;
  const errors = useMemo(() => validateTemplate({ subject, body }), [subject, body]);
  const areas = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const lastUsed = useRef<'subject' | 'body'>('body');

  const show = ({ in: part, line, column }: TemplateError) => {
    const area = areas[part].current;
    const at = offsetOf(template[part], line, column);
    area?.focus();
    area?.setSelectionRange(at, at);
  };
  const reset = () => {
    change(builtInTemplates[kind][language][register]);
    toast({ text: texts.wasReset, action: { label: app.undo, run: () => change({ subject, body }) } });
  };
  const field = (part: 'subject' | 'body') => (
    <Field label={compose[part]}>
      {(control) => (
        <GrowingText
          control={control}
          class={`templates__${part}`}
          areaRef={areas[part]}
          lang={language}
          spellcheck
          singleLine={part === 'subject'}
          maxLength={longest[part]}
          value={template[part]}
          aria-invalid={errors.some((error) => error.in === part) || undefined}
          onFocus={() => (lastUsed.current = part)}
          onText={(text) => change({ [part]: text })}
        />
      )}
    </Field>
  );
  return (
    <>
      <ScreenHeader title={name} back={{ screen: 'templates' }} actions={<SavedMark state={saving.state} />} />
      <div class="templates templates--columns">
        <section class="stack">
          <TextField
            label={texts.name}
            value={name}
            maxLength={longest.name}
            error={name.trim() ? undefined : texts.nameMissing}
            onText={(typed) => change({ name: typed })}
          />
          <Kinds template={template} onChange={change} />
          {field('subject')}
          {field('body')}
          <Faults errors={errors} onShow={show} />
          <AutosaveFailure saving={saving} />
          <Picker area={() => areas[lastUsed.current].current} onText={(text) => change({ [lastUsed.current]: text })} />
          <div class="cluster">
            <Button small icon={RotateCcw} onClick={reset}>
              {texts.reset}
            </Button>
            <Button small icon={Copy} busy={busy} onClick={() => void saving.settled().then(() => duplicate(template))}>
              {texts.duplicate}
            </Button>
            <Button small variant="danger" icon={Trash2} busy={busy} onClick={() => void saving.settled().then(() => remove(template))}>
              {texts.delete}
            </Button>
          </div>
        </section>
        <Preview template={template} />
      </div>
    </>
  );
}
