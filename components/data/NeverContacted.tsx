import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { formatDate } from '@/components/ui/instants';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { Select } from '@/components/ui/Select';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useUndoable } from '@/components/ui/use-undoable';
import { deletePeople } from '@/lib/actions/delete-people';
import { undo } from '@/lib/actions/undo';
import type { PersonId } from '@/lib/model/id';
import { monthsBefore } from '@/lib/model/never-contacted';
import { neverContacted } from '@/lib/store/queries';

const months = [3, 6, 12, 24] as const;
/** So many are shown at a time; more come when these are gone. */
const most = 200;

/** People who were saved and never turned to, offered to be deleted. */
export function NeverContacted() {
  const { data } = useTexts();
  const t = data.tidy;
  const [open, setOpen] = useState(false);
  return (
    <section class="stack">
      <h2>{t.title}</h2>
      <p class="muted">{t.hint}</p>
      <Disclosure summary={t.show} open={open} onToggle={setOpen}>
        {open && <Waiting />}
      </Disclosure>
    </section>
  );
}

function Waiting() {
  const { data, shortlist } = useTexts();
  const t = data.tidy;
  const tag = useLanguageTag();
  const { act, busy } = useUndoable(undo);
  const [span, setSpan] = useState<number>(12);
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set());
  const people = useLive(() => neverContacted(monthsBefore(new Date(), span), most), [span]);
  const shown = people ?? [];
  const ids = shown.map(({ id }) => id).filter((id) => chosen.has(id));
  const toggle = (id: PersonId, on: boolean) => setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  const remove = () => act(() => deletePeople(ids), t.deleted(ids.length));
  return (
    <div class="stack">
      <Select
        label={t.months}
        value={String(span)}
        options={months.map((n) => ({ value: String(n), label: t.choice(n) }))}
        onValue={(value) => setSpan(Number(value))}
      />
      {people && !shown.length && <p>{t.none}</p>}
      {shown.length > 0 && (
        <>
          <Checkbox
            checked={ids.length === shown.length}
            mixed={ids.length > 0 && ids.length < shown.length}
            onChecked={(on) => setChosen(new Set(on ? shown.map(({ id }) => id) : []))}
          >
            {t.all}
          </Checkbox>
          <List label={t.title}>
            {shown.map((person) => (
              <Row
                key={person.id}
                start={<Checkbox label={shortlist.selectPerson(person.name)} checked={chosen.has(person.id)} onChecked={(on) => toggle(person.id, on)} />}
              >
                <PersonLine person={person} href={hrefOf({ screen: 'person', id: person.id })}>
                  <p class="small muted">{t.since(formatDate(person.updatedAt, tag))}</p>
                </PersonLine>
              </Row>
            ))}
          </List>
          <div class="data__actions">
            <Button variant="danger" icon={Trash2} busy={busy} disabled={!ids.length} onClick={() => void remove()}>
              {t.delete(ids.length)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
