import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { PlannedRow } from '@/lib/actions/preview-import';
import { fieldNames } from './field-names';
import type { Importing } from './use-import';

type Kind = PlannedRow['kind'];
type Props = {
  kind: Kind;
  count: number;
  entries: Importing['entries'];
  except: ReadonlySet<number>;
  onToggle: (line: number, on: boolean) => void;
};

/** A file may have very many entries: so many are shown, and so many more at a press. */
const atOnce = 100;

/** The entries of a file that would end alike. What is refused is in sight at once. */
export function PreviewGroup({ kind, count, entries, except, onToggle }: Props) {
  const { data } = useTexts();
  const t = data.import.preview;
  const [open, setOpen] = useState(kind === 'refused' || (kind !== 'same' && count <= 10));
  const [shown, setShown] = useState(atOnce);
  const [rows, setRows] = useState<PlannedRow[]>([]);
  const wanted = open && count ? shown : 0;
  useEffect(() => {
    let isCurrent = true;
    if (wanted) void entries(kind, wanted).then((found) => isCurrent && setRows(found));
    return () => void (isCurrent = false);
  }, [wanted, count]);
  if (!count) return null;
  return (
    <Disclosure summary={t[kind](count)} open={open} onToggle={setOpen}>
      {open && (
        <>
          <List label={t[kind](count)}>
            {rows.map((row) => (
              <Entry key={row.line} row={row} isTaken={!except.has(row.line)} onToggle={onToggle} />
            ))}
          </List>
          {count > shown && (
            <Button small onClick={() => setShown(shown + atOnce)}>
              {t.more(Math.min(atOnce, count - shown))}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}

function Entry({ row, isTaken, onToggle }: { row: PlannedRow; isTaken: boolean; onToggle: Props['onToggle'] }) {
  const texts = useTexts();
  const tag = useLanguageTag();
  const t = texts.data.import.preview;
  if (row.kind === 'refused') {
    return (
      <Row>
        <p>
          {t.line(row.line)}: {t.reasons[row.refused]}
        </p>
      </Row>
    );
  }
  const names = (fields: Parameters<typeof fieldNames>[2]) => fieldNames(texts, tag, fields);
  const remarks = [
    t.line(row.line),
    row.kind === 'merge' && t.adds(names(row.fields)),
    row.kind !== 'new' && row.kept.length > 0 && t.kept(names(row.kept)),
    row.unusable.length > 0 && t.unusable(names(row.unusable)),
  ].filter(Boolean);
  const start = row.kind !== 'same' && <Checkbox label={t.take(row.person.name)} checked={isTaken} onChecked={(on) => onToggle(row.line, on)} />;
  return (
    <Row start={start}>
      <PersonLine person={row.person} status={row.person.status === 'doNotContact' ? row.person.status : undefined}>
        <p class="small muted">{remarks.join(' · ')}</p>
      </PersonLine>
    </Row>
  );
}
