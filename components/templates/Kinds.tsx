import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import type { TemplateFields } from '@/lib/actions/save-template';
import { MessageKind, MessageLanguage, Register } from '@/lib/model/message';

type Labels = Pick<TemplateFields, 'kind' | 'language' | 'register'>;
type Props = { template: Labels; onChange: (labels: Partial<Labels>) => void };

/** For which message a template is, in which language and form of address. */
export function Kinds({ template: { kind, language, register }, onChange }: Props) {
  const { compose: texts } = useTexts();
  return (
    <>
      <Select
        label={texts.kind}
        value={kind}
        options={MessageKind.options.map((value) => ({ value, label: texts.kinds[value] }))}
        onValue={(value) => onChange({ kind: value })}
      />
      <div class="cluster">
        <Segmented
          label={texts.language}
          labelHidden
          value={language}
          options={MessageLanguage.options.map((value) => ({ value, label: texts.languages[value] }))}
          onValue={(value) => onChange({ language: value })}
        />
        <Segmented
          label={texts.register}
          labelHidden
          value={register}
          options={Register.options.map((value) => ({ value, label: texts.registers[value] }))}
          onValue={(value) => onChange({ register: value })}
        />
      </div>
    </>
  );
}
