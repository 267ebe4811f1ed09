import { Mail, Scale } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { ButtonLink } from '@/components/ui/Button';
import { formatDay } from '@/components/ui/days';
import { formatDate } from '@/components/ui/instants';
import { Notice } from '@/components/ui/Notice';
import { RatingField } from '@/components/ui/RatingField';
import { hrefOf } from '@/components/ui/route';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToday } from '@/components/ui/use-today';
import { editMeeting } from '@/lib/actions/write-meeting';
import { criterionNames, type Rating } from '@/lib/model/rating';
import { thankedAt, thanksDueOn } from '@/lib/relationship/first-meeting';
import type { MeetingRecord } from './record';

/** Impressions while they are fresh, and the thanks that are due. */
export function After({ meeting, person, history }: MeetingRecord) {
  const { meeting: t } = useTexts();
  const tag = useLanguageTag();
  const today = useToday();
  const thanked = thankedAt(meeting, history);
  const rate = (criterion: string, rating: Rating | undefined) =>
    editMeeting(meeting.id, ({ impressions }) => {
      const { [criterion]: _, ...others } = impressions;
      return { impressions: rating ? { ...others, [criterion]: rating } : others };
    });
  const due = thanksDueOn(meeting.heldOn ?? today);
  return (
    <>
      <div class="meeting">
        <Notice>
          <p>{thanked ? t.thanked(formatDate(thanked, tag)) : t.thankBy(formatDay(due, today, tag))}</p>
        </Notice>
        <h2>{t.impressions}</h2>
        <p class="muted">{t.impressionsHint}</p>
        <ul role="list" class="stack">
          {criterionNames.map((criterion) => (
            <li key={criterion}>
              <RatingField label={t.criteria[criterion]} rating={meeting.impressions[criterion]} write={(rating) => rate(criterion, rating)} />
            </li>
          ))}
        </ul>
      </div>
      <ActionBar>
        {!thanked && (
          <ButtonLink variant="filled" icon={Mail} href={hrefOf({ screen: 'compose', id: person.id, kind: 'thankYou' })}>
            {t.thank(person.givenName ?? person.name)}
          </ButtonLink>
        )}
        <ButtonLink variant={thanked ? 'filled' : 'outline'} icon={Scale} href={hrefOf({ screen: 'decision' })}>
          {t.toDecision}
        </ButtonLink>
      </ActionBar>
    </>
  );
}
