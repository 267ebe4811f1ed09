import { useMemo } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import type { Finding } from '@/lib/outreach/checks/type';
import { wordDiff } from '@/lib/polish/word-diff';
import type { Polishing } from './use-polishing';
import './Proposal.css';

type Props = { before: string; polishing: Polishing; findings: readonly Finding[]; onAccept: () => void; onDrop: () => void };

const marks = { same: 'span', added: 'ins', removed: 'del' } as const;

/** What would change, word by word, what the checks say about it, and the choice: nothing is applied by itself. */
export function Proposal({ before, polishing: { text, state }, findings, onAccept, onDrop }: Props) {
  const { app, checks, compose: texts } = useTexts();
  const pieces = useMemo(() => (state === 'done' ? wordDiff(before, text) : []), [state, before, text]);
  return (
    <div class="proposal" role="group" aria-label={texts.polish.proposal}>
      <p class="visually-hidden" role="status">
        {state === 'done' ? texts.polish.ready : app.loading}
      </p>
      <p class="proposal__text" dir="auto" aria-busy={state === 'writing'}>
        {state === 'writing' && text}
        {pieces.map(({ kind, text: words }, index) => {
          const Mark = marks[kind];
          return <Mark key={index}>{words}</Mark>;
        })}
      </p>
      {findings.length > 0 && (
        <ul role="list" class="proposal__findings">
          {findings.map(({ id, values }) => (
            <li key={id} class="small">
              {checks[id](values)}
            </li>
          ))}
        </ul>
      )}
      <div class="cluster">
        <Button small busy={state === 'writing'} onClick={onAccept}>
          {texts.polish.accept}
        </Button>
        <Button small variant="plain" onClick={onDrop}>
          {texts.polish.drop}
        </Button>
      </div>
    </div>
  );
}
