import type { ComponentChildren, Ref, TextareaHTMLAttributes } from 'preact';
import { classes } from './classes';
import type { ControlProps } from './Field';
import './GrowingText.css';

type Props = {
  control?: ControlProps | undefined;
  value: string;
  /** Called with the text at every keystroke. */
  onText: (text: string) => void;
  /** One line: Enter does not break it (`onEnter` is called instead), pasted breaks become spaces. */
  singleLine?: boolean | undefined;
  onEnter?: (() => void) | undefined;
  /** Looks like plain text until it is pointed at or focused. */
  quiet?: boolean | undefined;
  areaRef?: Ref<HTMLTextAreaElement> | undefined;
  class?: string | undefined;
  /** The same text with marks, shown behind the letters. */
  children?: ComponentChildren;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onInput' | 'class' | 'ref' | 'rows'>;

/**
 * A text field as high as its text. A copy of the text behind it gives the height (browsers without `field-sizing` need that)
 * and can carry marks.
 */
export function GrowingText({
  control, value, onText, singleLine = false, onEnter, quiet = false, areaRef, class: own, children, onKeyDown, ...rest
}: Props) {
  return (
    <div class={classes('growing', quiet && 'growing--quiet', own)}>
      <div class="growing__copy" aria-hidden="true" dir="auto">
        {children ?? value}
        {'\u200b'}
      </div>
      <textarea
        dir="auto"
        {...rest}
        {...control}
        ref={areaRef ?? null}
        class="growing__area"
        rows={1}
        value={value}
        onInput={({ currentTarget }) => onText(singleLine ? currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' ') : currentTarget.value)}
        onKeyDown={(event) => {
          onKeyDown?.call(event.currentTarget, event);
          if (!singleLine || event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
      />
    </div>
  );
}
