import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import type { Placeholder } from '@/lib/outreach/placeholders';
import './Blanks.css';

type Props = { id: string; blanks: readonly Placeholder[]; onGoTo: (blank: Placeholder) => void };

/** Which blanks are still to be filled, each a button that leads to it. `id`: by which the hand-over button says why it waits. */
export function Blanks({ id, blanks, onGoTo }: Props) {
  const { compose: texts } = useTexts();
  const first = blanks.filter(({ text }, index) => blanks.findIndex((blank) => blank.text === text) === index);
  return (
    <div class={first.length > 0 ? 'blanks' : 'visually-hidden'} id={id}>
      <p class="visually-hidden" role="status">
        {first.length > 0 && texts.blanks(first.length)}
      </p>
      {first.length > 0 && (
        <>
          <span class="blanks__title">{texts.stillToFill}</span>
          <ul role="list" class="blanks__list">
            {first.map((blank) => (
              <li key={blank.text}>
                <Button small class="blanks__blank" title={blank.text} onClick={() => onGoTo(blank)}>
                  {blank.text.replace(/^\[|\]$/g, '')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
