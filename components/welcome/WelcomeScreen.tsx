import { ArrowRight, ExternalLink, FolderDown, Target } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { ButtonLink } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { sampleAddress } from '@/lib/actions/read-sample';
import { FindPicture, MeetPicture, WritePicture } from './Pictures';
import { SamplePeople } from './SamplePeople';
import './WelcomeScreen.css';

/** What opens after the installation: what the program does, and the first steps, each of which can be skipped. */
export function WelcomeScreen() {
  const { welcome: t } = useTexts();
  const language = useLanguageTag();
  return (
    <>
      <ScreenHeader title={t.title} subtitle={<p class="muted">{t.lead}</p>} />
      <div class="welcome">
        <ul role="list" class="welcome__pictures">
          <Step picture={<FindPicture />} {...t.pictures.find} />
          <Step picture={<WritePicture />} {...t.pictures.write} />
          <Step picture={<MeetPicture />} {...t.pictures.meet} />
        </ul>
        <ol role="list" class="welcome__steps">
          <First title={t.pin.title} text={t.pin.text}>
            <p class="muted">{t.pin.keys}</p>
          </First>
          <First title={t.try.title} text={t.try.text}>
            <div class="welcome__actions">
              <ButtonLink variant="filled" icon={ExternalLink} href={sampleAddress(language)} target="_blank">
                {t.try.open}
              </ButtonLink>
            </div>
            <SamplePeople language={language} />
          </First>
          <First title={t.goals.title} text={t.goals.text}>
            <div class="welcome__actions">
              <ButtonLink icon={Target} href={hrefOf({ screen: 'plan' })}>
                {t.goals.begin}
              </ButtonLink>
              <ButtonLink variant="plain" icon={ArrowRight} href={hrefOf({ screen: 'shortlist' })}>
                {t.goals.skip}
              </ButtonLink>
            </div>
          </First>
          <First title={t.backup.title} text={t.backup.text}>
            <div class="welcome__actions">
              <ButtonLink icon={FolderDown} href={hrefOf({ screen: 'data' })}>
                {t.backup.open}
              </ButtonLink>
            </div>
          </First>
        </ol>
      </div>
    </>
  );
}

const Step = ({ picture, title, text }: { picture: ComponentChildren; title: string; text: string }) => (
  <li class="welcome__picture">
    {picture}
    <h2>{title}</h2>
    <p class="muted">{text}</p>
  </li>
);

const First = ({ title, text, children }: { title: string; text: string; children: ComponentChildren }) => (
  <li class="welcome__step stack">
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </li>
);
