import { Sparkles } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useTexts } from '@/components/ui/texts';
import { onDeviceModel } from '@/lib/actions/on-device-model';
import type { Draft } from '@/lib/model/message';
import { readLetter } from '@/lib/outreach/checks/letter';
import { factsToQuote } from '@/lib/outreach/facts-to-quote';
import { withText } from '@/lib/polish/settle';
import type { ModelState, TextModel } from '@/lib/polish/text-model';
import { type PolishInput, polishWishes } from '@/lib/polish/wishes';
import { Proposal } from './Proposal';
import { review } from './review';
import { usePolishing } from './use-polishing';
import type { ComposeWorld } from './world';

type Props = { draft: Draft; world: ComposeWorld; onAccept: (body: string) => void };

/** Proposals of the browser's own language model, where it has one; nothing is there where it has none. */
export function Polish(props: Props) {
  const [model] = useState(onDeviceModel);
  const [state, setState] = useState<ModelState>('none');
  const { language } = props.draft;
  useEffect(() => void model?.state(language).then(setState), [model, language]);
  return model && state !== 'none' ? <Wishes {...props} model={model} mustLoad={state === 'download'} /> : null;
}

function Wishes({ draft, world, onAccept, model, mustLoad }: Props & { model: TextModel; mustLoad: boolean }) {
  const { compose: texts } = useTexts();
  const { polishing, ask, drop } = usePolishing(model);
  const { body, language, register } = draft;
  const letter = readLetter(body, language);
  const input = (): PolishInput => ({
    text: letter.text.text,
    language,
    register,
    facts: factsToQuote(world.person, language, register, world.aboutMe).map(({ text }) => text),
  });
  const proposed = polishing && withText(body, letter.text, polishing.text);
  return (
    <Disclosure summary={<h2>{texts.polish.title}</h2>}>
      <div class="stack stack--tight">
        <p class="muted small">{mustLoad ? texts.polish.loads : texts.polish.hint}</p>
        <div class="cluster">
          {polishWishes.map((wish) => (
            <Button key={wish} small icon={Sparkles} busy={polishing?.state === 'writing' && polishing.wish === wish} onClick={() => void ask(wish, input())}>
              {texts.polish.wishes[wish]}
            </Button>
          ))}
        </div>
        {polishing && proposed !== undefined && (
          <Proposal
            before={letter.text.text.trim()}
            polishing={polishing}
            findings={polishing.state === 'done' ? review({ ...draft, body: proposed }, world, new Date()).findings : []}
            onDrop={drop}
            onAccept={() => {
              drop();
              onAccept(proposed);
            }}
          />
        )}
      </div>
    </Disclosure>
  );
}
