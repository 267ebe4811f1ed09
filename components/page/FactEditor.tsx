import { Plus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { classes } from '@/components/ui/classes';
import { readValue, readValues } from '@/components/ui/field-value';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { type FactField, factFields, type Facts } from '@/lib/model/facts';
import { hasSource, Source } from './Source';
import type { Entry } from './selection';
import './FactEditor.css';

export type Correct = (field: FactField, value: Facts[FactField]) => void;

type Props = { field: FactField; entry: Entry; /** The address of the page. */ page?: string | undefined; onCorrect: Correct };

const valuesOf = (value: Facts[FactField]): string[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const inputTypes = { email: 'email', phone: 'tel', url: 'url', line: 'text' } as const;

/** Parts of a name are short: two of them stand beside each other. */
const short: ReadonlySet<FactField> = new Set(['honorific', 'givenName', 'familyName', 'suffix']);

/** One field of a found person, with all its values; every keystroke goes to whoever holds them. */
export function FactEditor({ field, entry, page, onCorrect }: Props) {
  const { add, fields, page: t, person } = useTexts();
  const [texts, setTexts] = useState(() => {
    const values = valuesOf(entry.person[field]);
    return values.length ? values : [''];
  });
  const corrected = entry.person.corrected?.includes(field) ?? false;
  const value = entry.person[field];
  const seen = useRef(value);
  useEffect(() => {
    // What is read later, from the page or from the person's own, is shown unless the user has written here.
    if (!corrected && value !== undefined && value !== seen.current) setTexts(valuesOf(value));
    seen.current = value;
  }, [value]);
  const { form, many } = factFields[field];
  if (form === 'image') return <Portrait entry={entry} />;

  const write = (index: number, text: string) => {
    const next = texts.map((old, i) => (i === index ? text : old));
    setTexts(next);
    const fact = readValues(field, next);
    if (field === 'name' && fact === undefined) return;
    onCorrect(field, fact);
  };
  const problem = (text: string): string | undefined => {
    if (!text.trim()) return field !== 'name' ? undefined : entry.found.name ? t.details.nameMissing : add.nameMissing;
    const reading = readValue(field, text);
    return 'problem' in reading ? person.problems[reading.problem] : undefined;
  };
  const label = (index: number) => (texts.length > 1 ? t.details.value(fields.labels[field], index + 1) : fields.labels[field]);
  const common = (text: string, index: number) => ({
    label: label(index),
    value: text,
    error: problem(text),
    hint: index === texts.length - 1 && hasSource(entry, field) && <Source entry={entry} field={field} page={page} />,
    onText: (typed: string) => write(index, typed),
  });
  return (
    <div class={classes('fact-editor', short.has(field) && 'fact-editor--half')}>
      {texts.map((text, index) =>
        form === 'text' ? (
          <TextArea key={index} {...common(text, index)} />
        ) : (
          <TextField key={index} {...common(text, index)} inputMode={form === 'line' ? 'text' : inputTypes[form]} />
        ),
      )}
      {many && texts.every((text) => text.trim()) && (
        <Button small variant="plain" icon={Plus} class="fact-editor__add" onClick={() => setTexts([...texts, ''])}>
          {t.details.addValue(fields.labels[field])}
        </Button>
      )}
    </div>
  );
}

/** Only a thumbnail taken at capture is shown; an address is never loaded. */
function Portrait({ entry }: { entry: Entry }) {
  const { fields, page: t } = useTexts();
  const { photo } = entry.person;
  if (!photo) return null;
  return (
    <div class="fact-editor__portrait">
      <span class="field__label">{fields.labels.photo}</span>
      {photo.startsWith('data:') ? <Avatar person={entry.person} large /> : <p class="muted small">{t.details.portraitFound}</p>}
    </div>
  );
}
