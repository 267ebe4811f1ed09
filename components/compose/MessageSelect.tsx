import { useEffect, useMemo, useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { mayWrite } from '@/lib/model/follow-up';
import { type Draft, MessageKind, messageKinds, type MessageSpec } from '@/lib/model/message';
import type { Status } from '@/lib/model/status';
import type { UserTemplate } from '@/lib/model/template';
import { validateTemplate } from '@/lib/outreach/user-templates/validate';

type Props = {
  draft: Draft;
  templates: readonly UserTemplate[];
  status: Status;
  onKind: (kind: MessageKind) => void;
  onTemplate: (template: UserTemplate) => void;
};

const groups = [...new Set(MessageKind.options.map((kind) => messageKinds[kind].group))];
const kindsOf = (group: MessageSpec['group']) => MessageKind.options.filter((kind) => messageKinds[kind].group === group);

/** What is written: the messages of the journey, and the user's own templates. */
export function MessageSelect({ draft, templates, status, onKind, onTemplate }: Props) {
  const { compose: texts } = useTexts();
  const toast = useToast();
  // The same for every keystroke: hundreds of own templates are not compared anew each time.
  const options = useMemo(() => <Options templates={templates} status={status} />, [templates, status]);
  const choose = (chosen: string) => {
    const kind = MessageKind.safeParse(chosen);
    if (kind.success) return onKind(kind.data);
    const template = templates.find(({ id }) => id === chosen);
    if (!template) return;
    if (validateTemplate(template).length) toast({ text: texts.templateFaulty(template.name), error: true });
    else onTemplate(template);
  };
  const own = templates.find(({ id }) => id === draft.templateId);
  const value = own ? own.id : draft.kind;
  const shown = own ? texts.ownTemplate(own.name, texts.kinds[own.kind]) : texts.kinds[draft.kind];
  // The browser lays out every option of a list, to make it as wide: at first the one that is seen, the others once it is painted.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  return (
    <Field label={texts.kind} labelHidden class="draft-options__kind">
      {(control) => (
        <select {...control} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {isWhole ? options : <option value={value}>{shown}</option>}
        </select>
      )}
    </Field>
  );
}

function Options({ templates, status }: Pick<Props, 'templates' | 'status'>) {
  const { compose: texts } = useTexts();
  return (
    <>
      {groups.map((group) => (
        <optgroup key={group} label={texts.groups[group]}>
          {kindsOf(group).map((option) => (
            <option key={option} value={option} disabled={!mayWrite(option, status)}>
              {texts.kinds[option]}
            </option>
          ))}
        </optgroup>
      ))}
      {templates.length > 0 && (
        <optgroup label={texts.ownTemplates}>
          {templates.map(({ id, name, kind }) => (
            <option key={id} value={id} disabled={!mayWrite(kind, status)}>
              {texts.ownTemplate(name, texts.kinds[kind])}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
