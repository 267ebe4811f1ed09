import { ArrowRight } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button, ButtonLink } from '@/components/ui/Button';
import { JourneyTabs } from '@/components/ui/JourneyTabs';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { askedOn } from '@/lib/relationship/asked-on';
import { historyOf, listContacts, listSearchPlaces } from '@/lib/store/queries';
import { Contacts } from './Contacts';
import { Places } from './Places';
import { useWriting } from './use-writing';
import './SearchScreen.css';

const read = async () => {
  const [contacts, places] = await Promise.all([listContacts(), listSearchPlaces()]);
  const asked = await Promise.all(contacts.map(async (contact) => askedOn(contact, contact.personId ? await historyOf(contact.personId) : [])));
  return { contacts: contacts.map((contact, i) => ({ contact, asked: asked[i] })), places };
};

/** Whom the user knows and whom they could introduce, and the places to look: warm paths before cold mail. */
export function SearchScreen() {
  const { app, search: t } = useTexts();
  const stored = useLive(read, []);
  const { write, busy } = useWriting();
  if (!stored) return <Progress label={app.loading} />;
  const next = stored.contacts.find(({ contact, asked }) => !asked && contact.name.trim());
  return (
    <>
      <ScreenHeader title={t.title} subtitle={<p class="muted">{t.intro}</p>} />
      <JourneyTabs current="search" />
      <div class="search-screen">
        <Contacts entries={stored.contacts} />
        <Places places={stored.places} />
      </div>
      <ActionBar>
        {next ? (
          <Button variant="filled" icon={ArrowRight} busy={busy} onClick={() => write(next.contact.id)}>
            {t.askNext(next.contact.name)}
          </Button>
        ) : (
          <ButtonLink variant="filled" icon={ArrowRight} href={hrefOf({ screen: 'shortlist' })}>
            {t.toShortlist}
          </ButtonLink>
        )}
      </ActionBar>
    </>
  );
}
