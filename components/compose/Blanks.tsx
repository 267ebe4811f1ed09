import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { Draft } from '@/lib/model/message';
import type { Placeholder } from '@/lib/outreach/placeholders';
import type { ComposeWorld } from './world';
import './Blanks.css';

type Props = { blanks: readonly Placeholder[]; world: ComposeWorld; draft: Draft; onGoTo: (blank: Placeholder) => void };

/** Which blanks are still to be filled, each a button that leads to it; and where to say once who one is. */
export function Blanks({ blanks, world: { aboutMe, person }, draft, onGoTo }: Props) {
  const { compose: texts } = useTexts();
  const first = blanks.filter(({ text }, index) => blanks.findIndex((blank) => blank.text === text) === index);
  const isUnknown = !aboutMe.name || !aboutMe.introduction[draft.language] || !aboutMe.interest[draft.language];
  return (
    <div class="blanks">
      <p class="blanks__count small" role="status">
        {blanks.length > 0 && texts.blanks(first.length)}
      </p>
      {first.length > 0 && (
        <ul role="list" class="blanks__list">
          {first.map((blank) => (
            <li key={blank.text}>
              <Button small class="blanks__blank" aria-label={texts.goTo(blank.text)} onClick={() => onGoTo(blank)}>
                {blank.text.replace(/^\[|\]$/g, '')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {first.length > 0 && isUnknown && (
        <p class="blanks__about small">
          {texts.aboutMeMissing}{' '}
          <ButtonLink small variant="plain" href={hrefOf({ screen: 'settings', writeTo: person.id, kind: draft.kind })}>
            {texts.aboutMe}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
