import { FileText } from 'lucide-preact';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { ButtonLink } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { hrefOf } from '@/components/ui/route';
import { SavedMark } from '@/components/ui/SavedMark';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { MessageLanguage } from '@/lib/model/message';
import { HandOver, type Preferences } from '@/lib/model/settings';
import { useSetting } from './use-setting';

/** More strangers than these in a week would be mass mail. */
const weeklyChoices = [1, 2, 3, 5, 8, 10, 15];

/** How drafts are written and how they leave. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const { compose, settings: texts } = useTexts();
  const { value, change, saving } = useSetting('preferences', preferences);
  const weekly = [...new Set([...weeklyChoices, value.firstContactsPerWeek])].sort((a, b) => a - b);
  return (
    <section class="stack">
      <div class="settings__head">
        <h2>{texts.writing}</h2>
        <SavedMark state={saving.state} />
      </div>
      <AutosaveFailure saving={saving} />
      <Select
        label={texts.handOver}
        hint={texts.handOverHint}
        value={value.handOver}
        options={HandOver.options.map((way) => ({ value: way, label: compose.ways[way].name }))}
        onValue={(handOver) => change({ handOver })}
      />
      <Select
        label={texts.draftLanguage}
        value={value.draftLanguage ?? ''}
        options={[
          { value: '', label: texts.draftLanguageAuto },
          ...MessageLanguage.options.map((language) => ({ value: language, label: compose.languages[language] })),
        ]}
        onValue={(language) => change({ draftLanguage: language === '' ? undefined : language })}
      />
      <Select
        label={texts.firstContactsPerWeek}
        hint={texts.firstContactsHint}
        value={String(value.firstContactsPerWeek)}
        options={weekly.map((count) => ({ value: String(count), label: texts.perWeek(count) }))}
        onValue={(count) => change({ firstContactsPerWeek: Number(count) })}
      />
      <Checkbox checked={value.linkedInPremium} onChecked={(linkedInPremium) => change({ linkedInPremium })}>
        {texts.linkedInPremium}
      </Checkbox>
      <p>
        <ButtonLink icon={FileText} href={hrefOf({ screen: 'templates' })}>
          {texts.templates}
        </ButtonLink>
      </p>
    </section>
  );
}
