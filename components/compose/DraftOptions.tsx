import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { Segmented } from '@/components/ui/Segmented';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { labelDraft } from '@/lib/actions/label-draft';
import type { DraftWish } from '@/lib/actions/open-draft';
import { mayWrite } from '@/lib/model/follow-up';
import { type Draft, MessageKind, MessageLanguage, messageKinds, type MessageSpec, Register } from '@/lib/model/message';
import type { Status } from '@/lib/model/status';
import './DraftOptions.css';

/** Language and form of address of a draft, as far as they are to change. */
export type Labels = { language?: MessageLanguage; register?: Register };

type Props = { draft: Draft; status: Status; onOpen: (wish: DraftWish) => Promise<unknown>; onStartOver: (labels: Labels) => Promise<unknown> };

/** What is written, in which language and form of address. The user's own words are never replaced without asking. */
export function DraftOptions({ draft, status, onOpen, onStartOver }: Props) {
  const { compose: texts } = useTexts();
  const [wished, setWished] = useState<Labels>();
  const { language, register } = { ...draft, ...wished };

  const choose = (labels: Labels) => {
    const changed = { language, register, ...labels };
    if (!draft.edited && !draft.handedOver) void onOpen(changed);
    else setWished(changed.language === draft.language && changed.register === draft.register ? undefined : changed);
  };
  return (
    <div class="draft-options">
      <KindSelect kind={draft.kind} status={status} onKind={(kind) => void onOpen({ kind, language, register })} />
      <Segmented
        label={texts.language}
        labelHidden
        value={language}
        options={MessageLanguage.options.map((value) => ({ value, label: texts.languages[value] }))}
        onValue={(value) => choose({ language: value })}
      />
      <Segmented
        label={texts.register}
        labelHidden
        value={register}
        options={Register.options.map((value) => ({ value, label: texts.registers[value] }))}
        onValue={(value) => choose({ register: value })}
      />
      {wished && <KeepOrReplace draft={draft} wished={wished} onStartOver={onStartOver} onDone={() => setWished(undefined)} />}
    </div>
  );
}

type AskProps = { draft: Draft; wished: Labels; onStartOver: Props['onStartOver']; onDone: () => void };

function KeepOrReplace({ draft, wished, onStartOver, onDone }: AskProps) {
  const { compose: texts } = useTexts();
  const { run, busy } = useTask();
  const language = wished.language ?? draft.language;
  return (
    <div class="draft-options__ask" role="status">
      <Notice>
        <p>{language === draft.language ? texts.keptRegister : texts.keptText(texts.languages[language])}</p>
        <div class="cluster">
          <Button small busy={busy} onClick={() => void onStartOver(wished).then(onDone)}>
            {texts.renderAnew}
          </Button>
          <Button small busy={busy} onClick={() => void run(() => labelDraft(draft.id, wished)).then(onDone)}>
            {texts.keepWords}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

const groups = [...new Set(MessageKind.options.map((kind) => messageKinds[kind].group))];
const kindsOf = (group: MessageSpec['group']) => MessageKind.options.filter((kind) => messageKinds[kind].group === group);

function KindSelect({ kind, status, onKind }: { kind: MessageKind; status: Status; onKind: (kind: MessageKind) => void }) {
  const { compose: texts } = useTexts();
  const choose = (chosen: string) => {
    const parsed = MessageKind.safeParse(chosen);
    if (parsed.success) onKind(parsed.data);
  };
  return (
    <Field label={texts.kind} labelHidden class="draft-options__kind">
      {(control) => (
        <select {...control} class="input" value={kind} onChange={(event) => choose(event.currentTarget.value)}>
          {groups.map((group) => (
            <optgroup key={group} label={texts.groups[group]}>
              {kindsOf(group).map((option) => (
                <option key={option} value={option} disabled={!mayWrite(option, status)}>
                  {texts.kinds[option]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
