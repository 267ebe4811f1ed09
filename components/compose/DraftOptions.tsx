import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Segmented } from '@/components/ui/Segmented';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { editPerson } from '@/lib/actions/edit-person';
import { labelDraft } from '@/lib/actions/label-draft';
import { type Draft, MessageLanguage, Register } from '@/lib/model/message';
import type { Status } from '@/lib/model/status';
import type { UserTemplate } from '@/lib/model/template';
import type { DraftWish } from '@/lib/outreach/prepare-draft';
import { siblingTemplate } from '@/lib/outreach/user-templates/sibling';
import { afterPaint } from './after-paint';
import { MessageSelect } from './MessageSelect';
import './DraftOptions.css';

/** How a draft is to be made: language, form of address, template of the user's own. */
type Making = Omit<DraftWish, 'kind'>;

type Props = {
  draft: Draft;
  /** With which the draft was opened: a template that the user's own words kept from being used is asked about. */
  wish: DraftWish;
  templates: readonly UserTemplate[];
  status: Status;
  onOpen: (wish: DraftWish) => void;
  onStartOver: (making: Making) => Promise<unknown>;
};

const isMade = ({ language, register, templateId }: Draft, wish: Making) =>
  (wish.language ?? language) === language &&
  (wish.register ?? register) === register &&
  (wish.templateId === undefined || (wish.templateId ?? undefined) === templateId);

/** What is written, in which language and form of address. The user's own words are never replaced without asking. */
export function DraftOptions({ draft, wish, templates, status, onOpen, onStartOver }: Props) {
  const { compose: texts } = useTexts();
  const keepsOld = Boolean(wish.templateId) && wish.templateId !== draft.templateId;
  const { run } = useTask();
  const [asked, setAsked] = useState<{ of: DraftWish; making: Making | undefined }>({ of: wish, making: keepsOld ? wish : undefined });
  // With another message nothing is asked about the last one.
  const wished = asked.of === wish ? asked.making : keepsOld ? wish : undefined;
  const setWished = (making: Making | undefined) => setAsked({ of: wish, making });
  const language = wished?.language ?? draft.language;
  const register = wished?.register ?? draft.register;

  const choose = (making: Making) => {
    const isOpen = !draft.edited && !draft.handedOver;
    if (isOpen) onOpen(making);
    else setWished(isMade(draft, making) ? undefined : making);
  };
  const label = (labels: { language?: MessageLanguage; register?: Register }) => {
    const wanted = { language, register, ...labels };
    choose({ ...wanted, templateId: siblingTemplate(templates, draft.templateId, wanted) });
  };
  /** Further messages to the person start in the form of address that was chosen last. */
  const address = (chosen: Register) => {
    label({ register: chosen });
    void run(() => afterPaint().then(() => editPerson(draft.personId, { register: chosen })));
  };
  return (
    <div class="draft-options">
      <MessageSelect
        draft={draft}
        templates={templates}
        status={status}
        onKind={(kind) => (kind === draft.kind ? choose({ templateId: null }) : onOpen({ kind, language, register, templateId: null }))}
        onTemplate={({ id: templateId, kind, language, register }) =>
          kind === draft.kind ? choose({ templateId, language, register }) : onOpen({ kind, templateId, language, register })
        }
      />
      <Segmented
        label={texts.language}
        labelHidden
        value={language}
        options={MessageLanguage.options.map((value) => ({ value, label: texts.languages[value] }))}
        onValue={(value) => label({ language: value })}
      />
      <Segmented
        label={texts.register}
        labelHidden
        value={register}
        options={Register.options.map((value) => ({ value, label: texts.registers[value] }))}
        onValue={address}
      />
      {wished && <KeepOrReplace draft={draft} wished={wished} onStartOver={onStartOver} onDone={() => setWished(undefined)} />}
    </div>
  );
}

type AskProps = { draft: Draft; wished: Making; onStartOver: Props['onStartOver']; onDone: () => void };

function KeepOrReplace({ draft, wished, onStartOver, onDone }: AskProps) {
  const { compose: texts } = useTexts();
  const { run, busy } = useTask();
  const { language = draft.language, register = draft.register } = wished;
  const question = () => {
    if (language !== draft.language) return texts.keptText(texts.languages[language]);
    return register === draft.register ? texts.keptTemplate : texts.keptRegister;
  };
  return (
    <div class="draft-options__ask" role="status">
      <Notice>
        <p>{question()}</p>
        <div class="cluster">
          <Button small busy={busy} onClick={() => void onStartOver(wished).then(onDone)}>
            {texts.renderAnew}
          </Button>
          <Button small busy={busy} onClick={() => void run(() => labelDraft(draft.id, { language, register })).then(onDone)}>
            {texts.keepWords}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
