import { formatDay } from '@/components/ui/days';
import { formatDate } from '@/components/ui/instants';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { AgreementField, AgreementTerms } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import { type Instant, type LocalDate, toLocalDate } from '@/lib/model/time';

/** A label without the remark in brackets that is for typing only. */
export const bare = (label: string): string => label.replace(/ \([^)]*\)$/, '');

/** How this part of the program writes days and names things, in the language of the interface. */
export function useWords() {
  const { mentoring: t } = useTexts();
  const tag = useLanguageTag();
  const today = toLocalDate(new Date());
  /** "Thursday, 5 March" */
  const day = (on: LocalDate) => formatDay(on, today, tag);
  /** "5 March 2026" */
  const date = (on: LocalDate | Instant) => formatDate((on.includes('T') ? on : `${on}T12:00:00`) as Instant, tag);
  const checkpointTitle = ({ kind, title }: Pick<Checkpoint, 'kind' | 'title'>) => title.trim() || t.agenda.checkpoints[kind];
  const term = <Field extends AgreementField>(field: Field, value: NonNullable<AgreementTerms[Field]>): string => {
    if (field === 'rhythm') return t.rhythms[value as keyof typeof t.rhythms];
    if (field === 'minutes') return t.agreement.document.minutes(value as number);
    return ['startsOn', 'reviewOn', 'endsOn'].includes(field) ? date(value as LocalDate) : String(value).trim();
  };
  return { t, tag, today, day, date, checkpointTitle, term };
}
