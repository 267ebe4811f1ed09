import { CornerLeftUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { Source } from '@/components/ui/Source';
import { useTexts } from '@/components/ui/texts';
import type { Draft } from '@/lib/model/message';
import { factsToQuote, type QuotableFact } from '@/lib/outreach/facts-to-quote';
import { spelledFor } from '@/lib/outreach/render-draft';
import type { ComposeWorld } from './world';
import './FactShelf.css';

type Props = { draft: Draft; world: ComposeWorld; onChoose: (sentence: string) => void };

/** What is known about the person that can be mentioned; a click puts it into the text as a sentence. */
export function FactShelf(props: Props) {
  const { compose: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={<h2>{texts.facts}</h2>} onToggle={setOpen}>
      {isOpen && <Shelf {...props} />}
    </Disclosure>
  );
}

function Shelf({ draft, world: { person, aboutMe }, onChoose }: Props) {
  const { compose: texts } = useTexts();
  const [said, setSaid] = useState(0);
  const facts = factsToQuote(person, draft.language, draft.register, aboutMe).map((fact) => ({
    ...fact,
    sentence: spelledFor({ ...draft, person, aboutMe }, fact.sentence),
  }));
  return (
    <>
      <p class="muted small">{facts.length ? texts.factsHint : texts.noFacts}</p>
      <ul role="list" class="fact-shelf">
        {facts.map((fact) => (
          <Fact
            key={`${fact.field} ${fact.text}`}
            fact={fact}
            used={draft.body.includes(fact.sentence) || draft.body.includes(fact.text)}
            onChoose={() => {
              onChoose(fact.sentence);
              setSaid((times) => times + 1);
            }}
          />
        ))}
      </ul>
      <p class="visually-hidden" role="status" key={said}>
        {said > 0 && texts.inserted}
      </p>
    </>
  );
}

function Fact({ fact, used, onChoose }: { fact: QuotableFact; used: boolean; onChoose: () => void }) {
  const { compose: texts, fields } = useTexts();
  const label = fields.labels[fact.field];
  const because: Partial<Record<QuotableFact['because'], string>> = texts.because;
  const why = because[fact.because];
  return (
    <li class="fact-shelf__fact">
      <button type="button" class="fact-shelf__button" title={fact.sentence} onClick={onChoose}>
        <CornerLeftUp size={14} />
        <span class="fact-shelf__text" dir="auto">
          <span class="visually-hidden">{texts.putIn} </span>
          {fact.text}
        </span>
        <span class="fact-shelf__label muted small">
          {label}
          {why && ` · ${why}`}
          {used && ` · ${texts.alreadyIn}`}
        </span>
      </button>
      {fact.source && <Source label={label} provenance={fact.source} />}
    </li>
  );
}
