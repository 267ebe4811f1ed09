import { ArrowLeft, Footprints } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, type RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { getSetting } from '@/lib/store/queries';
import { AboutMeForm } from './AboutMeForm';
import { DataLink } from './DataLink';
import { PreferencesForm } from './PreferencesForm';
import { Privacy } from './Privacy';
import { Recipes } from './recipes/Recipes';
import './SettingsScreen.css';

const read = async () => {
  const [aboutMe, preferences, backup] = await Promise.all([getSetting('aboutMe'), getSetting('preferences'), getSetting('autoBackup')]);
  return { aboutMe, preferences, backup };
};

/** What the user says about themselves, how drafts leave, and what is stored where. */
export function SettingsScreen({ route: { writeTo, kind } }: { route: RouteOf<'settings'> }) {
  const { app, settings: texts, welcome } = useTexts();
  const stored = useLive(read, []);
  if (!stored) return <Progress label={app.loading} />;
  return (
    <>
      <ScreenHeader title={texts.title} />
      {writeTo && (
        <div class="settings__return">
          <ButtonLink variant="filled" icon={ArrowLeft} href={hrefOf({ screen: 'compose', id: writeTo, kind })}>
            {texts.backToDraft}
          </ButtonLink>
        </div>
      )}
      <div class="settings">
        <AboutMeForm aboutMe={stored.aboutMe} />
        <PreferencesForm preferences={stored.preferences} />
        <DataLink backup={stored.backup} />
        <Recipes />
        <Privacy />
        <p>
          <ButtonLink icon={Footprints} href={hrefOf({ screen: 'welcome' })}>
            {welcome.again}
          </ButtonLink>
        </p>
      </div>
    </>
  );
}
