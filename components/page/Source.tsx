import { ExternalLink } from '@/components/ui/ExternalLink';
import { useTexts } from '@/components/ui/texts';
import type { FactField } from '@/lib/model/facts';
import { ShowSource } from './ShowSource';
import type { Entry } from './selection';
import './Source.css';

/** Below this the reader was not sure of a value and the user should look. */
const sure = 0.5;

export const hasSource = ({ person }: Entry, field: FactField): boolean =>
  Boolean(person.corrected?.includes(field) || person.evidence[field]);

/** The words of the page that a value was read from, or that the user has corrected it. `page`: the address of the page. */
export function Source({ entry: { person }, field, page }: { entry: Entry; field: FactField; page?: string | undefined }) {
  const { fields, page: t } = useTexts();
  if (person.corrected?.includes(field)) return <>{t.details.corrected}</>;
  const evidence = person.evidence[field];
  if (!evidence) return null;
  const address = evidence.url ?? page;
  const value = [person[field]].flat()[0] ?? '';
  return (
    <span class="source">
      {t.details.readFrom} <q dir="auto">{evidence.snippet}</q>
      {evidence.url && (
        <>
          {' '}
          {t.details.onOwnPage} <ExternalLink href={evidence.url}>{evidence.title || evidence.url}</ExternalLink>
        </>
      )}
      {address && <ShowSource label={fields.labels[field]} url={address} texts={[evidence.snippet, value]} />}
      {evidence.confidence < sure && <em class="source__unsure">{t.details.unsure}</em>}
    </span>
  );
}
