import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import type { MeetingWords } from '@/lib/actions/write-meeting';
import { type Meeting, Medium } from '@/lib/model/meeting';
import { fromLocalInput, toLocalInput } from './local-time';

type Props = { meeting: Meeting; change: (words: MeetingWords) => void };

export function WhenAndWhere({ meeting, change }: Props) {
  const { meeting: t } = useTexts();
  return (
    <section class="meeting__when">
      <TextField label={t.when} hint={t.whenHint} type="datetime-local" value={toLocalInput(meeting.plannedStart)} onText={(text) => change({ plannedStart: fromLocalInput(text) })} />
      <TextField
        label={t.minutes}
        type="number"
        min={5}
        max={600}
        value={String(meeting.minutes)}
        onText={(text) => {
          const minutes = Number(text);
          if (Number.isInteger(minutes) && minutes >= 5 && minutes <= 600) change({ minutes });
        }}
      />
      <Segmented<Medium>
        label={t.medium}
        value={meeting.medium as Medium}
        options={Medium.options.map((value) => ({ value, label: t.media[value] }))}
        onValue={(medium) => change({ medium })}
      />
      <TextField class="meeting__place" label={t.place} hint={t.placeHint} maxLength={1_000} value={meeting.place} onText={(place) => change({ place })} />
    </section>
  );
}
