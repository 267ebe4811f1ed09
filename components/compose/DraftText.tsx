import type { ComponentChildren, RefObject } from 'preact';
import { Field } from '@/components/ui/Field';
import { GrowingText } from '@/components/ui/GrowingText';
import { useTexts } from '@/components/ui/texts';
import type { MessageLanguage } from '@/lib/model/message';
import type { Placeholder } from '@/lib/outreach/placeholders';
import { type DraftPart, pieces } from './blanks';
import type { DraftText as Text } from './use-draft-text';

type Props = {
  text: Text;
  language: MessageLanguage;
  blanks: readonly Placeholder[];
  areas: Record<DraftPart, RefObject<HTMLTextAreaElement>>;
  hasSubject: boolean;
  onText: (part: DraftPart, typed: string) => void;
  onFocus: (part: DraftPart) => void;
  /** Between subject and body. */
  children: ComponentChildren;
};

/** As in `Draft`. */
const maxLength: Record<DraftPart, number> = { subject: 1_000, body: 50_000 };

/** Subject and body, with the blanks marked. */
export function DraftText({ text, language, blanks, areas, hasSubject, onText, onFocus, children }: Props) {
  const { compose: texts } = useTexts();
  const field = (part: DraftPart) => (
    <Field label={texts[part]} labelHidden={part === 'body'} class={part === 'subject' ? 'composer__line' : undefined}>
      {(control) => (
        <GrowingText
          control={control}
          class={`draft-text draft-text--${part}`}
          singleLine={part === 'subject'}
          onEnter={() => areas.body.current?.focus()}
          areaRef={areas[part]}
          lang={language}
          spellcheck
          maxLength={maxLength[part]}
          value={text[part]}
          onText={(typed) => onText(part, typed)}
          onFocus={() => onFocus(part)}
        >
          <Marked text={text[part]} blanks={blanks.filter((blank) => blank.in === part)} />
        </GrowingText>
      )}
    </Field>
  );
  return (
    <>
      {hasSubject && field('subject')}
      {children}
      {field('body')}
    </>
  );
}

function Marked({ text, blanks }: { text: string; blanks: readonly Placeholder[] }) {
  let from = 0;
  return (
    <>
      {pieces(text, blanks).map((piece) => {
        const start = from;
        from += piece.text.length;
        return piece.marked ? (
          <mark key={start} data-from={start}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        );
      })}
    </>
  );
}
