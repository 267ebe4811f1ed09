import { Check, ChevronDown, Link, type LucideIcon, Mail, Phone } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Checkbox } from '@/components/ui/Checkbox';
import { IconButton } from '@/components/ui/IconButton';
import { Row } from '@/components/ui/List';
import { lazy } from '@/components/ui/lazy';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { Facts } from '@/lib/model/facts';
import type { PersonId } from '@/lib/model/id';
import type { Fit } from '@/lib/model/fit';
import { FitLine } from '@/components/ui/FitLine';
import { FoundDetails } from './FoundDetails';
import { usePage } from './PageState';
import type { Entry } from './selection';
import './FoundPerson.css';

/** Only where somebody is saved already: the list does not wait for it. */
const Changes = lazy(async () => (await import('./Changes')).Changes);

type Props = { entry: Entry; savedAs: PersonId | undefined; /** Where the list is in order of it. */ fit: Fit | undefined };

/** One line of the list: tick, person, contact details found, the saved record or nothing, and the way to all details. */
export function FoundPerson({ entry, savedAs, fit }: Props) {
  const { page: t } = useTexts();
  const { dispatch, read } = usePage();
  const page = read.state === 'done' && read.reading.state === 'read' ? read.reading.capture : undefined;
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const { person, ticked, key } = entry;
  return (
    <Row
      marked={ticked}
      start={<Checkbox label={t.selectPerson(person.name)} checked={ticked} onChecked={(on) => dispatch({ type: 'tick', keys: [key], on })} />}
      end={
        <>
          {savedAs && (
            <a class="found-person__saved" href={hrefOf({ screen: 'person', id: savedAs })}>
              <Check size={14} />
              {t.alreadySaved}{' '}
              <span class="visually-hidden">{t.openRecord(person.name)}</span>
            </a>
          )}
          <IconButton
            icon={ChevronDown}
            buttonRef={opener}
            label={t.look(person.name)}
            aria-expanded={open}
            aria-controls={detailsId}
            onClick={() => setOpen(!open)}
          />
        </>
      }
      below={
        <>
          {savedAs && page && <Changes entry={entry} savedAs={savedAs} page={page} />}
          <div id={detailsId} hidden={!open}>
            {open && <FoundDetails entry={entry} onClose={close} />}
          </div>
        </>
      }
    >
      <PersonLine person={person}>
        <Contacts person={person} />
        {fit && <FitLine fit={fit} />}
      </PersonLine>
    </Row>
  );
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address);

/** What was found to reach the person by: the first of each kind, the others as a number. Beside an address a link is only a sign. */
function Contacts({ person }: { person: Facts }) {
  const { page: t } = useTexts();
  const { emails = [], phones = [] } = person;
  const links = [person.profileUrl, ...(person.links ?? [])].filter((link) => link !== undefined).map(hostOf);
  const isSign = emails.length + phones.length > 0;
  const found: { icon: LucideIcon; label: string; values: string[] }[] = [
    { icon: Mail, label: t.contact.emails, values: emails },
    { icon: Phone, label: t.contact.phones, values: phones },
    { icon: Link, label: isSign ? t.contact.linksTo([...new Set(links)]) : t.contact.links, values: links },
  ];
  const present = found.filter(({ values }) => values.length);
  if (!present.length) return null;
  return (
    <ul role="list" class="found-person__contacts">
      {present.map(({ icon: Icon, label, values }) => (
        <li key={label}>
          <Icon size={12} role="img" aria-label={label} />
          {!(isSign && values === links) && (
            <>
              <bdi>{values[0]}</bdi>
              {values.length > 1 && <span>+{values.length - 1}</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
