import { Plus, Trash2 } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { type EntryId, newId } from '@/lib/model/id';
import { type MeetingPart, type UsualPart, usualMinutesOf } from '@/lib/model/plan';
import type { SectionProps } from './sections';
import { useRemoving } from './use-removing';

/** How a meeting is divided; the usual way until the user writes another. */
export function Structure({ plan, change }: SectionProps) {
  const { plan: t } = useTexts();
  const remove = useRemoving<MeetingPart>(plan.structure ?? [], (structure) => change({ structure }));
  const usual = (): MeetingPart[] =>
    (Object.entries(usualMinutesOf(plan.minutes)) as [UsualPart, number][]).map(([part, minutes]) => ({ id: newId<EntryId>(), topic: t.usualParts[part], minutes }));
  const parts = plan.structure;
  if (!parts) {
    return (
      <div class="stack">
        <UsualStructure minutes={plan.minutes} />
        <div>
          <Button onClick={() => change({ structure: usual() })}>{t.changeStructure}</Button>
        </div>
      </div>
    );
  }
  const edit = (id: EntryId, patch: Partial<MeetingPart>) => change({ structure: parts.map((part) => (part.id === id ? { ...part, ...patch } : part)) });
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div class="stack">
      <ol role="list" class="stack stack--tight">
        {parts.map((part, i) => (
          <li key={part.id} class="plan-line">
            <TextField class="plan-line__text" label={t.partNumber(i + 1)} labelHidden value={part.topic} maxLength={300} onText={(topic) => edit(part.id, { topic })} />
            <TextField
              class="plan-line__minutes"
              label={t.minutesOfPart(i + 1)}
              labelHidden
              type="number"
              min={0}
              max={600}
              value={String(part.minutes)}
              onText={(text) => edit(part.id, { minutes: Math.min(600, Math.max(0, Math.round(Number(text) || 0))) })}
            />
            <span class="muted">{t.minutesShort}</span>
            <IconButton icon={Trash2} label={t.removeWord(part.topic || t.partNumber(i + 1))} onClick={() => remove(part, part.topic)} />
          </li>
        ))}
      </ol>
      <p class={total === plan.minutes ? 'muted' : 'plan-line__sum'} role="status">
        {t.sumOfMinutes(total, plan.minutes)}
      </p>
      <div class="cluster">
        <Button icon={Plus} onClick={() => change({ structure: [...parts, { id: newId<EntryId>(), topic: '', minutes: 5 }] })}>
          {t.addPart}
        </Button>
        <Button variant="plain" onClick={() => change({ structure: undefined })}>
          {t.asUsual}
        </Button>
      </div>
    </div>
  );
}

function UsualStructure({ minutes }: { minutes: number }) {
  const { plan: t } = useTexts();
  return (
    <ol role="list" class="plan-usual">
      {(Object.entries(usualMinutesOf(minutes)) as [UsualPart, number][]).map(([part, share]) => (
        <li key={part}>
          <span>{t.usualParts[part]}</span> <span class="muted">{t.minutes(share)}</span>
        </li>
      ))}
    </ol>
  );
}
