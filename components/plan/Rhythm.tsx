import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { Medium } from '@/lib/model/meeting';
import { Rhythm as RhythmName } from '@/lib/model/rhythm';
import type { SectionProps } from './sections';

/** A whole number within bounds; `undefined` while something else is typed. */
const whole = (text: string, least: number, most: number): number | undefined => {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
};

/** How often to meet, how long, where, and how many meetings are a trial. */
export function Rhythm({ plan, change }: SectionProps) {
  const { plan: t, meeting } = useTexts();
  const number = (field: 'minutes' | 'trial', least: number, most: number) => (
    <TextField
      label={t.rhythm[field]}
      type="number"
      min={least}
      max={most}
      inputMode="numeric"
      value={String(plan[field])}
      onText={(text) => {
        const value = whole(text, least, most);
        if (value !== undefined) change({ [field]: value });
      }}
    />
  );
  return (
    <div class="stack">
      <div class="plan-card__pair">
        <Select<RhythmName>
          label={t.rhythm.rhythm}
          value={plan.rhythm}
          options={RhythmName.options.map((value) => ({ value, label: t.rhythms[value] }))}
          onValue={(rhythm) => change({ rhythm })}
        />
        {number('minutes', 5, 600)}
        {number('trial', 0, 24)}
      </div>
      <Segmented<Medium | ''>
        label={t.rhythm.medium}
        value={plan.medium ?? ''}
        options={[...Medium.options.map((value) => ({ value, label: meeting.media[value] })), { value: '', label: t.rhythm.anyMedium }]}
        onValue={(medium) => change({ medium: medium || undefined })}
      />
      <TextField label={t.rhythm.place} hint={t.rhythm.placeHint} maxLength={300} value={plan.place} onText={(place) => change({ place })} />
    </div>
  );
}
