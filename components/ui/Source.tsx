import { FileText, LocateFixed, type LucideIcon, PenLine, Quote } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Button } from './Button';
import { ExternalLink } from './ExternalLink';
import { IconButton } from './IconButton';
import { formatDate } from './instants';
import { useLanguageTag, useTexts } from './texts';
import type { Provenance } from '@/lib/model/person';
import './Source.css';

const icons: Record<Provenance['by'], LucideIcon> = { page: Quote, user: PenLine, file: FileText };

/** Below this the reader of pages was not sure, and the user is told so. */
const sure = 0.5;

type Props = {
  label: string;
  provenance: Provenance;
  /** Goes to the words on the page. */
  onShow?: (() => void) | undefined;
};

/** Where a value comes from: a small button that opens the page's address, the day and the words it was read from. */
export function Source({ label, provenance, onShow }: Props) {
  const { person: texts, show } = useTexts();
  const id = useId();
  return (
    <>
      <IconButton class="source-button" icon={icons[provenance.by]} label={texts.source(label)} popovertarget={id} />
      <div id={id} popover="auto" class="source">
        <SourceText provenance={provenance} />
        {onShow && (
          <Button small class="source__show" icon={LocateFixed} aria-label={show.field(label)} onClick={onShow}>
            {show.onPage}
          </Button>
        )}
      </div>
    </>
  );
}

/** The same, in full. */
function SourceText({ provenance }: { provenance: Provenance }) {
  const { person: texts } = useTexts();
  const date = formatDate(provenance.at, useLanguageTag());
  switch (provenance.by) {
    case 'user':
      return (
        <p>
          {texts.fromUser}. {texts.writtenOn(date)}.
        </p>
      );
    case 'file':
      return (
        <p dir="auto">
          {texts.fromFile(provenance.name)}, {texts.readOn(date)}.
        </p>
      );
    case 'page':
      return (
        <div class="stack stack--tight">
          <p>
            {texts.fromPage} <ExternalLink href={provenance.url}>{provenance.title || provenance.url}</ExternalLink> {texts.readOn(date)}.
          </p>
          {provenance.snippet && (
            <figure>
              <figcaption class="muted small">{texts.snippet}</figcaption>
              <blockquote class="source__quote" dir="auto">
                {provenance.snippet}
              </blockquote>
            </figure>
          )}
          {provenance.confidence < sure && <p class="muted small">{texts.unsure}</p>}
        </div>
      );
  }
}
