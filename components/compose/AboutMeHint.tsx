import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { Draft } from '@/lib/model/message';
import type { AboutMe } from '@/lib/model/settings';

/** Leads to the place where the user says once who they are, as long as the drafts of this language lack it. */
export function AboutMeHint({ aboutMe, draft }: { aboutMe: AboutMe; draft: Draft }) {
  const { compose: texts } = useTexts();
  const { name, email, introduction, interest } = aboutMe;
  if (name && email && introduction[draft.language] && interest[draft.language]) return null;
  return (
    <Notice
      actions={
        <ButtonLink small href={hrefOf({ screen: 'settings', writeTo: draft.personId, kind: draft.kind })}>
          {texts.aboutMe}
        </ButtonLink>
      }
    >
      {texts.aboutMeMissing}
    </Notice>
  );
}
