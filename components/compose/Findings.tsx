import { CircleAlert, CircleCheck, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import type { Level } from '@/lib/outreach/checks/findings';
import type { Finding, Place } from '@/lib/outreach/checks/type';
import type { DraftText } from './use-draft-text';
import './Findings.css';

const icons: Record<Level, LucideIcon> = { error: CircleAlert, warning: TriangleAlert, hint: Lightbulb };

type Overridden = Readonly<Record<string, string>>;

type Props = {
  findings: readonly Finding[];
  overridden: Overridden;
  /** Whether there are blanks left: then nothing is ready to go. */
  unfilled: boolean;
  onShow: (place: Place) => void;
  onFix: (text: Partial<DraftText>) => void;
  onOverride: (finding: Finding, reason: string) => void;
};

/** What the checks say about the text: why, where, and a correction where one is known. Nothing is changed without a click. */
export function Findings({ findings, overridden, unfilled, onShow, onFix, onOverride }: Props) {
  const { compose: texts } = useTexts();
  if (!findings.length) {
    return unfilled ? null : (
      <p class="findings__none muted">
        <CircleCheck size={16} /> {texts.noFindings}
      </p>
    );
  }
  return (
    <Disclosure open summary={<h2>{texts.findings(findings.length)}</h2>}>
      <ul role="list" class="findings">
        {findings.map((finding, index) => (
          <Line key={`${finding.id} ${index}`} finding={finding} reason={overridden[finding.id]} onShow={onShow} onFix={onFix} onOverride={onOverride} />
        ))}
      </ul>
    </Disclosure>
  );
}

type LineProps = Omit<Props, 'findings' | 'overridden' | 'unfilled'> & { finding: Finding; reason: string | undefined };

function Line({ finding, reason, onShow, onFix, onOverride }: LineProps) {
  const { checks, compose: texts } = useTexts();
  const [asking, setAsking] = useState(false);
  const { id, level, values, where, fix, overridable } = finding;
  const Icon = icons[level];
  return (
    <li class={`finding finding--${reason ? 'hint' : level}`}>
      <Icon size={16} />
      <div class="finding__text">
        <p>
          <span class="visually-hidden">{texts.levels[level]}: </span>
          {checks[id](values)}
        </p>
        {reason && <p class="muted small">{texts.overriddenBecause(reason)}</p>}
        <div class="cluster finding__actions">
          {where && (
            <Button small onClick={() => onShow(where)}>
              {texts.show}
            </Button>
          )}
          {fix && (
            <Button small onClick={() => onFix(fix)}>
              {texts.fix}
            </Button>
          )}
          {overridable && !asking && (
            <Button small variant="plain" onClick={() => (reason ? onOverride(finding, '') : setAsking(true))}>
              {reason ? texts.overrideBack : texts.override}
            </Button>
          )}
        </div>
        {asking && (
          <Override
            onCancel={() => setAsking(false)}
            onReason={(text) => {
              setAsking(false);
              onOverride(finding, text);
            }}
          />
        )}
      </div>
    </li>
  );
}

function Override({ onReason, onCancel }: { onReason: (reason: string) => void; onCancel: () => void }) {
  const { compose: texts, person } = useTexts();
  const [reason, setReason] = useState('');
  return (
    <form
      class="finding__override"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onReason(reason);
      }}
    >
      <TextField label={texts.overrideReason} value={reason} onText={setReason} maxLength={500} inputRef={focusWhenShown} />
      <div class="cluster">
        <Button type="submit" small disabled={!reason.trim()}>
          {texts.overrideDone}
        </Button>
        <Button small variant="plain" onClick={onCancel}>
          {person.cancel}
        </Button>
      </div>
    </form>
  );
}
